/** Counterparts shown for each own listing at first. */
export const perListing = 3;
