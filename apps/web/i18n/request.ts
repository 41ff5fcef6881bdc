import { defaultLocale, isLocale, messagesFor } from '@vicinity/i18n';
import { getRequestConfig } from 'next-intl/server';

export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale;
  const locale = isLocale(requested) ? requested : defaultLocale;
  return { locale, messages: messagesFor(locale), timeZone: 'Asia/Shanghai' };
});
