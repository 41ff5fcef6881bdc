import { expect, type Page, test } from '@playwright/test';
import {
  add,
  archive,
  boardPerson,
  card,
  cardIn,
  column,
  demoProject,
  move,
  openBoard,
  status,
} from './support/board-page';

/** Other runs on the same data leave cards of the same names. */
const run = Date.now().toString(36);
const one = `One ${run}`;
const two = `Two ${run}`;
const three = `Three ${run}`;

test.describe('the board, by three people', () => {
  let firm: Page;
  let member: Page;
  let reader: Page;
  let project: string;
  const wrong: string[] = [];

  test.beforeAll(async ({ browser }) => {
    test.setTimeout(300_000);
    firm = await boardPerson(browser, 'firm');
    member = await boardPerson(browser, 'member');
    reader = await boardPerson(browser, 'government');
    project = await demoProject(firm);
    for (const page of [firm, member, reader]) {
      page.on('pageerror', (error) => wrong.push(error.message));
      await openBoard(page, project);
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
    for (const page of [firm, member]) await page.context().setOffline(true);
    await move(firm, two, 2);
    await archive(member, two);
    await expect(cardIn(firm, 2, two)).toBeVisible();
    for (const page of [firm, member]) await page.context().setOffline(false);
    for (const page of [firm, member, reader]) await expect(card(page, two)).toHaveCount(0);
    await firm.getByRole('button', { name: 'Archived', exact: true }).click();
    const drawer = firm.getByRole('dialog', { name: 'Archived' });
    const entry = drawer.locator('div', { hasText: new RegExp(`^${two}Restore$`) }).last();
    await entry.getByRole('button', { name: 'Restore' }).click();
    await firm.keyboard.press('Escape');
    for (const page of [firm, member, reader]) await expect(cardIn(page, 2, two)).toHaveCount(1);
  });

  test('undo only what nobody has changed since, and say who did', async () => {
    await move(firm, three, 1);
    await expect(cardIn(member, 1, three)).toBeVisible();
    await move(member, three, 2);
    await expect(cardIn(firm, 2, three)).toBeVisible();
    await firm.locator('body').press('Control+z');
    await expect(firm.getByText(/^Not undone: .+ has changed it since\.$/).first()).toBeVisible();
    await member.locator('body').press('Control+z');
    await expect(cardIn(firm, 1, three)).toBeVisible();
    await member.locator('body').press('Control+Shift+z');
    await expect(cardIn(firm, 2, three)).toBeVisible();
  });
});
