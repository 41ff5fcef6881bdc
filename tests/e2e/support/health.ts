import { expect } from '@playwright/test';
import { choose, field, open, type Person } from './person';

/** How many verified organizations a cluster's record counts. */
export async function partiesIn(person: Person, cluster: string): Promise<number> {
  const { page, t } = person;
  await open(person, '/insights');
  await choose(person, t('insights.cluster'), cluster);
  const table = page.getByRole('table', { name: t('insights.indicators.partiesByKind.name') });
  await expect(table).toBeVisible();
  const counts = await table.locator('tbody tr td:nth-of-type(1)').allInnerTexts();
  return counts.reduce((sum, count) => sum + Number(count.replaceAll(',', '')), 0);
}

/** The organizations that one is tied with, by the picture's table. */
export async function tiesOf(person: Person, cluster: string, name: string): Promise<string[]> {
  const { page, t } = person;
  await open(person, '/insights?view=network');
  await choose(person, t('insights.cluster'), cluster);
  await field(person, t('insights.network.find')).fill(name);
  await page.getByRole('table').getByRole('button', { name }).click();
  const tied = page.getByRole('group', { name: t('insights.network.tiedWith') });
  await expect(tied).toBeVisible();
  return tied.getByRole('button').allInnerTexts();
}
