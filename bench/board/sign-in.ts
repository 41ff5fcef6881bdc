import type { Browser, BrowserContext } from '@playwright/test';
import { provideNames } from './figures';

const VIEWPORT = { width: 1440, height: 900 };

/** The demo's firm, signed in. */
export async function signIn(browser: Browser, url: string): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  await provideNames(context);
  const page = await context.newPage();
  await page.goto(`${url}/en/sign-in`);
  await page.getByLabel('Mail address').fill('firm@demo.vicinity.example');
  await page.getByRole('textbox', { name: 'Password' }).fill('vicinity-demo');
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL((at) => !at.pathname.endsWith('/sign-in'));
  await page.close();
  return context;
}
