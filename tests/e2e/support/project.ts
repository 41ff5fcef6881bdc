import { expect } from '@playwright/test';
import { button, choose, field, open, type Person } from './person';

/** On the introduction's page. */
export async function proposeProject(
  person: Person,
  it: { title: string; summary: string },
): Promise<void> {
  const { t } = person;
  await button(person, t('introductions.project.propose')).click();
  await field(person, t('introductions.project.name')).fill(it.title);
  await field(person, t('introductions.project.summary')).fill(it.summary);
  await button(person, t('introductions.project.propose')).click();
  await expect(button(person, t('introductions.project.withdraw'))).toBeVisible();
}

/** On the introduction's page. @returns the project's id */
export async function acceptProject(person: Person): Promise<string> {
  await button(person, person.t('introductions.project.accept')).click();
  await person.page.waitForURL(/\/projects\/[0-9a-f-]{36}$/);
  return new URL(person.page.url()).pathname.split('/').at(-1) ?? '';
}

/** On the project's page. */
export async function invite(person: Person, organization: string): Promise<void> {
  const { page, t } = person;
  await choose(person, t('projects.inviteWhom'), organization, { search: true });
  await choose(person, t('projects.role'), t('projects.roles.funder'));
  await button(person, t('projects.invite')).click();
  await expect(page.getByRole('listitem').filter({ hasText: organization })).toContainText(
    t('projects.participation.invited'),
  );
}

/** From the list of projects, which says that the organization is invited. */
export async function join(person: Person, title: string): Promise<void> {
  const { page, t } = person;
  await open(person, '/projects');
  const item = page.getByRole('main').getByRole('listitem').filter({ hasText: title });
  await expect(item).toContainText(t('projects.participation.invited'));
  await item.getByRole('link').click();
  await button(person, t('projects.join')).click();
  await expect(button(person, t('projects.join'))).toHaveCount(0);
}

export async function commit(person: Person, amount: string): Promise<void> {
  const { page, t } = person;
  await button(person, t('projects.commit')).click();
  await field(person, t('projects.amount')).fill(amount);
  await choose(person, t('projects.source'), t('projects.sources.market'));
  await button(person, t('projects.commit')).click();
  await expect(page.getByRole('row').filter({ hasText: amount })).toContainText(
    t('projects.commitmentStates.pledged'),
  );
}

export async function recordOutcome(person: Person, title: string): Promise<void> {
  const { page, t } = person;
  await button(person, t('projects.recordOutcome')).click();
  await choose(person, t('projects.outcomeKind'), t('projects.outcomeKinds.patent'));
  await field(person, t('projects.outcomeTitle')).fill(title);
  await button(person, t('common.save')).click();
  await expect(page.getByRole('listitem').filter({ hasText: title })).toContainText(
    t('projects.outcomeKinds.patent'),
  );
}
