import { type Browser, expect, type Locator, type Page } from '@playwright/test';
import { type Locale, translatorFor } from '@vicinity/i18n';

/** Somebody at a browser of their own. `t` reads the catalogue of their language. */
export interface Person {
  readonly page: Page;
  readonly locale: Locale;
  readonly t: ReturnType<typeof translatorFor>;
}

export const password = 'vicinity-demo';

/** The people that the demo brings. */
export type DemoName =
  | 'firm'
  | 'member'
  | 'university'
  | 'institute'
  | 'funder'
  | 'government'
  | 'intermediary'
  | 'administrator'
  | 'platform';

export async function arrive(browser: Browser, locale: Locale): Promise<Person> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`/${locale}`);
  return { page, locale, t: translatorFor(locale) };
}

export async function open({ page, locale }: Person, path: string): Promise<void> {
  await page.goto(`/${locale}${path}`);
}

/** A line to write in, by its label. */
export function field({ page }: Person, label: string): Locator {
  return page.getByRole('textbox', { name: label, exact: true });
}

export function button({ page }: Person, name: string): Locator {
  return page.getByRole('main').getByRole('button', { name, exact: true });
}

export function link({ page }: Person, name: string): Locator {
  return page.getByRole('main').getByRole('link', { name, exact: true });
}

/** Chooses from a list that opens under a field: by typing where it searches. */
export async function choose(
  { page }: Person,
  label: string,
  option: string,
  { search = false } = {},
): Promise<void> {
  const box = page.getByRole('combobox', { name: label, exact: true });
  if (search) await box.fill(option);
  else await box.press('ArrowDown');
  await page.getByRole('option', { name: option, exact: !search }).first().click();
}

/** From the front page to a proved address, by the mail on the outbox page. */
export async function signUp(
  person: Person,
  { name, email }: { name: string; email: string },
): Promise<void> {
  const { page, t } = person;
  await open(person, '');
  await link(person, t('common.signUp')).click();
  await field(person, t('accounts.signUp.name')).fill(name);
  await field(person, t('accounts.signUp.email')).fill(email);
  await field(person, t('accounts.signUp.password')).fill(password);
  await button(person, t('common.signUp')).click();
  await page.getByRole('link', { name: t('accounts.verify.outbox') }).click();
  await followMail(person, email);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('accounts.verified.title'));
}

export async function signIn(person: Person, email: string): Promise<void> {
  const { page, t } = person;
  await open(person, '/sign-in');
  await field(person, t('accounts.signIn.email')).fill(email);
  await field(person, t('accounts.signIn.password')).fill(password);
  await button(person, t('accounts.signIn.submit')).click();
  await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
}

export function signInAs(person: Person, name: DemoName): Promise<void> {
  return signIn(person, `${name}@demo.vicinity.example`);
}

/** The organization acted for, as the frame names it. */
export async function actingName({ page, t }: Person): Promise<string> {
  const said = page.getByRole('button', { name: new RegExp(`^${t('common.actingFor')} `) });
  const label = (await said.getAttribute('aria-label')) ?? '';
  return label.slice(t('common.actingFor').length + 1);
}

/** Opens the link of the newest mail to an address, on the outbox page that is open. */
export async function followMail({ page, t }: Person, email: string): Promise<void> {
  await page
    .getByRole('article')
    .filter({ hasText: email })
    .first()
    .getByRole('link', { name: t('accounts.outbox.follow') })
    .click();
}
