import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assignMeetings,
  type Meeting,
  type MeetingParty,
  scheduleMeetings,
} from './assign-meetings';

const rounds = 8;

function side(name: string, size: number, others: string, count: number) {
  const ids = Array.from({ length: count }, (_, at) => `${others}${at}`);
  return fc
    .array(
      fc.record({
        capacity: fc.integer({ min: 0, max: rounds }),
        wishes: fc.shuffledSubarray(ids),
      }),
      { minLength: size, maxLength: size },
    )
    .map((parties) => parties.map((party, at): MeetingParty => ({ id: `${name}${at}`, ...party })));
}

const event = fc
  .tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 30 }))
  .chain(([hosts, guests]) =>
    fc.record({ hosts: side('h', hosts, 'g', guests), guests: side('g', guests, 'h', hosts) }),
  );

/** Pairs who do not meet and would both rather meet than keep what they have. */
function blockingPairs(
  hosts: readonly MeetingParty[],
  guests: readonly MeetingParty[],
  meetings: readonly Meeting[],
): Meeting[] {
  const would = (party: MeetingParty, other: string, met: readonly string[]): boolean => {
    const rank = party.wishes.indexOf(other);
    if (rank < 0 || party.capacity === 0) return false;
    return met.length < party.capacity || met.some((id) => party.wishes.indexOf(id) > rank);
  };
  return hosts.flatMap((host) =>
    guests.flatMap((guest) => {
      const ofHost = meetings.filter((each) => each.host === host.id).map((each) => each.guest);
      const ofGuest = meetings.filter((each) => each.guest === guest.id).map((each) => each.host);
      if (ofHost.includes(guest.id)) return [];
      const blocks = would(host, guest.id, ofHost) && would(guest, host.id, ofGuest);
      return blocks ? [{ host: host.id, guest: guest.id }] : [];
    }),
  );
}

describe('assignMeetings', () => {
  it('leaves no blocking pair, keeps to capacities and to wishes, in any order of the parties', () => {
    fc.assert(
      fc.property(event, ({ hosts, guests }) => {
        const meetings = assignMeetings(hosts, guests);
        expect(blockingPairs(hosts, guests, meetings)).toEqual([]);
        for (const party of [...hosts, ...guests]) {
          const met = meetings.flatMap(({ host, guest }) =>
            host === party.id ? guest : guest === party.id ? host : [],
          );
          expect(met.length).toBeLessThanOrEqual(party.capacity);
          expect(new Set(met).size).toBe(met.length);
          expect(met.every((id) => party.wishes.includes(id))).toBe(true);
        }
        const turned = assignMeetings([...hosts].reverse(), [...guests].reverse());
        const told = (all: readonly Meeting[]) => all.map((m) => `${m.host} ${m.guest}`).sort();
        expect(told(turned)).toEqual(told(meetings));
      }),
      { numRuns: 150 },
    );
  });
});

describe('scheduleMeetings', () => {
  it('seats every meeting once and nobody twice in a round', () => {
    fc.assert(
      fc.property(event, ({ hosts, guests }) => {
        const meetings = assignMeetings(hosts, guests);
        const scheduled = scheduleMeetings(meetings, rounds);
        expect(scheduled.map(({ host, guest }) => `${host} ${guest}`).sort()).toEqual(
          meetings.map(({ host, guest }) => `${host} ${guest}`).sort(),
        );
        const seats = scheduled.flatMap(({ host, guest, round }) => [
          `${host} ${round}`,
          `${guest} ${round}`,
        ]);
        expect(new Set(seats).size).toBe(seats.length);
        expect(scheduled.every(({ round }) => round >= 0 && round < rounds)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('fills twenty tables in eight rounds', () => {
    const ids = (name: string) => Array.from({ length: 20 }, (_, at) => `${name}${at}`);
    const all = (name: string, others: string): MeetingParty[] =>
      ids(name).map((id, at) => {
        const wishes = ids(others);
        return { id, capacity: rounds, wishes: [...wishes.slice(at), ...wishes.slice(0, at)] };
      });
    const meetings = assignMeetings(all('h', 'g'), all('g', 'h'));
    expect(scheduleMeetings(meetings, rounds)).toHaveLength(160);
  });

  it('refuses more meetings than rounds', () => {
    const meetings = [0, 1, 2].map((at) => ({ host: 'h', guest: `g${at}` }));
    expect(() => scheduleMeetings(meetings, 2)).toThrow(RangeError);
  });
});
