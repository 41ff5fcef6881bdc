import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Connection } from '@vicinity/db';
import {
  BOARD_LOG,
  BOARD_TICKET_LIFETIME,
  parseRightsChange,
  RIGHTS_CHANGED,
} from '@vicinity/domain/projects/socket';
import { type Bus, CLOSE, Engine, PostgresBus, postgresStore } from '@vicinity/sync';
import type { Logger } from 'pino';
import { type WebSocket, WebSocketServer } from 'ws';
import { Gate } from './gate';
import { keepAlive } from './keep-alive';
import { Metrics } from './metrics';
import { Revocations } from './revocations';
import { answerStatus, type Phase } from './status';

/** Where `packages/domain` keeps boards: `projects/board-schema.ts`. */
export const BOARD_TABLES = {
  updates: 'board_updates',
  snapshots: 'board_snapshots',
  nodes: 'board_nodes',
} as const;

/** The largest message, in bytes; a larger one closes its connection with code 1009. */
const MAX_MESSAGE = 8 * 2 ** 20;

export interface CollabOptions {
  readonly sql: Connection['sql'];
  readonly listen: Connection['listen'];
  readonly ticketSecret: string;
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  readonly log: Logger;
  /** Relay edits of all documents only after their commit: see `Admission.commitFirst`. */
  readonly commitFirst?: boolean;
  /** Redis or Valkey between nodes; without it they tell each other by PostgreSQL. */
  readonly redisUrl?: string | undefined;
  /** How nodes tell each other, where neither is wanted. */
  readonly bus?: Bus;
}

export interface CollabServer {
  readonly port: number;
  /** Writes what was taken in, tells every client to come back later, and lets go of the data. */
  close(): Promise<void>;
}

/** Resolves when sockets are served. */
export async function startCollab(options: CollabOptions): Promise<CollabServer> {
  const { sql, ticketSecret, log } = options;
  let phase: Phase = 'starting';
  const gate = new Gate({
    ticketSecret,
    revocations: new Revocations(BOARD_TICKET_LIFETIME),
    commitFirst: options.commitFirst ?? false,
    log,
  });
  const metrics = new Metrics();
  const node = randomUUID();
  const bus = await makeBus(options, node);
  const store = postgresStore(sql, BOARD_TABLES, { notices: (rows) => bus.notices(rows) });
  const engine = new Engine({
    store,
    node,
    bus: options.bus ?? bus,
    watch: metrics.watch,
    onClosed: (session) => gate.forget(session),
    onCredential: (session, credential) => gate.renew(session, credential),
    onFailure: ({ document, what, error }) => {
      metrics.failed(what);
      log.error({ document, what, error }, 'log failed');
    },
  });
  metrics.observe(engine);

  // Whatever was announced while nobody listened is unknown: so after every (re)connection all
  // tickets issued until now are void, and everyone fetches a new one.
  const listener = await options.listen(RIGHTS_CHANGED, {
    heard: (payload) => gate.rightsChanged(parseRightsChange(payload), Date.now()),
    listening: () => gate.rightsChanged({}, Date.now()),
  });

  await engine.start();
  // Whoever comes first after a restart need not wait for a connection and a plan.
  await store.load('');

  const http = createServer((request, response) => {
    void answerStatus({ sql, metrics, phase: () => phase }, request, response);
  });
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_MESSAGE });
  const alive = keepAlive(sockets);
  sockets.on('connection', (socket: WebSocket, request: IncomingMessage) => {
    if (phase === 'serving') gate.enter(engine, socket, request);
    else socket.close(CLOSE.unavailable, 'not serving');
  });
  http.on('upgrade', (request, socket, head) => {
    sockets.handleUpgrade(request, socket, head, (webSocket: WebSocket) =>
      sockets.emit('connection', webSocket, request),
    );
  });
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject);
    http.listen(options.port, options.host, resolve);
  });
  phase = 'serving';
  log.info('serving');
  return {
    port: portOf(http.address()),
    async close() {
      phase = 'stopping';
      const closed = new Promise((resolve) => http.close(resolve));
      await engine.drain();
      clearInterval(alive);
      gate.close();
      await listener.stop();
      http.closeAllConnections();
      for (const socket of sockets.clients) socket.terminate();
      await closed;
    },
  };
}

/** Both tell of rows with the commit where they must: see `notices`. */
async function makeBus({ sql, redisUrl, log }: CollabOptions, node: string) {
  const bus = new PostgresBus(sql, BOARD_LOG, node);
  if (!redisUrl) return bus;
  // Its client takes a quarter of a second to load, which those without Redis need not wait.
  const { RedisBus } = await import('./redis-bus');
  return new RedisBus(redisUrl, node, bus, (state) => log.info({ state }, 'redis'));
}

function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === 'string') throw new Error('Not listening on a port');
  return address.port;
}
