import { expect, type Page, test } from '@playwright/test';
import {
  add,
  archive,
  askToMove,
  boardPerson,
  card,
  cardIn,
  column,
  demoProject,
  move,
  moveButton,
  openBoard,
  opener,
  openMenu,
} from './support/board-page';

const run = Date.now().toString(36);
const held = `Held ${run}`;
const above = `Above ${run}`;
const pressed = `Pressed ${run}`;

test.describe('what somebody has in hand, while another person edits', () => {
  let firm: Page;
  let member: Page;

  test.beforeAll(async ({ browser }) => {
    test.setTimeout(300_000);
    firm = await boardPerson(browser, 'firm');
    member = await boardPerson(browser, 'member');
    const project = await demoProject(firm);
    for (const page of [firm, member]) await openBoard(page, project);
    await add(firm, 2, held, above, pressed);
    await expect(card(member, pressed)).toBeVisible();
  });

  test('a press is for the card that it began on', async () => {
    await askToMove(member, above, 1);
    // Waits until nothing lies over it, as a toast does.
    await opener(firm, pressed).hover();
    await firm.mouse.down();
    await moveButton(member).click();
    await expect(cardIn(member, 1, above)).toBeVisible();
    await firm.mouse.up();
    await expect(firm.getByRole('textbox', { name: 'Title' })).toHaveValue(pressed);
    await expect(cardIn(firm, 1, above)).toBeVisible();
    await firm.keyboard.press('Escape');
  });

  test('an open menu stays the same through fifty edits, and then takes the click', async () => {
    await openMenu(firm, held);
    const item = firm.getByRole('menuitem', { name: 'Move to…' });
    const before = await item.elementHandle();
    await opener(member, above).focus();
    for (let edit = 1; edit <= 50; edit += 1) await member.keyboard.press('i');
    await move(member, held, 1);
    await expect(cardIn(firm, 1, held)).toBeVisible();
    expect(await before?.evaluate((element) => element.isConnected)).toBe(true);
    await expect(firm.getByRole('menu').getByRole('status')).toContainText(`moved “${held}”`);
    await item.click();
    await firm.getByRole('combobox', { name: 'Column' }).selectOption({ index: 2 });
    await archive(member, held);
    await expect(firm.getByText('Moving the card brings it back to the board.')).toBeVisible();
    await moveButton(firm).click();
    await expect(cardIn(member, 2, held)).toBeVisible();
  });

  test('the focus stays on a card that somebody else moves, and goes to its neighbour', async () => {
    await opener(firm, held).focus();
    await move(member, held, 1);
    await expect(cardIn(firm, 1, held)).toBeVisible();
    await expect(opener(firm, held)).toBeFocused();
    await archive(member, held);
    await expect(card(firm, held)).toHaveCount(0);
    await expect(column(firm, 1).locator('[data-card-open]:focus')).toHaveCount(1);
  });
});
