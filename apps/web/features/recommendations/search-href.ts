import type { SavedSearch } from '@vicinity/domain/recommendations';
import { addressOf } from '@/features/listings/address';

/** The page that shows a saved search. */
export function searchHref({ q, filter }: Pick<SavedSearch, 'q' | 'filter'>): string {
  return `/listings${addressOf({ q, filter, after: null, page: 1 })}`;
}
