import { createRequire } from 'node:module';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { demoPage } from './support/demo-page';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

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
const card = (page: Page, title: string) => page.getByRole('article', { name: title });
const titlesIn = (place: Locator) =>
  place
    .getByRole('article')
    .evaluateAll((cards) => cards.map((found) => found.getAttribute('aria-label') ?? ''));

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
  test.describe.configure({ mode: 'serial' });
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
    await add(firm, 0, 'Shared one', 'Shared two', 'Shared three');
    await expect(card(reader, 'Shared three')).toBeVisible();
  });

  test('move the same card at once: it stands in one place, the same for all', async () => {
    await Promise.all([move(firm, 'Shared one', 1), move(member, 'Shared one', 2)]);
    for (const page of [firm, member, reader]) {
      await expect(card(page, 'Shared one')).toHaveCount(1);
    }
    await expect(status(firm)).toHaveAttribute('data-status', 'saved');
    await expect(status(member)).toHaveAttribute('data-status', 'saved');
    await expect
      .poll(async () => {
        const places = await Promise.all(
          [firm, member, reader].map((page) =>
            page
              .locator('section[data-column]', { has: card(page, 'Shared one') })
              .getAttribute('aria-label'),
          ),
        );
        return new Set(places).size;
      })
      .toBe(1);
  });

  test('move and archive the same card at once: it is in the archive, and comes back', async () => {
    await Promise.all([
      move(firm, 'Shared two', 2),
      (async () => {
        await member.getByRole('button', { name: 'Actions for “Shared two”' }).click();
        await member.getByRole('menuitem', { name: 'Archive' }).click();
      })(),
    ]);
    for (const page of [firm, member, reader])
      await expect(card(page, 'Shared two')).toHaveCount(0);
    await firm.getByRole('button', { name: 'Archived', exact: true }).click();
    const drawer = firm.getByRole('dialog', { name: 'Archived' });
    const entry = drawer.locator('div', { hasText: /^Shared twoRestore$/ }).last();
    await entry.getByRole('button', { name: 'Restore' }).click();
    await firm.keyboard.press('Escape');
    for (const page of [firm, member, reader])
      await expect(card(page, 'Shared two')).toHaveCount(1);
  });

  test('undo only what nobody has changed since, and say who did', async () => {
    await move(firm, 'Shared three', 1);
    await expect(column(member, 1).getByRole('article', { name: 'Shared three' })).toBeVisible();
    await move(member, 'Shared three', 2);
    await expect(column(firm, 2).getByRole('article', { name: 'Shared three' })).toBeVisible();
    await firm.locator('body').press('Control+z');
    await expect(firm.getByText(/^Not undone: .+ has changed it since\.$/).first()).toBeVisible();
    await member.locator('body').press('Control+z');
    await expect(column(firm, 1).getByRole('article', { name: 'Shared three' })).toBeVisible();
    await member.locator('body').press('Control+Shift+z');
    await expect(column(firm, 2).getByRole('article', { name: 'Shared three' })).toBeVisible();
  });

  test('work by keyboard alone: lift, put down, move, open and archive', async () => {
    await add(firm, 0, 'By keys');
    await card(firm, 'By keys').getByRole('button').first().focus();
    await firm.keyboard.press('Space');
    await firm.keyboard.press('ArrowRight');
    await firm.keyboard.press('Space');
    await expect(column(firm, 1).getByRole('article', { name: 'By keys' })).toBeVisible();
    await expect(firm.getByRole('log')).toHaveText(/^Moved to .+, \d+ of \d+$/);
    await expect(card(firm, 'By keys').getByRole('button').first()).toBeFocused();
    await firm.keyboard.press('m');
    await expect(firm.getByRole('combobox', { name: 'Column' })).toBeFocused();
    await firm.keyboard.press('ArrowDown');
    await firm.keyboard.press('Enter');
    await expect(column(firm, 2).getByRole('article', { name: 'By keys' })).toBeVisible();
    await expect(card(firm, 'By keys').getByRole('button').first()).toBeFocused();
    await firm.keyboard.press('Enter');
    await expect(firm.getByRole('textbox', { name: 'Title' })).toHaveValue('By keys');
    await expect(firm).toHaveURL(/card=/);
    await firm.keyboard.press('Escape');
    await expect(card(firm, 'By keys').getByRole('button').first()).toBeFocused();
    await firm.keyboard.press('c');
    await expect(card(firm, 'By keys')).toHaveCount(0);
    await firm.keyboard.press('?');
    await expect(firm.getByRole('dialog', { name: 'Keyboard' })).toBeVisible();
    await firm.getByRole('switch', { name: 'Keys without Ctrl' }).press('Space');
    await firm.keyboard.press('Escape');
    await firm.locator('body').press('?');
    await expect(firm.getByRole('dialog')).toHaveCount(0);
    await firm.locator('body').press('Control+k');
    await firm.getByPlaceholder('Find a card or command').fill('Shared three');
    await firm.keyboard.press('Enter');
    await expect(firm.getByRole('textbox', { name: 'Title' })).toHaveValue('Shared three');
    await firm.keyboard.press('Escape');
  });

  test('write the text of a card together', async () => {
    for (const page of [firm, member, reader]) {
      await card(page, 'Shared one').getByRole('button').first().click();
      await expect(page.getByRole('textbox', { name: 'Text of the card' })).toBeVisible();
    }
    const text = (page: Page) => page.getByRole('textbox', { name: 'Text of the card' });
    await text(firm).pressSequentially('Yarn first. ');
    await expect(text(member)).toContainText('Yarn first.');
    await text(member).press('End');
    await text(member).pressSequentially('Then wash.');
    await expect(text(firm)).toContainText('Yarn first. Then wash.');
    await expect(text(firm).locator('.board-caret-name')).toHaveCount(1);
    await expect(text(reader)).toContainText('Yarn first. Then wash.');
    await expect(text(reader)).toHaveAttribute('contenteditable', 'false');
    for (const page of [firm, member, reader])
      await page.getByRole('button', { name: 'Close the card' }).click();
    await expect(card(reader, 'Shared one')).toContainText('Yarn first. Then wash.');
  });

  test('drag a card by mouse and, on a telephone, by finger', async ({ browser }) => {
    await add(firm, 0, 'Dragged');
    const from = await card(firm, 'Dragged').boundingBox();
    const to = await column(firm, 2).locator('[data-list]').boundingBox();
    if (!from || !to) throw new Error('nothing to drag');
    await firm.mouse.move(from.x + 40, from.y + 14);
    await firm.mouse.down();
    await firm.mouse.move(from.x + 60, from.y + 20, { steps: 3 });
    await firm.mouse.move(to.x + 60, to.y + 30, { steps: 8 });
    await firm.mouse.up();
    await expect(column(member, 2).getByRole('article', { name: 'Dragged' })).toBeVisible();
    await expect(card(firm, 'Dragged')).toBeInViewport();

    const storage = await firm.context().storageState();
    const context = await browser.newContext({
      storageState: storage,
      viewport: { width: 412, height: 915 },
      hasTouch: true,
      isMobile: true,
    });
    const phone = await context.newPage();
    await open(phone, project);
    await card(phone, 'Dragged').scrollIntoViewIfNeeded();
    const start = await card(phone, 'Dragged').boundingBox();
    const cards = column(phone, 2).getByRole('article');
    const other = (await titlesIn(column(phone, 2))).findIndex((title) => title !== 'Dragged');
    const end = await cards.nth(other).boundingBox();
    if (!start || !end) throw new Error('nothing to drag');
    const touch = await context.newCDPSession(phone);
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number, y?: number) =>
      touch.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: x === undefined || y === undefined ? [] : [{ x, y }],
      });
    const before = await titlesIn(column(phone, 2));
    const isDown = end.y > start.y;
    await send('touchStart', start.x + 40, start.y + 14);
    await expect(phone.locator('html[class*="dragging"]')).toHaveCount(1);
    const goal = isDown ? end.y + end.height - 4 : end.y + 4;
    for (let step = 1; step <= 6; step += 1) {
      await send('touchMove', start.x + 40, start.y + 14 + ((goal - start.y - 14) * step) / 6);
    }
    await send('touchEnd');
    await expect.poll(() => titlesIn(column(phone, 2))).not.toEqual(before);
    await expect(card(phone, 'Dragged')).toHaveCount(1);
    await context.close();
  });

  test('filter by the address, which says when it hides what was just added', async () => {
    await open(member, project, '?q=shared');
    await expect(card(member, 'Shared one')).toBeVisible();
    await expect(card(member, 'Dragged')).toHaveCount(0);
    await column(member, 0).getByRole('textbox').fill('Out of sight');
    await column(member, 0).getByRole('textbox').press('Enter');
    await expect(
      member.getByText('“Out of sight” is on the board, but the filter hides it.').first(),
    ).toBeVisible();
    await member.getByRole('button', { name: 'Clear filters' }).click();
    await expect(card(member, 'Out of sight')).toBeVisible();
    await expect(member).not.toHaveURL(/q=/);
  });

  test('edit without a network, in two tabs, and lose nothing', async () => {
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
    await open(second, project);
    await context.setOffline(true);
    for (const page of [member, second]) {
      await expect(status(page)).toHaveAttribute('data-status', 'offline');
    }
    await column(member, 0).getByRole('textbox').fill('Written offline');
    await column(member, 0).getByRole('textbox').press('Enter');
    await expect(status(member)).toContainText('1 change waits here');
    await expect(card(second, 'Written offline')).toBeVisible();
    await second.close();
    await member.reload();
    await expect(card(member, 'Written offline')).toBeVisible();
    await expect(status(member)).toContainText('1 change waits here');
    await expect(card(firm, 'Written offline')).toHaveCount(0);
    await context.setOffline(false);
    await expect(card(firm, 'Written offline')).toBeVisible();
    await expect(status(member)).toHaveAttribute('data-status', 'saved');
  });

  for (const view of ['board', 'card', 'lanes']) {
    test(`have no obstacle that axe finds: ${view}`, async () => {
      await open(firm, project, view === 'lanes' ? '?lanes=person' : '');
      if (view === 'card') {
        await card(firm, 'Shared one').getByRole('button').first().click();
        await expect(firm.getByRole('textbox', { name: 'Text of the card' })).toBeVisible();
      }
      await firm.addScriptTag({ path: axePath });
      const found = await firm.evaluate(async () => {
        const axe = Reflect.get(window, 'axe');
        const { violations } = await axe.run(document, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'],
        });
        return violations.map(
          (v: { id: string; nodes: { html: string }[] }) =>
            `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 160)).join(' | ')}`,
        );
      });
      expect(found).toEqual([]);
    });
  }
});
