import { expect, test } from '@playwright/test';
import { boardPerson, demoProject, openBoard } from './support/board-page';
import { obstaclesOn } from './support/obstacles';

// The views themselves are among the pages of pages.spec.ts.
for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds no obstacle in lanes, nor in an open card: ${colorScheme}`, async ({
    browser,
  }) => {
    const page = await boardPerson(browser, 'firm', { colorScheme });
    const project = await demoProject(page);
    await openBoard(page, project, '?lanes=person');
    expect(await obstaclesOn(page)).toEqual([]);
    await openBoard(page, project);
    await page.locator('[data-card-open]').first().click();
    await expect(page.getByRole('textbox', { name: 'Text of the card' })).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCSS('opacity', '1');
    expect(await obstaclesOn(page)).toEqual([]);
    await page.context().close();
  });
}
