import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Connection } from '@vicinity/db';
import {
  BOARD_TICKET_LIFETIME,
  parseRightsChange,
  RIGHTS_CHANGED,
} from '@vicinity/domain/projects';
import { type Bus, CLOSE, Engine, PostgresBus, postgresStore } from '@vicinity/sync';
import type { Logger } from 'pino';
import { type WebSocket, WebSocketServer } from 'ws';
import { Gate } from './gate';
import { keepAlive } from './keep-alive';
import { Revocations } from './revocations';

/** Where `packages/domain` keeps boards: `projects/board-schema.ts`. */
export const BOARD_TABLES = { updates: 'board_updates', snapshots: 'board_snapshots' } as const;

/** The largest message, in bytes; a larger one closes its connection with code 1009. */
const MAX_MESSAGE = 8 * 2 ** 20;

export interface CollabOptions {
  readonly sql: Connection['sql'];
  readonly ticketSecret: string;
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  readonly log: Logger;
  /** Relay edits only after their commit: slower, and what anybody saw is never lost. */
  readonly commitFirst?: boolean;
  /** How nodes tell each other; by PostgreSQL unless given. */
  readonly bus?: Bus;
}

export interface CollabServer {
  readonly port: number;
  /** Writes what was taken in, tells every client to come back later, and lets go of the data. */
  close(): Promise<void>;
}

type Phase = 'starting' | 'serving' | 'stopping';

/** Resolves when sockets are served. */
export async function startCollab(options: CollabOptions): Promise<CollabServer> {
  const { sql, ticketSecret, log } = options;
  let phase: Phase = 'starting';
  const gate = new Gate({ ticketSecret, revocations: new Revocations(BOARD_TICKET_LIFETIME), log });
  const postgresBus = new PostgresBus(sql, 'board_log', randomUUID());
  const engine = new Engine({
    store: postgresStore(sql, BOARD_TABLES, { notices: (rows) => postgresBus.notices(rows) }),
    bus: options.bus ?? postgresBus,
    commitFirst: () => options.commitFirst ?? false,
    onCredential: (session, credential) => gate.renew(session, credential),
    onFailure: ({ document, what, error }) => log.error({ document, what, error }, 'log failed'),
  });

  // Whatever was announced while nobody listened is unknown: so after every (re)connection all
  // tickets issued until now are void, and everyone fetches a new one.
  const listening = await sql.listen(
    RIGHTS_CHANGED,
    (payload) => gate.rightsChanged(parseRightsChange(payload), Date.now()),
    () => gate.rightsChanged({}, Date.now()),
  );

  await engine.start();

  const http = createServer((request, response) => {
    if (request.url === '/health') answerHealth(response, phase, engine);
    else response.writeHead(404).end();
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
      await listening.unlisten();
      http.closeAllConnections();
      for (const socket of sockets.clients) socket.terminate();
      await closed;
    },
  };
}

function answerHealth(response: ServerResponse, phase: Phase, engine: Engine): void {
  const body = JSON.stringify({ phase, ...engine.stats() });
  response.writeHead(phase === 'serving' ? 200 : 503, { 'content-type': 'application/json' });
  response.end(body);
}

function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === 'string') throw new Error('Not listening on a port');
  return address.port;
}
