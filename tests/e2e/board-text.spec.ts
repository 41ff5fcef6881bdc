import { expect, type Page, test } from '@playwright/test';
import {
  add,
  boardPerson,
  card,
  column,
  demoProject,
  openBoard,
  opener,
} from './support/board-page';

const run = Date.now().toString(36);
const one = `Written ${run}`;
const other = `Other ${run}`;
const hidden = `Out of sight ${run}`;

test.describe('the text of a card, and what is shown of a board', () => {
  let firm: Page;
  let member: Page;
  let reader: Page;
  let project: string;

  test.beforeAll(async ({ browser }) => {
    test.setTimeout(300_000);
    firm = await boardPerson(browser, 'firm');
    member = await boardPerson(browser, 'member');
    reader = await boardPerson(browser, 'government');
    project = await demoProject(firm);
    for (const page of [firm, member, reader]) await openBoard(page, project);
    await add(firm, 0, one, other);
  });

  test('two write, a funder reads along, each sees who writes where', async () => {
    const text = (page: Page) => page.getByRole('textbox', { name: 'Text of the card' });
    for (const page of [firm, member, reader]) {
      await opener(page, one).click();
      await expect(text(page)).toBeVisible();
    }
    await text(firm).pressSequentially('Yarn first. ');
    await expect(text(member)).toContainText('Yarn first.');
    await text(member).press('End');
    await text(member).pressSequentially('Then wash.');
    await expect(text(firm)).toContainText('Yarn first. Then wash.');
    await expect(text(firm).locator('.board-caret-name')).toHaveCount(1);
    // The names of who writes stand between the letters, and vanish with them.
    await expect(text(reader)).toContainText('Then wash.');
    await expect(text(reader)).toHaveAttribute('contenteditable', 'false');
    await expect(reader.getByRole('textbox', { name: 'Title' })).toHaveAttribute('readonly', '');
    for (const page of [firm, member, reader]) {
      await page.getByRole('button', { name: 'Close the card' }).click();
    }
    await expect(card(reader, one)).toContainText('Yarn first. Then wash.');
  });

  test('a filter is in the address, and says when it hides what was just added', async () => {
    await openBoard(member, project, `?q=written+${run}`);
    await expect(card(member, one)).toBeVisible();
    await expect(card(member, other)).toHaveCount(0);
    const line = column(member, 0).getByRole('textbox');
    await line.fill(hidden);
    await line.press('Enter');
    await expect(
      member.getByText(`“${hidden}” is on the board, but the filter hides it.`).first(),
    ).toBeVisible();
    await member.getByRole('button', { name: 'Clear filters' }).click();
    await expect(card(member, hidden)).toBeVisible();
    await expect(member).not.toHaveURL(/q=/);
  });
});
