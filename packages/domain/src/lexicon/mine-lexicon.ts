import { type BilingualText, mineLexicon as mine } from '@vicinity/matching';
import { and, desc, eq, inArray, isNotNull, max, ne, or } from 'drizzle-orm';
import type { Act, Look } from '../kernel';
import { shownOrganizationStates } from '../listings';
import { listings } from '../listings/schema';
import { organizations } from '../organizations/schema';
import { permitCurate } from './policy';
import { lexiconLayers } from './schema';
import { storeLayer } from './stored-layer';

/** The newest so many are read: alignment takes a second for some hundreds. */
const mostTexts = 5_000;
/** Fewer than these prove nothing. */
const leastTexts = 20;

/**
 * Mines how terms translate from the platform's own published listings that exist in both
 * languages, and stores it as the layer `mined`. Does nothing where no such listing changed since,
 * or where there are too few. Heavy: for the clock, not for a page.
 * @returns the number of texts read, 0 where nothing was done
 */
export async function mineLexicon(act: Act): Promise<number> {
  permitCurate(act.actor);
  const [made] = await act.db
    .select({ at: lexiconLayers.madeAt })
    .from(lexiconLayers)
    .where(eq(lexiconLayers.source, 'mined'));
  const [newest] = await act.db
    .select({ at: max(listings.updatedAt) })
    .from(listings)
    .where(bilingual);
  if (made && newest?.at && newest.at <= made.at) return 0;
  const texts = await readTexts(act.db);
  if (texts.length < leastTexts) return 0;
  await storeLayer(act, 'mined', mine(texts), texts.length);
  return texts.length;
}

/** A stale translation no longer says the same. */
const bilingual = and(
  eq(listings.state, 'published'),
  isNotNull(listings.titleZh),
  isNotNull(listings.titleEn),
  or(ne(listings.textStateZh, 'stale'), ne(listings.textStateEn, 'stale')),
);

async function readTexts(db: Look['db']): Promise<BilingualText[]> {
  const rows = await db
    .select({
      titleZh: listings.titleZh,
      titleEn: listings.titleEn,
      summaryZh: listings.summaryZh,
      summaryEn: listings.summaryEn,
    })
    .from(listings)
    .innerJoin(organizations, eq(organizations.id, listings.organizationId))
    .where(and(bilingual, inArray(organizations.state, [...shownOrganizationStates])))
    .orderBy(desc(listings.updatedAt))
    .limit(mostTexts);
  return rows.map(({ titleZh, titleEn, summaryZh, summaryEn }) => ({
    zh: side(titleZh, summaryZh),
    en: side(titleEn, summaryEn),
  }));
}

function side(title: string | null, text: string | null): BilingualText['zh'] {
  return { ...(title ? { title } : {}), ...(text ? { text } : {}) };
}
