import type { Browser, Page } from '@playwright/test';
import { type Locale, translatorFor } from '@vicinity/i18n';

/**
 * A page of somebody whom the demo brings, signed in, in a context of their own.
 * @param baseURL of another installation than the one that all tests share
 */
export async function demoPage(
  browser: Browser,
  who: string,
  locale: Locale,
  baseURL?: string,
): Promise<Page> {
  const page = await (await browser.newContext(baseURL ? { baseURL } : {})).newPage();
  const t = translatorFor(locale);
  await page.goto(`/${locale}/sign-in`);
  await page.getByLabel(t('accounts.signIn.email')).fill(`${who}@demo.vicinity.example`);
  await page.getByRole('textbox', { name: t('accounts.signIn.password') }).fill('vicinity-demo');
  await page
    .getByRole('main')
    .getByRole('button', { name: t('accounts.signIn.submit') })
    .click();
  await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
  return page;
}
