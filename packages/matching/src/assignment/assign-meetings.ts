/** One party of an event: how many meetings it can have, and whom it would meet, the best first. */
export interface MeetingParty {
  readonly id: string;
  /** Meetings at most. */
  readonly capacity: number;
  /** Ids of the other side; who is not named is not met. */
  readonly wishes: readonly string[];
}

export interface Meeting {
  readonly host: string;
  readonly guest: string;
}

/** Each host has a table of its own: a round seats each host and each guest once at most. */
export interface ScheduledMeeting extends Meeting {
  /** From 0. */
  readonly round: number;
}

/** A guest who asks down its list: the next wish, and the meetings that it holds. */
interface Asking extends MeetingParty {
  next: number;
  meetings: number;
}

/**
 * Who meets whom: a stable assignment of many to many by deferred acceptance, the guests asking
 * (Gale and Shapley 1962; Roth 1984 for capacities on both sides). Only pairs that both sides name
 * meet. No two who do not meet would both rather have each other than what they have: a free place
 * or their least wanted meeting. The same in any order of the parties.
 */
export function assignMeetings(
  hosts: readonly MeetingParty[],
  guests: readonly MeetingParty[],
): Meeting[] {
  const ranks = new Map(hosts.map((host) => [host.id, rankOf(host)]));
  const capacities = new Map(hosts.map(({ id, capacity }) => [id, capacity]));
  const held = new Map<string, string[]>(hosts.map(({ id }) => [id, []]));
  const asking = new Map(
    guests.map((guest): [string, Asking] => [guest.id, { ...guest, next: 0, meetings: 0 }]),
  );
  const waiting = [...asking.keys()].sort().reverse();
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const guest = asking.get(id);
    if (guest === undefined) continue;
    while (guest.meetings < guest.capacity && guest.next < guest.wishes.length) {
      const host = guest.wishes[guest.next] ?? '';
      guest.next += 1;
      const rank = ranks.get(host);
      const meetings = held.get(host);
      if (rank?.get(id) === undefined || meetings === undefined || meetings.includes(id)) continue;
      meetings.push(id);
      guest.meetings += 1;
      if (meetings.length <= (capacities.get(host) ?? 0)) continue;
      meetings.sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
      const refused = asking.get(meetings.pop() ?? '');
      if (refused === undefined) continue;
      refused.meetings -= 1;
      if (refused !== guest) waiting.push(refused.id);
    }
  }
  return [...held].flatMap(([host, met]) => met.sort().map((guest) => ({ host, guest })));
}

function rankOf({ wishes }: MeetingParty): ReadonlyMap<string, number> {
  const rank = new Map<string, number>();
  wishes.forEach((id, at) => {
    if (!rank.has(id)) rank.set(id, at);
  });
  return rank;
}

/**
 * Puts meetings into rounds so that nobody is asked for twice at once: an edge colouring of a
 * bipartite graph by alternating paths (König 1916), which always succeeds where nobody has more
 * meetings than there are rounds. Earlier rounds fill first.
 * @throws RangeError where somebody has more meetings than rounds
 */
export function scheduleMeetings(meetings: readonly Meeting[], rounds: number): ScheduledMeeting[] {
  const hosts = new Map<string, (string | undefined)[]>();
  const guests = new Map<string, (string | undefined)[]>();
  const rowOf = (of: Map<string, (string | undefined)[]>, id: string): (string | undefined)[] => {
    const row = of.get(id) ?? Array.from({ length: rounds }, () => undefined);
    of.set(id, row);
    return row;
  };
  for (const { host, guest } of meetings) {
    const hostRow = rowOf(hosts, host);
    const guestRow = rowOf(guests, guest);
    const both = hostRow.findIndex((taken, at) => !taken && !guestRow[at]);
    const [forHost, forGuest] = [hostRow.indexOf(undefined), guestRow.indexOf(undefined)];
    if (forHost < 0 || forGuest < 0) throw new RangeError('More meetings than rounds');
    if (both < 0) freeGuest(hosts, guests, guest, forHost, forGuest);
    const round = both < 0 ? forHost : both;
    hostRow[round] = guest;
    guestRow[round] = host;
  }
  return [...hosts]
    .flatMap(([host, row]) =>
      row.flatMap((guest, round) => (guest === undefined ? [] : [{ host, guest, round }])),
    )
    .sort((a, b) => a.round - b.round || (a.host < b.host ? -1 : 1));
}

/** Swaps two rounds along the path from a guest, so that the guest is free in the first of them. */
function freeGuest(
  hosts: ReadonlyMap<string, (string | undefined)[]>,
  guests: ReadonlyMap<string, (string | undefined)[]>,
  start: string,
  first: number,
  second: number,
): void {
  const path: { host: string; guest: string; round: number }[] = [];
  let guest: string | undefined = start;
  let round = first;
  while (guest !== undefined) {
    const host: string | undefined = guests.get(guest)?.[round];
    if (host === undefined) break;
    path.push({ host, guest, round });
    round = round === first ? second : first;
    const next: string | undefined = hosts.get(host)?.[round];
    if (next === undefined) break;
    path.push({ host, guest: next, round });
    guest = next;
    round = round === first ? second : first;
  }
  const seat = (step: { host: string; guest: string }, at: number, take: boolean): void => {
    const hostRow = hosts.get(step.host);
    const guestRow = guests.get(step.guest);
    if (hostRow !== undefined) hostRow[at] = take ? step.guest : undefined;
    if (guestRow !== undefined) guestRow[at] = take ? step.host : undefined;
  };
  for (const step of path) seat(step, step.round, false);
  for (const step of path) seat(step, step.round === first ? second : first, true);
}
