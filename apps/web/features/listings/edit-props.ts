import type { ListingFields } from '@vicinity/domain/listings';

/** The fields being edited and the way to change some of them. */
export type EditProps = {
  readonly fields: ListingFields;
  readonly change: (part: Partial<ListingFields>) => void;
};
