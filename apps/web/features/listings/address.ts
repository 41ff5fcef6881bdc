import type { ListingCursor, ListingFilter } from '@vicinity/domain/listings';

/** What the address bar says of the list: words, filters, and where the page begins. */
export type Browse = {
  readonly q: string;
  readonly filter: ListingFilter;
  readonly after: ListingCursor | null;
  /** From 1; only with words. */
  readonly page: number;
};

type Words<T extends string> = readonly T[];

function chosen<T extends string>(value: string | undefined, words: Words<T>): T[] {
  const parts = value?.split(',') ?? [];
  return words.filter((word) => parts.includes(word));
}

function cursor(value: string | undefined): ListingCursor | null {
  const [, time = '', id = ''] = /^(\d{1,15})_([0-9a-f-]{36})$/.exec(value ?? '') ?? [];
  return id ? { publishedAt: Number(time), id } : null;
}

/** Reads the address; what it does not know counts as not said. */
export function readAddress(
  params: Readonly<Record<string, string | string[] | undefined>>,
  words: {
    readonly kinds: Words<NonNullable<ListingFilter['kinds']>[number]>;
    readonly organizationKinds: Words<NonNullable<ListingFilter['organizationKinds']>[number]>;
  },
): Browse {
  const one = (name: string): string | undefined => {
    const value = params[name];
    return (Array.isArray(value) ? value[0] : value)?.slice(0, 500) || undefined;
  };
  const kinds = chosen(one('kind'), words.kinds);
  const organizationKinds = chosen(one('by'), words.organizationKinds);
  const [region, industry, capability] = [one('region'), one('industry'), one('capability')];
  const clusterId = one('cluster');
  const page = Number(one('page'));
  return {
    q: one('q')?.trim() ?? '',
    filter: {
      ...(kinds.length > 0 ? { kinds } : {}),
      ...(organizationKinds.length > 0 ? { organizationKinds } : {}),
      ...(region && /^([A-Z]{2}|\d{6})$/.test(region) ? { region } : {}),
      ...(industry && /^[A-Z0-9]{1,4}$/.test(industry) ? { industry } : {}),
      ...(capability && /^[a-z0-9.-]{1,200}$/.test(capability) ? { capability } : {}),
      ...(clusterId && /^[0-9a-f-]{36}$/.test(clusterId) ? { clusterId } : {}),
    },
    after: cursor(one('after')),
    page: Number.isInteger(page) && page >= 1 && page <= 100 ? page : 1,
  };
}

/** The query of the address, `?` included; the same list always has the same address. */
export function addressOf({ q, filter, after, page }: Browse): string {
  const params = new URLSearchParams();
  const set = (name: string, value: string | undefined) => value && params.set(name, value);
  set('q', q);
  set('kind', filter.kinds?.join(','));
  set('by', filter.organizationKinds?.join(','));
  set('region', filter.region);
  set('industry', filter.industry);
  set('capability', filter.capability);
  set('cluster', filter.clusterId);
  if (q) set('page', page > 1 ? String(page) : undefined);
  else set('after', after ? `${after.publishedAt}_${after.id}` : undefined);
  const text = params.toString();
  return text ? `?${text}` : '';
}
