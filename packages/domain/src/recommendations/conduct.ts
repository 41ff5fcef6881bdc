import type { Reader } from '@vicinity/db';
import type { Signals } from '@vicinity/matching';
import { sql } from 'drizzle-orm';
import { introductions } from '../introductions/schema';
import { outcomes, participants, projects } from '../projects/schema';

/** How introductions that reached an organization ended, and joint projects with another. */
type ReplyCount = { readonly answered: number; readonly lapsed: number };
type JointCount = {
  readonly fruitful: number;
  readonly underWay: number;
  readonly stopped: number;
};

/**
 * Reply behaviour, −1 … 1: answered (with yes or no) against lapsed, drawn towards 0 while there are
 * few. Declining is a reply: nobody is marked down for saying no.
 */
export function replyOf({ answered, lapsed }: ReplyCount): number {
  return (answered - lapsed) / (answered + lapsed + 2);
}

/** Trust from joint work, −1 … 1: projects that bore outcomes most, a stopped one against it. */
export function trustOf({ fruitful, underWay, stopped }: JointCount): number {
  const weight = fruitful + 0.5 * underWay + 0.5 * stopped;
  return weight === 0 ? 0 : (fruitful + 0.5 * underWay - 0.5 * stopped) / (weight + 1);
}

/** What is known of another organization's conduct, by its id. */
export type Conduct = (organizationId: string) => Signals;

/** Conduct as far as it concerns the organization that asks. */
export async function readConduct(db: Reader, organizationId: string): Promise<Conduct> {
  const [replies, joint] = await Promise.all([readReplies(db), readJoint(db, organizationId)]);
  return (other) => {
    const [reply, trust] = [replies.get(other), joint.get(other)];
    return {
      ...(reply ? { reply: replyOf(reply) } : {}),
      ...(trust ? { trust: trustOf(trust) } : {}),
    };
  };
}

async function readReplies(db: Reader): Promise<Map<string, ReplyCount>> {
  const rows = await db.execute<ReplyCount & { id: string }>(sql`
    select to_organization_id as id,
      count(*) filter (where state in ('accepted', 'declined'))::int as answered,
      count(*) filter (where state = 'expired')::int as lapsed
    from ${introductions} where state in ('accepted', 'declined', 'expired') group by 1`);
  return new Map(rows.map(({ id, ...counts }) => [id, counts]));
}

async function readJoint(db: Reader, organizationId: string): Promise<Map<string, JointCount>> {
  const rows = await db.execute<JointCount & { id: string }>(sql`
    select theirs.organization_id as id,
      count(*) filter (where exists
        (select 1 from ${outcomes} o where o.project_id = p.id))::int as fruitful,
      count(*) filter (where p.state = 'active' and not exists
        (select 1 from ${outcomes} o where o.project_id = p.id))::int as "underWay",
      count(*) filter (where p.state = 'stopped' and not exists
        (select 1 from ${outcomes} o where o.project_id = p.id))::int as stopped
    from ${participants} mine
    join ${participants} theirs on theirs.project_id = mine.project_id
      and theirs.organization_id <> mine.organization_id
    join ${projects} p on p.id = mine.project_id
    where mine.organization_id = ${organizationId}
      and mine.joined_at is not null and theirs.joined_at is not null
    group by 1`);
  return new Map(rows.map(({ id, ...counts }) => [id, counts]));
}
