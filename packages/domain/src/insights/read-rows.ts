import { type IndicatorId, measureIndicators, type Row, type RowSubject } from '@vicinity/network';
import { inArray } from 'drizzle-orm';
import type { Look } from '../kernel';
import { commitments } from '../projects/schema';
import { listingNames, type Name, organizationNames, projectNames } from './names';
import { requireHealthReader } from './policy';
import { readClusterRecord } from './read-cluster-record';
import { findSnapshot } from './snapshot-large-clusters';

/** Something that a row is about, to be named and opened. */
export interface RowThing extends Name {
  readonly type: 'organization' | 'listing' | 'project';
  readonly id: string;
}

export interface NamedRow extends Pick<Row, 'part' | 'counted' | 'value'> {
  readonly things: readonly RowThing[];
}

/**
 * The rows behind a figure, those in the numerator first.
 * @param page 0-based offset, and how many
 * @throws DomainError not_signed_in, mail_not_verified, forbidden
 */
export async function readIndicatorRows(
  look: Look,
  clusterId: string | null,
  id: IndicatorId,
  page: { readonly offset: number; readonly limit: number },
): Promise<{ subject: RowSubject; total: number; rows: NamedRow[] }> {
  requireHealthReader(look, clusterId);
  // Where the figure comes from a snapshot, its rows are those of that time.
  const snapshot = await findSnapshot(look.db, clusterId);
  const record = await readClusterRecord({ ...look, now: snapshot?.at ?? look.now }, clusterId);
  const [result] = measureIndicators(record, [id]);
  if (result === undefined) return { subject: 'organization', total: 0, rows: [] };
  const sorted = [...result.rows].sort((a, b) => Number(b.counted) - Number(a.counted));
  const shown = sorted.slice(page.offset, page.offset + page.limit);
  const rows = await nameRows(look, result.subject, shown);
  return { subject: result.subject, total: sorted.length, rows };
}

async function nameRows({ db }: Look, subject: RowSubject, rows: readonly Row[]) {
  const ids = rows.flatMap((row) => row.ids);
  if (subject === 'commitment') return nameCommitments(db, rows);
  const type = subject === 'listing' ? 'listing' : 'organization';
  const names = await (type === 'listing' ? listingNames(db, ids) : organizationNames(db, ids));
  return rows.map(({ ids: own, part, counted, value }): NamedRow => {
    const things = own.map((id): RowThing => ({ type, id, ...nameOf(names, id) }));
    return { things, part, counted, value };
  });
}

/** Each as its funder and the project that it goes to. */
async function nameCommitments(db: Look['db'], rows: readonly Row[]): Promise<NamedRow[]> {
  const ids = rows.flatMap((row) => row.ids.slice(0, 1));
  const found =
    ids.length === 0
      ? []
      : await db
          .select({ id: commitments.id, projectId: commitments.projectId })
          .from(commitments)
          .where(inArray(commitments.id, ids));
  const projectOf = new Map(found.map((row) => [row.id, row.projectId]));
  const projects = await projectNames(db, projectOf.values());
  const funders = await organizationNames(
    db,
    rows.flatMap((row) => row.ids.slice(1)),
  );
  return rows.map(({ ids: [id = '', funder = ''], part, counted, value }): NamedRow => {
    const project = projectOf.get(id) ?? '';
    const things: RowThing[] = [
      { type: 'organization', id: funder, ...nameOf(funders, funder) },
      { type: 'project', id: project, ...nameOf(projects, project) },
    ];
    return { things, part, counted, value };
  });
}

function nameOf(names: ReadonlyMap<string, Name>, id: string): Name {
  return names.get(id) ?? { zh: null, en: null };
}
