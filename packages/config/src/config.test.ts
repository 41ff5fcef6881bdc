import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ConfigError, readCollabConfig, readStartConfig, readWebConfig, variables } from '.';

const secret = 's'.repeat(32);
const right = {
  DATABASE_URL: 'postgres://u:p@127.0.0.1:5432/vicinity',
  AUTH_SECRET: secret,
  TICKET_SECRET: secret,
  PUBLIC_URL: 'https://vicinity.example.org',
};

function problem(work: () => unknown): ConfigError {
  try {
    work();
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error('nothing was wrong');
}

describe('reading', () => {
  test('defaults fill what is unset, and what is set to nothing', () => {
    const config = readWebConfig({ ...right, SMTP_URL: '', HOST: ' ' });
    expect(config).toMatchObject({ PORT: 3000, HOST: '0.0.0.0', ADMIN_EMAILS: [] });
    expect(config.SMTP_URL).toBeUndefined();
    expect(readCollabConfig(right)).toMatchObject({ COLLAB_PORT: 3001, COLLAB_HOST: '127.0.0.1' });
  });

  test('administrators are a list of addresses in lower case', () => {
    const { ADMIN_EMAILS } = readWebConfig({ ...right, ADMIN_EMAILS: ' Li@Example.org, ,b@c.dk ' });
    expect(ADMIN_EMAILS).toEqual(['li@example.org', 'b@c.dk']);
  });
});

describe('what is wrong', () => {
  test('all wrong variables are named at once, each with the mend', () => {
    const error = problem(() =>
      readWebConfig({ ...right, PORT: 'http', SMTP_URL: 'mail.example.org', ADMIN_EMAILS: 'me' }),
    );
    expect(error.wrong).toEqual(['PORT', 'SMTP_URL', 'ADMIN_EMAILS']);
    expect(error.message).toContain('PORT is "http": it must be a whole number from 1 to 65535.');
  });

  test('a secret is never repeated in the message', () => {
    const env = { ...right, AUTH_SECRET: 'too-short', DATABASE_URL: 'mysql://u:hunter2@h/d' };
    const { message, wrong } = problem(() => readWebConfig(env));
    expect(wrong).toEqual(['DATABASE_URL', 'AUTH_SECRET']);
    expect(message).not.toMatch(/too-short|hunter2/);
  });

  test('a process says what it lacks', () => {
    expect(problem(() => readCollabConfig({})).wrong).toEqual(['DATABASE_URL', 'TICKET_SECRET']);
  });
});

describe('secrets', () => {
  const { DATABASE_URL } = right;
  test('the self-contained default needs none', () => {
    expect(readStartConfig({}, { dev: false }).AUTH_SECRET).toBeUndefined();
  });
  test('a database of the operator’s own demands them', () => {
    const error = problem(() => readStartConfig({ DATABASE_URL }, { dev: false }));
    expect(error.wrong).toEqual(['AUTH_SECRET', 'TICKET_SECRET']);
    expect(error.message).toContain('openssl rand -hex 32');
  });
  test('not while developing', () => {
    expect(readStartConfig({ DATABASE_URL }, { dev: true }).DATABASE_URL).toBe(DATABASE_URL);
  });
});

test('docs/operations.md tells every variable and its default', () => {
  const page = readFileSync(
    path.resolve(import.meta.dirname, '../../../docs/operations.md'),
    'utf8',
  );
  const rows = new Map(
    [...page.matchAll(/^\| `([A-Z_]+)` +\|.*$/gm)].map(([row, name = '']) => [name, row]),
  );
  for (const [name, { schema, what }] of Object.entries(variables)) {
    const row = rows.get(name);
    expect(row, `${name} has no row`).toBeDefined();
    expect(row).toContain(what);
    const byDefault = schema.safeParse(undefined);
    const shown = byDefault.success && byDefault.data !== undefined ? String(byDefault.data) : '';
    if (shown) expect(row).toContain(`\`${shown}\``);
  }
  expect([...rows.keys()].sort()).toEqual(Object.keys(variables).sort());
});
