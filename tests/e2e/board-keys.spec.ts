import { expect, type Page, test } from '@playwright/test';
import {
  add,
  boardPerson,
  card,
  cardIn,
  column,
  demoProject,
  openBoard,
  opener,
} from './support/board-page';

const run = Date.now().toString(36);
const keyed = `By keys ${run}`;
const second = `Second ${run}`;

test.describe('the board by keyboard alone', () => {
  let page: Page;
  const press = (...keys: string[]) =>
    keys.reduce<Promise<void>>(
      (before, key) => before.then(() => page.keyboard.press(key)),
      Promise.resolve(),
    );

  test.beforeAll(async ({ browser }) => {
    test.setTimeout(300_000);
    page = await boardPerson(browser, 'firm');
    await openBoard(page, await demoProject(page));
    await add(page, 0, second);
  });

  test('a card is written, lifted, put down, moved by its dialog, opened and archived', async () => {
    await opener(page, second).focus();
    await press('n');
    await page.keyboard.type(keyed);
    await press('Enter');
    await expect(card(page, keyed)).toBeVisible();
    await opener(page, keyed).focus();
    await press('Space', 'ArrowRight', 'Space');
    await expect(cardIn(page, 1, keyed)).toBeVisible();
    await expect(page.getByRole('log')).toHaveText(/^Moved to .+, \d+ of \d+$/);
    await expect(opener(page, keyed)).toBeFocused();
    await press('m');
    const where = page.getByRole('combobox', { name: 'Column' });
    await expect(where).toBeFocused();
    const before = await where.inputValue();
    await press('ArrowDown');
    await expect(where).not.toHaveValue(before);
    await page.getByRole('textbox', { name: 'Position' }).press('Enter');
    await expect(cardIn(page, 2, keyed)).toBeVisible();
    await expect(opener(page, keyed)).toBeFocused();
    await press('Enter');
    await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue(keyed);
    await expect(page).toHaveURL(/card=/);
    await press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(opener(page, keyed)).toBeFocused();
    await press('c');
    await expect(card(page, keyed)).toHaveCount(0);
    await press('Control+z');
    await expect(cardIn(page, 2, keyed)).toBeVisible();
  });

  test('arrows go from card to card, and the menu of a card opens, acts and gives the focus back', async () => {
    await opener(page, second).focus();
    await press('ArrowUp');
    await expect(opener(page, second)).not.toBeFocused();
    await press('ArrowDown');
    await expect(opener(page, second)).toBeFocused();
    await press('Shift+F10');
    await expect(page.getByRole('menu')).toBeVisible();
    await press('Escape');
    await expect(page.getByRole('menu')).toHaveCount(0);
    await expect(opener(page, second)).toBeFocused();
    await press('Shift+F10');
    await expect(page.getByRole('menu')).toBeVisible();
    // As often as it takes to come down the menu.
    await expect(async () => {
      await press('ArrowDown');
      await expect(page.getByRole('menuitem', { name: 'To the top' })).toBeFocused({
        timeout: 500,
      });
    }).toPass({ timeout: 20_000 });
    await press('Enter');
    await expect(page.getByRole('log')).toHaveText(/^Moved to .+, 1 of \d+$/);
    await expect(opener(page, second)).toBeFocused();
    await expect(column(page, 0).getByRole('article').first()).toHaveAccessibleName(second);
  });

  test('letters can be switched off, and the palette finds what they do', async () => {
    await opener(page, second).focus();
    await press('?');
    await expect(page.getByRole('dialog', { name: 'Keyboard' })).toBeVisible();
    await page.getByRole('switch', { name: 'Keys without Ctrl' }).press('Space');
    await press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await opener(page, second).focus();
    await press('m');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await press('Control+k');
    await page.getByPlaceholder('Find a card or command').fill(second);
    await press('Enter');
    await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue(second);
    await press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await press('Control+k');
    await page.getByPlaceholder('Find a card or command').fill('keyboard');
    await press('Enter');
    await page.getByRole('switch', { name: 'Keys without Ctrl' }).press('Space');
    await press('Escape');
  });
});
