import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { trelloExport } from '../../packages/board/src/exchange/trello-export.test-data';
import { demoPage } from './support/demo-page';
import { obstaclesOn } from './support/obstacles';

const run = Date.now().toString(36);
const backlog = `Backlog ${run}`;
const doing = `Doing ${run}`;

/** Trello's export, with names of this run's own. */
const trello = {
  name: 'trello.json',
  mimeType: 'application/json',
  buffer: Buffer.from(
    JSON.stringify({
      ...trelloExport,
      lists: trelloExport.lists.map((list) => ({ ...list, name: `${list.name} ${run}` })),
      cards: trelloExport.cards.map((card) => ({ ...card, name: `${card.name} ${run}` })),
    }),
  ),
};

const status = (page: Page) => page.locator('[data-status]').first();
const card = (page: Page, title: string) => page.getByRole('article', { name: title, exact: true });
const column = (page: Page, title: string) =>
  page.getByRole('main').getByRole('region', { name: new RegExp(`^${title}[,，]`) });
test('a Trello board comes in with its report, goes out whole, and a rule acts on it', async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const firm = await demoPage(browser, 'firm', 'en');
  const member = await demoPage(browser, 'member', 'en');
  await firm.goto('/en/projects');
  const link = firm.locator('main a[href*="/projects/"]').first();
  const project = (await link.getAttribute('href'))?.split('/').at(-1) ?? '';
  for (const page of [firm, member]) {
    await page.goto(`/en/projects/${project}/board`);
    await expect(status(page)).toHaveAttribute('data-status', 'saved');
  }

  // A broken file is refused with the place and the mend.
  await firm.getByRole('button', { name: 'Import and export' }).click();
  const dialog = firm.getByRole('dialog', { name: 'Import and export' });
  const input = dialog.locator('input[type=file]');
  await input.setInputFiles({
    ...trello,
    buffer: Buffer.from('{"lists":[],"cards":[{"id":"a"}]}'),
  });
  await expect(dialog.getByRole('alert')).toContainText('Place: cards[1].name');

  // The report says what comes and what does not, and nothing has changed.
  await input.setInputFiles(trello);
  await expect(dialog.getByText('5 cards, 2 with a text, 2 archived')).toBeVisible();
  await expect(dialog.getByText('3 people of the file are nobody on this project.')).toBeVisible();
  await expect(dialog.getByText('Comments become part of the card’s text')).toBeVisible();
  await expect(dialog.getByText('Stickers')).toBeVisible();
  expect(await obstaclesOn(firm)).toEqual([]);
  await expect(column(member, backlog)).toHaveCount(0);

  await dialog.getByRole('button', { name: 'Import 5 cards' }).click();
  await expect(dialog.getByText('Imported. The cards are on the board')).toBeVisible();
  await firm.keyboard.press('Escape');
  const yarn = `Choose the yarn ${run}`;
  await expect(column(firm, backlog).getByRole('article', { name: yarn })).toBeVisible();
  await expect(column(member, backlog).getByRole('article', { name: yarn })).toBeVisible();
  await card(member, yarn).getByRole('button', { name: yarn, exact: true }).click();
  await expect(member.getByRole('dialog')).toContainText('Yarn from the second lot arrived.');
  await member.keyboard.press('Escape');

  // It is one step to undo, and to redo.
  await firm.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await expect(column(member, backlog)).toHaveCount(0);
  await firm.getByRole('button', { name: 'Redo', exact: true }).first().click();
  await expect(column(member, backlog)).toBeVisible();

  // All of it goes out as JSON, and that file can be carried whole.
  await firm.getByRole('button', { name: 'Import and export' }).click();
  const [download] = await Promise.all([
    firm.waitForEvent('download'),
    dialog.getByRole('link', { name: 'JSON' }).click(),
  ]);
  const json = await readFile(await download.path());
  expect(json.toString()).toContain('"taskList"');
  await input.setInputFiles({ name: 'board.json', mimeType: 'application/json', buffer: json });
  await expect(dialog.getByText('Everything in the file is carried.')).toBeVisible();
  await firm.keyboard.press('Escape');

  // A rule acts on a card that another moves, tells people, and is named in the activity.
  await firm.getByRole('button', { name: 'Rules' }).click();
  const rules = firm.getByRole('dialog', { name: 'Rules' });
  await rules.getByRole('button', { name: 'Add a rule' }).click();
  await rules.getByLabel('When a card enters').selectOption(doing);
  await rules.getByLabel('set the priority').selectOption('Urgent');
  await rules.getByLabel('Notify').selectOption('Everyone who takes part in the project');
  expect(await obstaclesOn(firm)).toEqual([]);
  await rules.getByRole('button', { name: 'Save' }).click();
  await expect(rules.getByText(`When a card enters “${doing}”`)).toBeVisible();
  await firm.keyboard.press('Escape');
  await expect(status(firm)).toHaveAttribute('data-status', 'saved');
  const first = `Before all others ${run}`;
  await card(member, first)
    .getByRole('button', { name: `Actions for “${first}”` })
    .click();
  await member.getByRole('menuitem', { name: 'Move to…' }).click();
  await member.getByRole('combobox', { name: 'Column' }).selectOption(doing);
  await member.getByRole('button', { name: 'Move', exact: true }).click();
  await expect(column(firm, doing).getByRole('article', { name: first })).toContainText('Urgent');
  await firm.goto(`/en/projects/${project}/board?view=history`);
  await expect(firm.getByText(/by rule of/).first()).toBeVisible({ timeout: 60_000 });
  await firm.goto('/en/notifications');
  await expect(firm.getByText(`came to “${doing}”`).first()).toBeVisible();
});
