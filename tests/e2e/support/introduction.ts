import { expect } from '@playwright/test';
import { button, field, open, type Person } from './person';

/** Proposes from the recommendation of the other's listing, having read why it is one. */
export async function propose(
  person: Person,
  it: { own: string; other: string; capability: string; note: string },
): Promise<void> {
  const { page, t } = person;
  await open(person, '/recommendations');
  const mine = page.getByRole('region', { name: it.own });
  await mine.getByRole('button', { name: t('recommendations.more') }).click();
  const theirs = mine.getByRole('article').filter({ hasText: it.other });
  await expect(theirs.getByText(t('recommendations.score', { score: '' }).trim())).toBeVisible();
  const reason = t('recommendations.reasons.capabilities_match', { names: it.capability });
  await expect(theirs.getByText(reason)).toBeVisible();
  await theirs.getByRole('link', { name: t('listings.propose') }).click();
  await field(person, t('introductions.new.note')).fill(it.note);
  await button(person, t('introductions.new.submit')).click();
  await page.waitForURL(/\/introductions\/[0-9a-f-]{36}$/);
  await expect(page.getByText(t('introductions.waiting')).first()).toBeVisible();
}

/** From the workbench, where it waits, to the introduction's page. */
export async function openWaiting(person: Person, organization: string): Promise<void> {
  const { page, t } = person;
  await open(person, '');
  await page.getByRole('link', { name: t('home.wantsToMeet', { organization }) }).click();
  await page.waitForURL(/\/introductions\/[0-9a-f-]{36}$/);
}

export async function say(person: Person, text: string): Promise<void> {
  await field(person, person.t('introductions.message')).fill(text);
  await button(person, person.t('introductions.send')).click();
  await expect(person.page.getByRole('listitem').filter({ hasText: text })).toBeVisible();
}
