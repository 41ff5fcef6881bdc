import { and, arrayOverlaps, asc, inArray } from 'drizzle-orm';
import type { Look } from '../kernel';
import { duplicateKeys, sharedGrounds } from './duplicates';
import { permitRegister } from './policy';
import { organizations } from './schema';
import { openStates } from './words';

/**
 * Open organizations that may be the one about to be registered, for the form to offer joining or
 * claiming instead. Ten at most.
 */
export async function findSimilar(look: Look, known: Parameters<typeof duplicateKeys>[0]) {
  permitRegister(look.actor);
  const keys = duplicateKeys(known);
  if (keys.length === 0) return [];
  const rows = await look.db
    .select({
      id: organizations.id,
      nameZh: organizations.nameZh,
      nameEn: organizations.nameEn,
      state: organizations.state,
      keys: organizations.duplicateKeys,
    })
    .from(organizations)
    .where(
      and(
        arrayOverlaps(organizations.duplicateKeys, keys),
        inArray(organizations.state, [...openStates]),
      ),
    )
    .orderBy(asc(organizations.createdAt))
    .limit(10);
  return rows.map(({ keys: theirs, ...row }) => ({ ...row, grounds: sharedGrounds(keys, theirs) }));
}
