import type { Browse } from './address';

const perPage = 20;

/** The same input on the server, which fetches ahead, and in the browser, which then has it. */
export function browseInput({ filter, after }: Browse) {
  return {
    filter: mutable(filter),
    ...(after ? { after: { ...after } } : {}),
    limit: perPage,
  };
}

export function searchInput({ q, filter, page }: Browse) {
  return { q, filter: mutable(filter), page, limit: perPage };
}

function mutable({ kinds, organizationKinds, ...rest }: Browse['filter']) {
  return {
    ...rest,
    ...(kinds ? { kinds: [...kinds] } : {}),
    ...(organizationKinds ? { organizationKinds: [...organizationKinds] } : {}),
  };
}
