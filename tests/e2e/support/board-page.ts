import type { Browser, BrowserContextOptions, Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { demoPage } from './demo-page';

type Stored = Exclude<BrowserContextOptions['storageState'], string | undefined>;

const signedIn = new Map<string, Stored>();

/** Somebody of the demo on a page in English; whoever comes again need not sign in again. */
export async function boardPerson(
  browser: Browser,
  who: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const known = signedIn.get(who);
  if (known) return (await browser.newContext({ ...options, storageState: known })).newPage();
  const page = await demoPage(browser, who, 'en');
  const storageState = await page.context().storageState();
  signedIn.set(who, storageState);
  if (Object.keys(options).length === 0) return page;
  await page.context().close();
  return (await browser.newContext({ ...options, storageState })).newPage();
}

/** The project on whose board `firm` and `member` of the demo write; `government` reads along. */
export async function demoProject(firm: Page): Promise<string> {
  await firm.goto('/en/projects');
  const link = firm.locator('main a[href*="/projects/"]').first();
  return (await link.getAttribute('href'))?.split('/').at(-1) ?? '';
}

export async function openBoard(page: Page, project: string, query = ''): Promise<void> {
  await page.goto(`/en/projects/${project}/board${query}`);
  await expect(status(page)).toHaveAttribute('data-status', /saved|read-only/);
}

export const status = (page: Page) => page.locator('[data-status]').first();
export const column = (page: Page, at: number) => page.locator('section[data-column]').nth(at);
export const card = (page: Page, title: string) =>
  page.getByRole('article', { name: title, exact: true });
export const cardIn = (page: Page, at: number, title: string) =>
  column(page, at).getByRole('article', { name: title, exact: true });
/** What opens a card, and has the focus while the card is selected. */
export const opener = (page: Page, title: string) => card(page, title).getByRole('button').first();

export const titlesIn = (place: Locator) =>
  place
    .getByRole('article')
    .evaluateAll((cards) => cards.map((found) => found.getAttribute('aria-label') ?? ''));

export async function add(page: Page, at: number, ...titles: string[]): Promise<void> {
  const line = column(page, at).getByRole('textbox');
  for (const title of titles) {
    await line.fill(title);
    await line.press('Enter');
  }
  await expect(card(page, titles.at(-1) ?? '')).toBeVisible();
  await expect(status(page)).toHaveAttribute('data-status', 'saved');
}

/** Opens the actions of a card. */
export async function openMenu(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: `Actions for “${title}”` }).click();
}

/** Asks where a card shall go, and chooses a column. */
export async function askToMove(page: Page, title: string, to: number): Promise<void> {
  await openMenu(page, title);
  await page.getByRole('menuitem', { name: 'Move to…' }).click();
  await page.getByRole('combobox', { name: 'Column' }).selectOption({ index: to });
}

export const moveButton = (page: Page) => page.getByRole('button', { name: 'Move', exact: true });

/** Moves a card by its Move to… dialog. */
export async function move(page: Page, title: string, to: number): Promise<void> {
  await askToMove(page, title, to);
  await moveButton(page).click();
}

export async function archive(page: Page, title: string): Promise<void> {
  await openMenu(page, title);
  await page.getByRole('menuitem', { name: 'Archive' }).click();
}
