import { expect } from '@playwright/test';
import { button, choose, field, link, open, type Person } from './person';

export interface Writing {
  readonly kind: 'need' | 'expertise';
  readonly title: string;
  readonly summary: string;
  readonly outcome?: string;
  /** As the taxonomy names it in the person's language. */
  readonly capability: string;
  /** From and to, 1 to 9. */
  readonly trl: readonly [string, string];
}

/** Writes a draft, which saves itself, and follows what the linter says until nothing blocks. */
export async function draft(person: Person, it: Writing): Promise<void> {
  const { page, t, locale } = person;
  await open(person, '/listings/new');
  await page
    .getByRole('main')
    .getByRole('button', { name: new RegExp(`^${t(`listings.kinds.${it.kind}`)}`) })
    .click();
  await page.waitForURL(/\/edit$/);
  const findings = page.getByRole('region', { name: t('listings.findingsTitle') });
  await expect(findings).toContainText(t('listings.findings.no_title'));
  await field(person, labelOf(person, 'title')).fill(it.title);
  await field(person, labelOf(person, 'summary')).fill(it.summary);
  await choose(person, t('listings.addCapability'), it.capability, { search: true });
  await page.getByLabel(t('listings.fields.trlMin'), { exact: true }).fill(it.trl[0]);
  await page.getByLabel(t('listings.fields.trlMax'), { exact: true }).fill(it.trl[1]);
  if (it.outcome) {
    const outcome = t('listings.inLanguage', {
      field: t('listings.fields.outcome'),
      language: t(`common.languages.${locale}`),
    });
    await expect(findings).toContainText(t('listings.findings.no_outcome'));
    await field(person, outcome).fill(it.outcome);
    await expect(findings).not.toContainText(t('listings.findings.no_outcome'));
  }
  await expect(findings).not.toContainText(t('listings.blocks'));
  await saved(person);
  await page.reload();
  await expect(field(person, labelOf(person, 'title'))).toHaveValue(it.title);
}

/** On the draft's page. */
export async function publish(person: Person): Promise<void> {
  const { page, t } = person;
  await button(person, t('listings.verbs.publish')).click();
  await page.waitForURL(/\/listings\/[0-9a-f-]{36}$/);
  await expect(page.getByText(t('listings.states.published'), { exact: true })).toBeVisible();
}

export async function openDraft(person: Person, title: string): Promise<void> {
  await open(person, '/listings/mine');
  await link(person, title).click();
  await person.page.waitForURL(/\/edit$/);
}

export function saved({ page, t }: Person): Promise<void> {
  return expect(page.getByText(t('listings.saveState.saved'), { exact: true })).toBeVisible();
}

function labelOf({ t, locale }: Person, name: 'title' | 'summary'): string {
  return t('listings.inLanguage', {
    field: t(`listings.fields.${name}`),
    language: t(`common.languages.${locale}`),
  });
}
