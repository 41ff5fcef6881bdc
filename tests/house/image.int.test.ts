import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readCollabConfig, readWebConfig, readWorkerConfig, variables } from '@vicinity/config';
import { createTestDatabase, type TestDatabase } from '@vicinity/db';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { build, freePorts, root } from './installation';

/** The part of the compose specification that our file uses; anything else is refused. */
const service = z.strictObject({
  image: z.string(),
  build: z.literal('.').optional(),
  command: z.array(z.string()).optional(),
  restart: z.enum(['no', 'unless-stopped']),
  environment: z.record(z.string(), z.string()).default({}),
  ports: z.array(z.string().regex(/^([\d.]+:)?\d+:\d+$/)).optional(),
  volumes: z.array(z.string()).default([]),
  depends_on: z
    .record(
      z.string(),
      z.strictObject({ condition: z.enum(['service_healthy', 'service_completed_successfully']) }),
    )
    .default({}),
  healthcheck: z
    .strictObject({
      test: z.array(z.string()),
      interval: z.string(),
      retries: z.number().optional(),
      start_period: z.string().optional(),
    })
    .optional(),
});
const extension = z.templateLiteral(['x-', z.string()]);
const file = z.strictObject({
  name: z.string(),
  services: z.record(z.string(), service),
  volumes: z.record(z.string(), z.null()),
});

const secret = 'a'.repeat(32);
const given: Record<string, string> = {
  POSTGRES_PASSWORD: 'b'.repeat(32),
  AUTH_SECRET: secret,
  TICKET_SECRET: secret,
};

const read = (name: string) => readFileSync(path.join(root, name), 'utf8');

/** Compose's own substitution, of the two forms the file uses. @throws where a demanded one is not given */
function substitute(text: string, values: Record<string, string>): string {
  return text.replace(/\$\{(\w+):([-?])([^}]*)\}/g, (_, name: string, form, rest: string) => {
    const value = values[name];
    if (value) return value;
    if (form === '?') throw new Error(rest);
    return rest;
  });
}

/** Values are substituted after the file is parsed: an empty one stays a string. */
function reviver(_key: unknown, value: unknown): unknown {
  return typeof value === 'string' ? substitute(value, given) : value;
}

function compose() {
  const raw: unknown = parse(read('docker-compose.yml'), reviver, { merge: true });
  const entries = Object.entries(z.record(z.string(), z.unknown()).parse(raw));
  return file.parse(
    Object.fromEntries(entries.filter(([key]) => !extension.safeParse(key).success)),
  );
}

function serviceOf(name: string) {
  const found = compose().services[name];
  if (!found) throw new Error(`no service ${name}`);
  return found;
}

describe('docker-compose.yml', () => {
  test('every part is there, and every name leads somewhere', () => {
    const { services, volumes } = compose();
    expect(Object.keys(services).sort()).toEqual(
      ['collab', 'mail', 'migrate', 'postgres', 'proxy', 'valkey', 'web', 'worker'].sort(),
    );
    for (const { depends_on, volumes: mounts } of Object.values(services)) {
      for (const [name, { condition }] of Object.entries(depends_on)) {
        expect(services).toHaveProperty(name);
        if (condition === 'service_healthy') expect(services[name]?.healthcheck).toBeDefined();
      }
      for (const [source = ''] of mounts.map((mount) => mount.split(':'))) {
        if (source.startsWith('.')) expect(existsSync(path.join(root, source))).toBe(true);
        else expect(volumes).toHaveProperty(source);
      }
    }
  });

  test('web, collab and worker are configured by known variables with right values', () => {
    for (const name of ['migrate', 'web', 'collab', 'worker']) {
      for (const variable of Object.keys(serviceOf(name).environment)) {
        expect(variables).toHaveProperty(variable);
      }
    }
    expect(readWebConfig(serviceOf('web').environment).SMTP_URL).toBe('smtp://mail:1025');
    expect(readCollabConfig(serviceOf('collab').environment).COLLAB_HOST).toBe('0.0.0.0');
    expect(readWorkerConfig(serviceOf('worker').environment).PUBLIC_URL).toBe('https://localhost');
  });

  test('no secret has a default', () => {
    for (const name of Object.keys(given)) {
      expect(() => substitute(read('docker-compose.yml'), { ...given, [name]: '' })).toThrow(name);
    }
  });
});

describe('Dockerfile', () => {
  test('what it copies is there, and it starts web by default', () => {
    const lines = read('Dockerfile').split('\n');
    const copied = lines
      .filter((line) => line.startsWith('COPY ') && !line.includes('--from'))
      .flatMap((line) => line.split(/\s+/).slice(1, -1));
    for (const source of copied) expect(existsSync(path.join(root, source)), source).toBe(true);
    const [, command = ''] = /^CMD (.*)$/m.exec(read('Dockerfile')) ?? [];
    expect(JSON.parse(command)).toEqual(serviceOf('web').command);
    expect(read('deploy/Caddyfile')).toMatch(/collab:3001[\s\S]*web:3000/);
  });
});

describe('the commands of the image, outside a container', () => {
  let database: TestDatabase;
  let outbox: string;
  let ports: { web: string; collab: string };
  const running: ChildProcess[] = [];

  beforeAll(async () => {
    await build();
    database = await createTestDatabase();
    outbox = await mkdtemp(path.join(tmpdir(), 'vicinity-image-'));
    const [web, collab] = await freePorts();
    ports = { web: String(web), collab: String(collab) };
  }, 600_000);

  afterAll(async () => {
    for (const child of running) child.kill('SIGKILL');
    await database.drop();
    await rm(outbox, { recursive: true });
  });

  /** As the container would, but for the addresses of its neighbours. */
  function start(name: string, command: string[]): ChildProcess {
    const [program = '', ...args] = command.map((word) =>
      word.replace(':3000', `:${ports.web}`).replace(':3001', `:${ports.collab}`),
    );
    const child = spawn(program, args, {
      cwd: root,
      env: {
        PATH: process.env.PATH,
        NODE_ENV: 'production',
        ...serviceOf(name).environment,
        DATABASE_URL: database.url,
        ...(name === 'web' && { PORT: ports.web, COLLAB_HOST: '127.0.0.1' }),
        COLLAB_PORT: ports.collab,
        OUTBOX_DIR: outbox,
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    running.push(child);
    return child;
  }

  async function exitOf(child: ChildProcess): Promise<unknown> {
    const [code] = await once(child, 'exit');
    return code;
  }

  test('migrate ends well', async () => {
    expect(await exitOf(start('migrate', serviceOf('migrate').command ?? []))).toBe(0);
  });

  test.each(['collab', 'web'])('%s becomes healthy, and stops when told', async (name) => {
    const { command = [], healthcheck } = serviceOf(name);
    const check = () => exitOf(start(name, healthcheck?.test.slice(1) ?? []));
    expect(await check()).toBe(1);
    const child = start(name, command);
    await expect.poll(check, { timeout: 25_000 }).toBe(0);
    child.kill('SIGTERM');
    expect(await exitOf(child)).toBe(0);
  });

  test('worker runs the clock, and stops when told', async () => {
    const child = start('worker', serviceOf('worker').command ?? []);
    const tasks = async () =>
      (await database.sql`select name from clock_tasks where last_at is not null`).length;
    await expect.poll(tasks, { timeout: 25_000 }).toBeGreaterThan(2);
    child.kill('SIGTERM');
    expect(await exitOf(child)).toBe(0);
  });
});
