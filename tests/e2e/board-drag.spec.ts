import { expect, type Locator, type Page, test } from '@playwright/test';
import {
  add,
  boardPerson,
  card,
  cardIn,
  column,
  demoProject,
  openBoard,
  opener,
  titlesIn,
} from './support/board-page';

const run = Date.now().toString(36);
const dragged = `Dragged ${run}`;
const touched = `Touched ${run}`;

/** Nothing scrolls or slides any more. */
async function atRest(place: Locator): Promise<void> {
  let before = '';
  await expect
    .poll(async () => {
      const now = JSON.stringify(await place.boundingBox());
      const isSame = now === before;
      before = now;
      return isSame;
    })
    .toBe(true);
}

test.describe('the board by mouse and by finger', () => {
  let firm: Page;
  let project: string;

  test.beforeAll(async ({ browser }) => {
    test.setTimeout(300_000);
    firm = await boardPerson(browser, 'firm', { viewport: { width: 1600, height: 900 } });
    project = await demoProject(firm);
    await openBoard(firm, project);
    await add(firm, 0, dragged);
  });

  test('a card is dragged by mouse to another column, and Escape leaves it where it was', async () => {
    const drag = async (to: number) => {
      const from = await card(firm, dragged).boundingBox();
      const list = await column(firm, to).locator('[data-list]').boundingBox();
      if (!from || !list) throw new Error('nothing to drag');
      await firm.mouse.move(from.x + 40, from.y + 14);
      await firm.mouse.down();
      await firm.mouse.move(from.x + 60, from.y + 20, { steps: 3 });
      await firm.mouse.move(list.x + 60, list.y + 30, { steps: 8 });
    };
    await drag(2);
    await firm.mouse.up();
    await expect(cardIn(firm, 2, dragged)).toBeInViewport();
    await drag(1);
    await firm.keyboard.press('Escape');
    await firm.mouse.up();
    await expect(cardIn(firm, 2, dragged)).toBeVisible();
  });

  test('a column is dragged by its head, and back', async () => {
    const order = () =>
      firm
        .locator('section[data-column]')
        .evaluateAll((all) => all.map((each) => each.getAttribute('data-column')));
    const before = await order();
    const drag = async (from: number, to: number) => {
      const head = await column(firm, from).getByRole('heading').boundingBox();
      const over = await column(firm, to).boundingBox();
      if (!head || !over) throw new Error('nothing to drag');
      await firm.mouse.move(head.x + 10, head.y + 8);
      await firm.mouse.down();
      await firm.mouse.move(over.x + (to > from ? over.width - 20 : 20), over.y + 30, { steps: 8 });
      await firm.mouse.up();
    };
    await drag(0, 1);
    await expect.poll(order).toEqual([before[1], before[0], ...before.slice(2)]);
    await drag(1, 0);
    await expect.poll(order).toEqual(before);
  });

  test('on a telephone fingers write, open, move by menu and drag', async ({ browser }) => {
    const phone = await boardPerson(browser, 'firm', {
      viewport: { width: 412, height: 915 },
      hasTouch: true,
      isMobile: true,
    });
    await openBoard(phone, project);
    await column(phone, 2).getByRole('textbox').tap();
    await phone.keyboard.type(touched);
    await phone.keyboard.press('Enter');
    await expect(card(phone, touched)).toBeVisible();
    await opener(phone, touched).tap();
    await expect(phone.getByRole('textbox', { name: 'Title' })).toHaveValue(touched);
    await phone.getByRole('button', { name: 'Close the card' }).tap();
    await phone.getByRole('button', { name: `Actions for “${touched}”` }).tap();
    await phone.getByRole('menuitem', { name: 'To the top' }).tap();
    await expect(column(phone, 2).getByRole('article').first()).toHaveAccessibleName(touched);

    const before = await titlesIn(column(phone, 2));
    await card(phone, touched).scrollIntoViewIfNeeded();
    await atRest(card(phone, touched));
    const start = await card(phone, touched).boundingBox();
    const end = await column(phone, 2).getByRole('article').nth(1).boundingBox();
    if (!start || !end) throw new Error('nothing to drag');
    const touch = await phone.context().newCDPSession(phone);
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
      touch.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: y === undefined ? [] : [{ x: start.x + 40, y }],
      });
    const from = start.y + 14;
    const goal = end.y + end.height - 4;
    await send('touchStart', from);
    await expect(phone.locator('html[class*="dragging"]')).toHaveCount(1);
    for (let step = 1; step <= 6; step += 1) {
      await send('touchMove', from + ((goal - from) * step) / 6);
    }
    await send('touchEnd');
    await expect.poll(() => titlesIn(column(phone, 2))).not.toEqual(before);
    await expect(card(phone, touched)).toHaveCount(1);
    await phone.context().close();
  });
});
