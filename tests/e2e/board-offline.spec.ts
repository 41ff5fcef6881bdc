import { expect, type Page, test } from '@playwright/test';
import {
  add,
  boardPerson,
  card,
  cardIn,
  column,
  demoProject,
  move,
  openBoard,
  status,
  titlesIn,
} from './support/board-page';

const run = Date.now().toString(36);
const offline = `Written offline ${run}`;
const named = `Before ${run}`;
const moved = `Moved ${run}`;
const later = `Later ${run}`;
const apart = `Apart ${run}`;

test.describe('a board without a network', () => {
  let firm: Page;
  let member: Page;
  let project: string;

  test.beforeAll(async ({ browser }) => {
    test.setTimeout(300_000);
    firm = await boardPerson(browser, 'firm');
    member = await boardPerson(browser, 'member');
    project = await demoProject(firm);
    for (const page of [firm, member]) await openBoard(page, project);
  });

  test('is edited in two tabs, opened anew, and loses nothing', async () => {
    const context = member.context();
    await member.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await expect
      .poll(() =>
        member.evaluate(async () => (await (await caches.open('vicinity-pages-1')).keys()).length),
      )
      .toBeGreaterThan(0);
    const second = await context.newPage();
    await openBoard(second, project);
    await context.setOffline(true);
    for (const page of [member, second]) {
      await expect(status(page)).toHaveAttribute('data-status', 'offline');
    }
    await column(member, 0).getByRole('textbox').fill(offline);
    await column(member, 0).getByRole('textbox').press('Enter');
    await expect(status(member)).toContainText('1 change waits here');
    await expect(card(second, offline)).toBeVisible();
    await second.close();
    await member.reload();
    await expect(card(member, offline)).toBeVisible();
    await expect(status(member)).toContainText('1 change waits here');
    await expect(card(firm, offline)).toHaveCount(0);
    await context.setOffline(false);
    await expect(card(firm, offline)).toBeVisible();
    await expect(status(member)).toHaveAttribute('data-status', 'saved');
  });

  test('is edited while somebody restores a version: both see the same, and nothing is lost', async () => {
    await add(firm, 0, moved);
    await openBoard(firm, project, '?view=history');
    // What was done is read from the log within seconds; a version holds what has been read.
    await expect(firm.getByText(`added “${moved}”`).first()).toBeVisible();
    await firm.getByRole('textbox', { name: 'Name the present state' }).fill(named);
    await firm.getByRole('button', { name: 'Save version' }).click();
    await expect(firm.getByRole('option', { name: new RegExp(named) })).toBeAttached();
    await openBoard(firm, project);
    await move(firm, moved, 1);
    await add(firm, 1, later);
    await expect(cardIn(member, 1, later)).toBeVisible();

    await member.context().setOffline(true);
    await expect(status(member)).toHaveAttribute('data-status', 'offline');
    await move(member, moved, 2);
    const line = column(member, 0).getByRole('textbox');
    await line.fill(apart);
    await line.press('Enter');

    await openBoard(firm, project, '?view=history');
    await firm.getByRole('combobox', { name: 'Compared with' }).selectOption({
      label: (await firm.getByRole('option', { name: new RegExp(named) }).textContent()) ?? '',
    });
    await expect(firm.getByRole('cell', { name: later })).toBeVisible();
    await firm.getByRole('button', { name: 'Restore', exact: true }).click();
    await firm.getByRole('dialog').getByRole('button', { name: 'Restore', exact: true }).click();
    await openBoard(firm, project);
    await expect(cardIn(firm, 0, moved)).toBeVisible();
    await expect(card(firm, later)).toHaveCount(0);

    await member.context().setOffline(false);
    for (const page of [firm, member]) {
      await expect(status(page)).toHaveAttribute('data-status', 'saved');
      await expect(card(page, apart)).toHaveCount(1);
      await expect(card(page, moved)).toHaveCount(1);
      await expect(card(page, later)).toHaveCount(0);
    }
    const all = (page: Page) => titlesIn(page.locator('[data-board]'));
    await expect.poll(async () => [await all(firm)]).toEqual([await all(member)]);
  });
});
