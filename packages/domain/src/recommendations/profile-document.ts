import { classifications } from '@vicinity/classifications';
import type { Reader } from '@vicinity/db';
import type { LocalText, Matcher, OrganizationProfile } from '@vicinity/matching';
import { gte, inArray, type SQL } from 'drizzle-orm';
import { shownOrganizationStates } from '../listings';
import { organizations } from '../organizations/schema';
import type { Followed, Stamp } from './follow-table';

/** Keeps the profiles of shown organizations in a matcher. */
export function followProfiles(db: Reader, matcher: Matcher): Followed {
  async function stamps(where: SQL | undefined): Promise<Stamp[]> {
    const rows = await db
      .select({ id: organizations.id, updatedAt: organizations.updatedAt })
      .from(organizations)
      .where(where);
    return rows.map(({ id, updatedAt }) => ({ id, changedAt: updatedAt.getTime() }));
  }
  return {
    changed: (since) => stamps(gte(organizations.updatedAt, since)),
    all: () => stamps(inArray(organizations.state, [...shownOrganizationStates])),
    async take(ids) {
      const rows = await db
        .select()
        .from(organizations)
        .where(inArray(organizations.id, [...ids]));
      for (const row of rows) {
        const isShown = shownOrganizationStates.some((shown) => shown === row.state);
        if (isShown) matcher.upsertOrganization(profileOf(row));
        else matcher.removeOrganization(row.id);
      }
      return rows.map(({ id, updatedAt }) => ({ id, changedAt: updatedAt.getTime() }));
    },
    drop: (id) => matcher.removeOrganization(id),
  };
}

type Row = typeof organizations.$inferSelect;

function profileOf(row: Row): OrganizationProfile {
  return {
    id: row.id,
    kind: row.kind,
    texts: { zh: textOf(row, 'zh'), en: textOf(row, 'en') },
    capabilities: [],
    region: row.province ?? row.country,
  };
}

/** The name is left out: it says who, not what, and towns in names would match towns in needs. */
function textOf(row: Row, language: 'zh' | 'en'): LocalText {
  const summary = language === 'zh' ? row.summaryZh : row.summaryEn;
  const fields = [
    ...row.industries.map((code) => classifications.industry.find(code)?.[language]),
    ...row.disciplines.map((code) => classifications.discipline.find(code)?.[language]),
  ].filter((name) => name !== undefined);
  return {
    ...(fields.length > 0 ? { summary: fields.join('; ') } : {}),
    ...(summary ? { description: summary } : {}),
  };
}
