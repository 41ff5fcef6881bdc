import { createTranslator } from 'use-intl/core';
import { messagesFor } from './catalogues';
import type { Locale } from './locales';

/** Renders catalogue texts outside of a page: mails, exports. Keys are full paths: `mail.footer`. */
export function translatorFor(locale: Locale) {
  return createTranslator({ locale, messages: messagesFor(locale), timeZone: 'Asia/Shanghai' });
}
