import type { Locale } from '@vicinity/i18n';

/** The text in the reader's language, else in the other, with the language it is in. */
export function pickText(
  locale: Locale,
  zh: string | null | undefined,
  en: string | null | undefined,
): { text: string; lang: Locale } {
  const other: Locale = locale === 'zh' ? 'en' : 'zh';
  const [mine, theirs] = locale === 'zh' ? [zh, en] : [en, zh];
  return mine ? { text: mine, lang: locale } : { text: theirs ?? '', lang: other };
}
