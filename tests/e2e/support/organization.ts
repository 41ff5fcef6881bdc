import { expect } from '@playwright/test';
import { button, choose, field, link, type Person } from './person';

export interface Registration {
  readonly kind: 'firm' | 'university' | 'funder';
  readonly name: string;
  readonly summary: string;
  /** As it stands in the list of regions, in the person's language. */
  readonly region: string;
  readonly cluster: string;
  readonly contactEmail: string;
}

/** From the page of the proved address to the organization's own page, where it waits. */
export async function register(person: Person, it: Registration): Promise<void> {
  const { page, t, locale } = person;
  await link(person, t('accounts.verified.register')).click();
  await choose(person, t('organizations.fields.kind'), t(`organizations.kinds.${it.kind}`));
  const own = locale === 'zh' ? 'nameZh' : 'nameEn';
  await field(person, t(`organizations.fields.${own}`)).fill(it.name);
  await choose(person, t('organizations.fields.region'), it.region, { search: true });
  await page.getByText(t('organizations.identifierKinds.none'), { exact: true }).click();
  await field(person, t('organizations.fields.identifierAbsence')).fill('刚刚成立 / just founded');
  const summary = locale === 'zh' ? 'summaryZh' : 'summaryEn';
  await field(person, t(`organizations.fields.${summary}`)).fill(it.summary);
  await choose(person, t('organizations.fields.clusters'), it.cluster);
  await page.keyboard.press('Escape');
  await field(person, t('organizations.fields.contactEmail')).fill(it.contactEmail);
  await button(person, t('organizations.register.submit')).click();
  await page.waitForURL(/\/organizations\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(it.name);
  await expect(page.getByText(t('organizations.notice.pending.body'))).toBeVisible();
}

/** Reads what the queue says of an organization and lets it in. */
export async function verify(person: Person, name: string): Promise<void> {
  const { page, t } = person;
  const entry = page.getByRole('article').filter({ hasText: name });
  await expect(entry).toContainText(t('administration.mailDomain.no_website'));
  await entry.getByRole('button', { name: t('administration.verbs.approve'), exact: true }).click();
  await expect(entry).toHaveCount(0);
}
