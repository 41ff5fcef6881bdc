import { expect, type Locator } from '@playwright/test';
import { open, type Person } from './person';

/** All that the journeys know of how the board looks is in this file. */

export async function openBoard(person: Person, projectId: string): Promise<void> {
  await open(person, `/projects/${projectId}/board`);
  await expect(
    person.page.getByRole('region', { name: person.t('board.board'), exact: true }),
  ).toBeVisible();
}

/** Waits for what the badge says: `saved`, or the state that a number of changes waits in. */
export function sees(
  { page, t }: Person,
  state: 'saved' | 'offline' | 'readOnly',
  changes = 0,
): Promise<void> {
  const text =
    state === 'saved' ? t('board.status.saved') : t(`board.status.${state}`, { changes });
  return expect(page.getByRole('status').filter({ hasText: text }).first()).toBeVisible();
}

/** A column: its name tells the title and, after a comma, how many cards it has. */
function column({ page }: Person, title: string): Locator {
  return page.getByRole('main').getByRole('region', { name: new RegExp(`^${title}[,，]`) });
}

export function card(person: Person, title: string): Locator {
  return person.page.getByRole('main').getByRole('article', { name: title, exact: true });
}

export function cardIn(person: Person, columnTitle: string, title: string): Locator {
  return column(person, columnTitle).getByRole('article', { name: title, exact: true });
}

export async function addCard(person: Person, columnTitle: string, title: string): Promise<void> {
  const line = column(person, columnTitle).getByRole('textbox', {
    name: person.t('board.addCardTo', { column: columnTitle }),
  });
  await line.fill(title);
  await line.press('Enter');
  await expect(card(person, title)).toBeVisible();
}

/** By the menu of the card, which needs no dragging. */
export async function moveCard(person: Person, title: string, columnTitle: string): Promise<void> {
  const { page, t } = person;
  await card(person, title)
    .getByRole('button', { name: t('board.cardMenu', { title }) })
    .click();
  await page.getByRole('menuitem', { name: t('board.moveTo') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(t('board.column')).selectOption(columnTitle);
  await dialog.getByRole('button', { name: t('board.move'), exact: true }).click();
  await expect(cardIn(person, columnTitle, title)).toBeVisible();
}

export async function openCard(person: Person, title: string): Promise<void> {
  await card(person, title).getByRole('button', { name: title, exact: true }).click();
  await expect(person.page.getByRole('dialog')).toBeVisible();
}

/** Renames the card that is open. */
export async function renameCard(person: Person, next: string): Promise<void> {
  const { page, t } = person;
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: t('board.title'), exact: true }).fill(next);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(card(person, next)).toBeVisible();
}

/** Every card in its order, column by column, as the person sees it. */
export function order({ page }: Person): Promise<(string | null)[]> {
  return page
    .getByRole('main')
    .getByRole('article')
    .evaluateAll((cards) => cards.map((each) => each.getAttribute('aria-label')));
}

/** Reads and cannot write: no line to add a card, no way to add a column. */
export async function cannotWrite(person: Person): Promise<void> {
  const { page, t } = person;
  await sees(person, 'readOnly');
  const main = page.getByRole('main');
  await expect(main.getByPlaceholder(t('board.addCard'))).toHaveCount(0);
  await expect(main.getByRole('button', { name: t('board.addColumn') })).toHaveCount(0);
}
