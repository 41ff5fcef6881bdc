import { expect, type Page, test } from '@playwright/test';
import { demoPage } from './support/demo-page';

/** Other runs on the same data leave cards of the same names. */
const run = Date.now().toString(36);
const one = `One ${run}`;
const two = `Two ${run}`;
const three = `Three ${run}`;

/** The firm and its member write on the board of this project, the government reads along. */
async function projectOf(firm: Page): Promise<string> {
  await firm.goto('/en/projects');
  const link = firm.locator('main a[href*="/projects/"]').first();
  return (await link.getAttribute('href'))?.split('/').at(-1) ?? '';
}

async function open(page: Page, project: string, query = ''): Promise<void> {
  await page.goto(`/en/projects/${project}/board${query}`);
  await expect(status(page)).toHaveAttribute('data-status', /saved|read-only/);
}

const status = (page: Page) => page.locator('[data-status]').first();
const column = (page: Page, at: number) => page.locator('section[data-column]').nth(at);
const card = (page: Page, title: string) => page.getByRole('article', { name: title, exact: true });

async function add(page: Page, at: number, ...titles: string[]): Promise<void> {
  const line = column(page, at).getByRole('textbox');
  for (const title of titles) {
    await line.fill(title);
    await line.press('Enter');
  }
  await expect(card(page, titles.at(-1) ?? '')).toBeVisible();
  await expect(status(page)).toHaveAttribute('data-status', 'saved');
}

/** Moves a card by its Move to… dialog. */
async function move(page: Page, title: string, to: number): Promise<void> {
  await page.getByRole('button', { name: `Actions for “${title}”` }).click();
  await page.getByRole('menuitem', { name: 'Move to…' }).click();
  await page.getByRole('combobox', { name: 'Column' }).selectOption({ index: to });
  await page.getByRole('button', { name: 'Move', exact: true }).click();
}

test.describe('the board, by three people', () => {
  let firm: Page;
  let member: Page;
  let reader: Page;
  let project: string;
  const wrong: string[] = [];

  test.beforeAll(async ({ browser }) => {
    test.setTimeout(300_000);
    firm = await demoPage(browser, 'firm', 'en');
    member = await demoPage(browser, 'member', 'en');
    reader = await demoPage(browser, 'government', 'en');
    project = await projectOf(firm);
    for (const page of [firm, member, reader]) {
      page.on('pageerror', (error) => wrong.push(error.message));
      await open(page, project);
    }
    await add(firm, 0, one, two, three);
  });
  test.afterEach(() => {
    expect(wrong).toEqual([]);
  });

  test('show each other, and only those who may write can', async () => {
    await expect(
      firm.getByRole('list', { name: 'On the board now' }).getByRole('listitem'),
    ).toHaveCount(2); // who only reads along is not shown to the others
    await expect(status(reader)).toHaveAttribute('data-status', 'read-only');
    await expect(column(reader, 0).getByRole('textbox')).toHaveCount(0);
    await expect(card(reader, three)).toBeVisible();
  });

  test('move the same card at once: it stands in one place, the same for all', async () => {
    await Promise.all([move(firm, one, 1), move(member, one, 2)]);
    for (const page of [firm, member, reader]) {
      await expect(card(page, one)).toHaveCount(1);
    }
    await expect(status(firm)).toHaveAttribute('data-status', 'saved');
    await expect(status(member)).toHaveAttribute('data-status', 'saved');
    await expect
      .poll(async () => {
        const places = await Promise.all(
          [firm, member, reader].map((page) =>
            page
              .locator('section[data-column]', { has: card(page, one) })
              .getAttribute('aria-label'),
          ),
        );
        return new Set(places).size;
      })
      .toBe(1);
  });

  test('move and archive the same card at once: it is in the archive, and comes back', async () => {
    await Promise.all([
      move(firm, two, 2),
      (async () => {
        await member.getByRole('button', { name: `Actions for “${two}”` }).click();
        await member.getByRole('menuitem', { name: 'Archive' }).click();
      })(),
    ]);
    for (const page of [firm, member, reader]) await expect(card(page, two)).toHaveCount(0);
    await firm.getByRole('button', { name: 'Archived', exact: true }).click();
    const drawer = firm.getByRole('dialog', { name: 'Archived' });
    const entry = drawer.locator('div', { hasText: new RegExp(`^${two}Restore$`) }).last();
    await entry.getByRole('button', { name: 'Restore' }).click();
    await firm.keyboard.press('Escape');
    for (const page of [firm, member, reader]) await expect(card(page, two)).toHaveCount(1);
  });

  test('undo only what nobody has changed since, and say who did', async () => {
    await move(firm, three, 1);
    await expect(
      column(member, 1).getByRole('article', { name: three, exact: true }),
    ).toBeVisible();
    await move(member, three, 2);
    await expect(column(firm, 2).getByRole('article', { name: three, exact: true })).toBeVisible();
    await firm.locator('body').press('Control+z');
    await expect(firm.getByText(/^Not undone: .+ has changed it since\.$/).first()).toBeVisible();
    await member.locator('body').press('Control+z');
    await expect(column(firm, 1).getByRole('article', { name: three, exact: true })).toBeVisible();
    await member.locator('body').press('Control+Shift+z');
    await expect(column(firm, 2).getByRole('article', { name: three, exact: true })).toBeVisible();
  });
});
