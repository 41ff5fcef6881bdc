export const locales = ['zh', 'en'] as const;
export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = 'zh';

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}

/**
 * The language a reader asks for: that of highest weight in an Accept-Language header that we have,
 * the first of equals; without one, the default.
 */
export function negotiateLocale(acceptLanguage: string | null | undefined): Locale {
  let best: { locale: Locale; weight: number } | null = null;
  for (const entry of (acceptLanguage ?? '').split(',')) {
    const [tag = '', ...params] = entry.trim().split(';');
    const locale = tag.slice(0, 2).toLowerCase();
    const given = params.find((param) => param.trim().startsWith('q='));
    const weight = given ? Number(given.trim().slice(2)) : 1;
    if (isLocale(locale) && weight > (best?.weight ?? 0)) best = { locale, weight };
  }
  return best?.locale ?? defaultLocale;
}
