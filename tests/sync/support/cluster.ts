import { createTestDatabase, type TestDatabase } from '@vicinity/db';
import { makeBoards } from '../../load/boards';
import { CollabProcess, freePort } from '../../load/collab';

/** One database and as many collab processes as wished, each of which comes and goes. */
export class Cluster {
  private constructor(
    readonly database: TestDatabase,
    readonly nodes: CollabProcess[],
    private readonly env: Readonly<Record<string, string>>,
  ) {}

  static async start(size: number, env: Readonly<Record<string, string>> = {}): Promise<Cluster> {
    const database = await createTestDatabase();
    const ports = await Promise.all(Array.from({ length: size }, () => freePort()));
    const nodes = await Promise.all(
      ports.map((port) => CollabProcess.start({ databaseUrl: database.url, port, env })),
    );
    return new Cluster(database, nodes, env);
  }

  server(index: number): string {
    const node = this.nodes[index % this.nodes.length];
    if (!node) throw new Error('No node');
    return node.server;
  }

  makeBoards(projects: readonly string[]): Promise<void> {
    return makeBoards(
      this.database.sql,
      projects.map((project) => ({ project })),
    );
  }

  /** `gone` is called in the same turn in which the signal is sent. */
  async restart(
    index: number,
    signal: 'SIGTERM' | 'SIGKILL',
    gone: () => void = () => undefined,
  ): Promise<void> {
    const node = this.nodes[index];
    if (!node) throw new Error('No such node');
    const ended = node.end(signal);
    gone();
    await ended;
    const { port } = node;
    const { url: databaseUrl } = this.database;
    this.nodes[index] = await CollabProcess.start({ databaseUrl, port, env: this.env });
  }

  async stop(): Promise<void> {
    await Promise.all(this.nodes.map((node) => node.end()));
    await this.database.drop();
  }
}

/** Resolves once the condition holds. @throws after `within` milliseconds */
export async function until(
  what: string,
  holds: () => boolean | Promise<boolean>,
  within = 15_000,
): Promise<void> {
  const end = Date.now() + within;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Not within ${within} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
