import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { underAttack } from '../load/attacked';
import { addressOf, documentNamed, drawProject, ticketFor } from '../load/boards';
import { HealthyPair } from '../load/healthy';
import { attacks } from '../load/hostile';
import { Cluster } from './support/cluster';

/**
 * What one ill-meaning member can do to a room, with everything a member has. The bound is loose,
 * because tests run on busy machines: it tells a stall from a delay.
 */
const WORST_DELAY = 10_000;

let cluster: Cluster;

beforeAll(async () => {
  cluster = await Cluster.start(1);
}, 240_000);
afterAll(() => cluster.stop());

describe('a hostile member', () => {
  it.each(attacks)(
    '$name: the others work on',
    async ({ name, codes, connections, reads }) => {
      const [attacked, elsewhere] = [drawProject('attacked'), drawProject('elsewhere')];
      await cluster.makeBoards([attacked, elsewhere]);
      const server = cluster.server(0);
      const address = (project: string, personId: string) =>
        addressOf(server, project, ticketFor(project, { personId }));
      const pair = (project: string, client: number) =>
        new HealthyPair(address(project, 'ana'), 'y-websocket', documentNamed(project), client);
      const prey = {
        address: address(attacked, 'mallory'),
        foreign: addressOf(server, attacked, ticketFor(elsewhere, { personId: 'mallory' })),
        victim: 1_001,
      };
      const outcome = await underAttack(name, prey, pair(attacked, 1_001), pair(elsewhere, 1_002));
      for (const health of [outcome.sameRoom, outcome.otherRoom]) {
        expect(health, JSON.stringify(outcome)).toMatchObject({ lost: 0, dropped: [] });
        expect(health.worst, JSON.stringify(outcome)).toBeLessThan(WORST_DELAY);
      }
      // One that does not read does not hear that it was closed; of many, some may stay.
      const allowed = [...codes.map(String), ...(connections > 1 || !reads ? ['open'] : [])];
      expect(allowed).toEqual(expect.arrayContaining(Object.keys(outcome.endings)));
    },
    60_000,
  );
});
