import {
  type BoardFilter,
  dueFilters,
  type Grouping,
  groupings,
  isPriority,
} from '@vicinity/board';

const lists = { person: 'persons', organization: 'organizations', label: 'labels' } as const;

/** The filter that an address asks for; what it cannot mean is left out. */
export function filterFrom(params: URLSearchParams): BoardFilter {
  return {
    text: params.get('q') ?? '',
    persons: params.getAll('person'),
    organizations: params.getAll('organization'),
    labels: params.getAll('label'),
    priorities: params.getAll('priority').filter(isPriority),
    due: dueFilters.find((due) => due === params.get('due')) ?? null,
    deliverable: params.get('deliverable') === '1',
  };
}

/** Puts a filter into an address, in place of the one that is there. */
export function writeFilter(params: URLSearchParams, filter: BoardFilter): void {
  const single = { q: filter.text, due: filter.due, deliverable: filter.deliverable ? '1' : null };
  for (const [name, value] of Object.entries(single)) {
    if (value) params.set(name, value);
    else params.delete(name);
  }
  for (const [name, field] of Object.entries(lists)) writeList(params, name, filter[field]);
  writeList(params, 'priority', filter.priorities);
}

export function lanesFrom(params: URLSearchParams): Grouping | null {
  return groupings.find((grouping) => grouping === params.get('lanes')) ?? null;
}

function writeList(params: URLSearchParams, name: string, values: readonly string[]): void {
  params.delete(name);
  for (const value of values) params.append(name, value);
}
