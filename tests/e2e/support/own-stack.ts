import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Embedded, startEmbedded } from '@vicinity/db/embedded';
import { TICKET_SECRET } from '../../load/boards';
import { CollabProcess, freePort } from '../../load/collab';

const root = path.resolve(import.meta.dirname, '../../..');

/**
 * An installation of a test's own, whose parts it may kill: the demo's data, collab and the pages,
 * which must be built. The database is reached through a port that stays when it is restarted.
 */
export class OwnStack {
  private readonly web: ChildProcess;

  private constructor(
    private readonly dataDir: string,
    private readonly database: RestartableDatabase,
    private collab: CollabProcess,
    private readonly port: number,
    env: NodeJS.ProcessEnv,
  ) {
    this.web = spawn(process.execPath, ['apps/web/server.mjs'], {
      cwd: root,
      env,
      stdio: ['ignore', 2, 2, 'ipc'],
    });
  }

  static async start(): Promise<OwnStack> {
    const dataDir = await mkdtemp(path.join(tmpdir(), 'vicinity-stack-'));
    await chmod(dataDir, 0o711); // as root, the database runs as another user and must pass
    const database = await RestartableDatabase.start(dataDir);
    const env: NodeJS.ProcessEnv = {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: database.url,
      AUTH_SECRET: TICKET_SECRET,
      TICKET_SECRET,
      AUTH_RATE_LIMIT: 'off',
      OUTBOX_DIR: path.join(dataDir, 'outbox'),
    };
    const seed = spawn(process.execPath, ['--import', 'tsx', 'scripts/seed.ts', '--demo'], {
      cwd: root,
      env,
      stdio: ['ignore', 'ignore', 2],
    });
    const [code] = await once(seed, 'exit');
    if (code !== 0) throw new Error(`The demo could not be seeded: exit ${code}`);
    const [port, collabPort] = [await freePort(), await freePort()];
    const collab = await CollabProcess.start({ databaseUrl: database.url, port: collabPort });
    const stack = new OwnStack(dataDir, database, collab, port, {
      ...env,
      PORT: String(port),
      COLLAB_PORT: String(collabPort),
      PUBLIC_URL: `http://localhost:${port}`,
    });
    await stack.serving();
    return stack;
  }

  get origin(): string {
    return `http://localhost:${this.port}`;
  }

  get databaseUrl(): string {
    return this.database.url;
  }

  killCollab(): Promise<void> {
    return this.collab.end('SIGKILL');
  }

  async startCollab(): Promise<void> {
    const { port } = this.collab;
    this.collab = await CollabProcess.start({ databaseUrl: this.database.url, port });
  }

  stopDatabase(): Promise<void> {
    return this.database.halt();
  }

  startDatabase(): Promise<void> {
    return this.database.resume();
  }

  async stop(): Promise<void> {
    if (this.web.exitCode === null) {
      this.web.kill('SIGTERM');
      await once(this.web, 'exit');
    }
    await this.collab.end();
    await this.database.stop();
    await rm(this.dataDir, { recursive: true, force: true });
  }

  private async serving(): Promise<void> {
    while (this.web.exitCode === null) {
      const answer = await fetch(`${this.origin}/healthz`).catch(() => undefined);
      if (answer?.ok) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`The pages are not served: exit ${this.web.exitCode}`);
  }
}

/** An embedded server behind a door that keeps its number, while the server's own changes. */
class RestartableDatabase {
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly dataDir: string,
    private server: Embedded | null,
    private readonly door: Server,
    readonly url: string,
  ) {
    door.on('connection', (socket) => this.pass(socket));
  }

  static async start(dataDir: string): Promise<RestartableDatabase> {
    const server = await startEmbedded({ dataDir });
    const door = createServer().listen(0, '127.0.0.1');
    await once(door, 'listening');
    const url = new URL(server.url);
    url.port = String((door.address() as AddressInfo).port);
    return new RestartableDatabase(dataDir, server, door, url.href);
  }

  async halt(): Promise<void> {
    const { server } = this;
    this.server = null;
    for (const socket of this.sockets) socket.destroy();
    await server?.stop();
  }

  async resume(): Promise<void> {
    this.server = await startEmbedded({ dataDir: this.dataDir });
  }

  async stop(): Promise<void> {
    await this.halt();
    await new Promise((resolve) => this.door.close(resolve));
  }

  private pass(socket: Socket): void {
    this.sockets.add(socket);
    socket.on('close', () => this.sockets.delete(socket));
    socket.on('error', () => undefined);
    if (!this.server) {
      socket.destroy();
      return;
    }
    const server = connect(Number(new URL(this.server.url).port), '127.0.0.1');
    server.on('error', () => socket.destroy());
    server.on('close', () => socket.destroy());
    socket.on('close', () => server.destroy());
    socket.pipe(server).pipe(socket);
  }
}
