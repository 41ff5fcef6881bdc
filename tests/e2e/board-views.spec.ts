import { expect, type Page, test } from '@playwright/test';
import { add, boardPerson, demoProject, openBoard } from './support/board-page';

const run = Date.now().toString(36);
const planned = `Planned ${run}`;

test.describe('the cards of a board in other views', () => {
  let page: Page;
  let project: string;

  test.beforeAll(async ({ browser }) => {
    test.setTimeout(300_000);
    page = await boardPerson(browser, 'firm', { viewport: { width: 1600, height: 1200 } });
    project = await demoProject(page);
    await openBoard(page, project);
    await add(page, 0, planned);
  });

  test('the table sets assignees, labels and dates where they stand', async () => {
    await openBoard(page, project, `?view=table&q=planned+${run}`);
    const row = page.getByRole('row', { name: planned });
    await row.getByRole('button', { name: `Assignees: ${planned}` }).click();
    await page
      .getByRole('group', { name: `Assignees: ${planned}` })
      .getByRole('checkbox')
      .first()
      .check();
    await page.keyboard.press('Escape');
    await expect(row.getByRole('button', { name: `Assignees: ${planned}` })).not.toHaveText('–');
    await row.getByRole('button', { name: `Labels: ${planned}` }).click();
    await page
      .getByRole('group', { name: `Labels: ${planned}` })
      .getByRole('checkbox')
      .first()
      .check();
    await page.keyboard.press('Escape');
    await expect(row.getByRole('button', { name: `Labels: ${planned}` })).not.toHaveText('–');
    const due = row.getByLabel(`Due date: ${planned}`);
    await due.fill('2031-05-14');
    await due.blur();
    await expect(due).toHaveValue('2031-05-14');
  });

  test('the calendar moves a card by keys and by mouse', async () => {
    await openBoard(page, project, '?view=calendar&month=2031-05');
    const day = (date: string) => page.locator(`[data-day="${date}"]`);
    const entry = page.getByRole('button', { name: planned });
    await entry.focus();
    await page.keyboard.press('ArrowDown');
    await expect(day('2031-05-21').getByRole('button', { name: planned })).toBeFocused();
    const from = await entry.boundingBox();
    const to = await day('2031-05-06').boundingBox();
    if (!from || !to) throw new Error('nothing to drag');
    await page.mouse.move(from.x + 10, from.y + 6);
    await page.mouse.down();
    await page.mouse.move(to.x + 20, to.y + 20, { steps: 6 });
    await page.mouse.up();
    await expect(day('2031-05-06').getByRole('button', { name: planned })).toBeVisible();
  });
});
