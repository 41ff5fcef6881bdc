import type { Database } from '@vicinity/db';
import { loadActor } from '../../packages/domain/src/accounts';
import { persons } from '../../packages/domain/src/accounts/schema';
import {
  type Act,
  type Look,
  type OrganizationKind,
  perform,
} from '../../packages/domain/src/kernel';
import { listings } from '../../packages/domain/src/listings/schema';
import type { Mail, Post } from '../../packages/domain/src/notifications';
import {
  administrators,
  clusters,
  members,
  organizations,
} from '../../packages/domain/src/organizations/schema';

const kinds = {
  firm: 'firm',
  university: 'university',
  funder: 'funder',
  association: 'intermediary',
  outsider: 'firm',
} as const satisfies Record<string, OrganizationKind>;
export type Party = keyof typeof kinds;

/**
 * Five verified organizations, each with an owner, a manager and a member; a need of the firm, an
 * expertise of the university; a cluster with an administrator who belongs to no organization.
 */
export async function buildWorld(db: Database, now: Date) {
  const ids = new Map<string, string>();
  const idOf = (name: string): string => {
    const id = ids.get(name) ?? crypto.randomUUID();
    ids.set(name, id);
    return id;
  };
  const person = (name: string) => ({
    id: idOf(name),
    name,
    email: `${name}@vicinity.example`,
    emailVerified: true,
    locale: name.startsWith('firm') ? ('zh' as const) : ('en' as const),
  });
  await db.insert(persons).values(person('administrator'));
  await db.insert(clusters).values({
    id: idOf('cluster'),
    slug: 'smart-textiles',
    nameZh: '智能纺织',
    nameEn: 'Smart textiles',
    summaryZh: '从纺织到智能材料',
    summaryEn: 'From textiles to smart materials',
    path: 'high_tech',
  });
  await db
    .insert(administrators)
    .values({ personId: idOf('administrator'), clusterId: idOf('cluster') });
  for (const [party, kind] of Object.entries(kinds)) {
    await db.insert(organizations).values({
      id: idOf(party),
      kind,
      state: 'verified',
      nameZh: `机构${party}`,
      nameEn: `The ${party}`,
      identifierKind: 'none',
      identifierAbsence: 'test',
      country: 'CN',
      contactEmail: `hello@${party}.example`,
      contactPhone: `+86 20 0000 ${party.length}`,
      source: 'registered',
    });
    for (const role of ['owner', 'manager', 'member'] as const) {
      await db.insert(persons).values(person(`${party}-${role}`));
      await db
        .insert(members)
        .values({ organizationId: idOf(party), personId: idOf(`${party}-${role}`), role });
    }
  }
  const listing = (party: Party, kind: 'need' | 'expertise', state: 'published' | 'draft') => ({
    id: idOf(`${party}-${kind}-${state}`),
    reference: `${party}-${kind}-${state}`,
    organizationId: idOf(party),
    clusterId: idOf('cluster'),
    kind,
    state,
    titleZh: '耐水洗的导电纱线',
    titleEn: 'Conductive yarn that survives washing',
    details: kind === 'need' ? { kind, needType: 'technology' as const } : { kind },
    source: 'written' as const,
  });
  await db
    .insert(listings)
    .values([
      listing('firm', 'need', 'published'),
      listing('firm', 'need', 'draft'),
      listing('university', 'expertise', 'published'),
    ]);
  const sent: Mail[] = [];
  const post: Post = {
    origin: 'https://cluster.example',
    mailer: async (mail) => {
      sent.push(mail);
    },
  };
  /** The actor as a request would load it: `firm-owner`, `administrator`. */
  const look = async (who: string, at = now): Promise<Look> => ({
    db,
    actor: await loadActor(db, idOf(who), null),
    now: at,
  });
  const act = async <T>(who: string, deed: (act: Act) => Promise<T>, at = now): Promise<T> =>
    perform(db, (await look(who)).actor, at, deed);
  return { idOf, look, act, post, sent };
}

export type World = Awaited<ReturnType<typeof buildWorld>>;
