import type { Reader } from '@vicinity/db';
import type { Tie } from '@vicinity/matching';
import { sql } from 'drizzle-orm';
import { introductions } from '../introductions/schema';
import { listings } from '../listings/schema';
import { organizations } from '../organizations/schema';
import { outcomes, participants, projects } from '../projects/schema';
import { organizationBlocks, recommendationResponses } from '../recommendations/schema';

/** Strength of a tie: joint work counts in full, an accepted or brokered introduction half. */
const strengths = { work: 1, introduction: 0.5, broken: -0.5 } as const;

/** Who knows whom, who may bridge, and who is kept apart: by a block, or as a competitor. */
export interface Acquaintance {
  readonly ties: readonly Tie[];
  readonly intermediaries: readonly string[];
  readonly blocked: (a: string, b: string) => boolean;
}

export async function readAcquaintance(db: Reader): Promise<Acquaintance> {
  const [introduced, worked, bridges, rivals] = await Promise.all([
    db.execute<{ a: string; b: string; broker: string | null }>(sql`
      select from_organization_id as a, to_organization_id as b, broker_organization_id as broker
      from ${introductions} where state = 'accepted'`),
    db.execute<{ a: string; b: string; broken: boolean }>(sql`
      select one.organization_id as a, other.organization_id as b,
        bool_and(p.state = 'stopped' and not exists
          (select 1 from ${outcomes} o where o.project_id = p.id)) as broken
      from ${participants} one
      join ${participants} other on other.project_id = one.project_id
        and other.organization_id > one.organization_id
      join ${projects} p on p.id = one.project_id
      where one.joined_at is not null and other.joined_at is not null
      group by 1, 2`),
    db.execute<{ id: string }>(sql`
      select id from ${organizations} where kind = 'intermediary' and state = 'verified'`),
    db.execute<{ a: string; b: string }>(sql`
      select r.organization_id as a, l.organization_id as b
      from ${recommendationResponses} r join ${listings} l on l.id = r.candidate_id
      where r.answer = 'dismissed' and r.reason = 'competitor'
      union select blocker_id, blocked_id from ${organizationBlocks}
      union select blocked_id, blocker_id from ${organizationBlocks}`),
  ]);
  const ties = introduced.flatMap(({ a, b, broker }): Tie[] => {
    const strength = strengths.introduction;
    const direct = { a, b, strength };
    return broker === null
      ? [direct]
      : [direct, { a: broker, b: a, strength }, { a: broker, b, strength }];
  });
  const joint = worked.map(({ a, b, broken }) => ({
    a,
    b,
    strength: broken ? strengths.broken : strengths.work,
  }));
  const apart = new Set(rivals.map(({ a, b }) => `${a} ${b}`));
  return {
    // Joint work comes last, and so outweighs the introduction that led to it.
    ties: [...ties, ...joint],
    intermediaries: bridges.map(({ id }) => id),
    blocked: (a, b) => apart.has(`${a} ${b}`),
  };
}
