/**
 * The words that people read, in Chinese and English. Catalogues live in `messages/{zh,en}`, one file
 * per room of the domain; a key in one language and not in the other fails the check.
 */
import './app-config';

export { catalogueNames, type Messages, messagesFor } from './catalogues';
export { defaultLocale, isLocale, type Locale, locales, negotiateLocale } from './locales';
export { translatorFor } from './translator';
