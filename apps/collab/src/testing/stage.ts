import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { seedBoard } from '@vicinity/board';
import { connect, createTestDatabase, type TestDatabase } from '@vicinity/db';
import { type BoardTicket, signBoardTicket } from '@vicinity/domain/projects/socket';
import pino from 'pino';
import { type CollabOptions, type CollabServer, startCollab } from '../server';

export const SECRET = 'a secret of at least thirty-two characters';

/** Silent unless LOG_LEVEL asks for what the servers say. */
const log = pino({
  level: process.env.LOG_LEVEL ?? 'silent',
  serializers: { error: pino.stdSerializers.err },
});

/** A database with boards, on which collab servers and processes come and go. */
export class Stage {
  private constructor(readonly database: TestDatabase) {}

  static async open(): Promise<Stage> {
    return new Stage(await createTestDatabase());
  }

  /** Seeds a board as a project's opening does, and names its document. */
  async board(projectId: string): Promise<string> {
    const { state } = seedBoard({ columns: [{ title: 'To do' }, { title: 'Done' }] });
    const document = `board:${projectId}`;
    await this.database.sql`insert into board_snapshots (document, seq, state)
      values (${document}, 0, ${state})`;
    return document;
  }

  ticket(projectId: string, over: Partial<BoardTicket> = {}): string {
    const ticket: BoardTicket = {
      personId: 'ana',
      personName: 'Ana',
      organizationId: 'mill',
      organizationName: 'The Mill',
      document: `board:${projectId}`,
      projectId,
      rights: 'write',
      commitFirst: false,
      // A server that began to listen in this same millisecond would have to refuse it.
      issuedAt: Date.now() + 1,
      expiresAt: Date.now() + 60_000,
      ...over,
    };
    return signBoardTicket(ticket, SECRET);
  }

  /** A server in this process, with connections of its own. */
  async serve(port = 0, over: Partial<CollabOptions> = {}): Promise<CollabServer> {
    const { sql, listen, close } = connect(this.database.url, { lists: false });
    const server = await startCollab({
      sql,
      listen,
      ticketSecret: SECRET,
      host: '127.0.0.1',
      port,
      log,
      ...over,
    });
    return {
      port: server.port,
      async close() {
        await server.close();
        await close();
      },
    };
  }

  /** The real program in a process of its own, so that it can be killed. Resolves when it serves. */
  async spawn(port: number): Promise<ChildProcess> {
    const tsx = createRequire(import.meta.url).resolve('tsx');
    const main = path.join(import.meta.dirname, '../main.ts');
    const child = spawn(process.execPath, ['--import', tsx, main], {
      env: {
        ...process.env,
        DATABASE_URL: this.database.url,
        TICKET_SECRET: SECRET,
        COLLAB_PORT: String(port),
        LOG_LEVEL: 'info',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const served = new Promise<void>((resolve) => {
      createInterface({ input: child.stdout }).on('line', (line) => {
        if (line.includes('"serving"')) resolve();
      });
    });
    await Promise.race([
      served,
      once(child, 'exit').then(([code]) => {
        throw new Error(`collab ended with ${code}`);
      }),
    ]);
    return child;
  }

  close(): Promise<void> {
    return this.database.drop();
  }
}
