import { z } from 'zod';
import { variables } from './variables';

type Name = keyof typeof variables;
type Environment = Readonly<Record<string, string | undefined>>;

/** Its message has one line for each wrong variable. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly wrong: readonly Name[];

  constructor(problems: ReadonlyMap<Name, string>) {
    const lines = [...problems.values()].map((line) => `  ${line}`);
    super(
      `Wrong in the environment (docs/operations.md tells every variable):\n${lines.join('\n')}`,
    );
    this.wrong = [...problems.keys()];
  }
}

const web = z.object({
  PORT: variables.PORT.schema,
  HOST: variables.HOST.schema,
  COLLAB_PORT: variables.COLLAB_PORT.schema,
  COLLAB_HOST: variables.COLLAB_HOST.schema,
  NODE_ENV: variables.NODE_ENV.schema,
  DATABASE_URL: variables.DATABASE_URL.schema.unwrap(),
  AUTH_SECRET: variables.AUTH_SECRET.schema.unwrap(),
  TICKET_SECRET: variables.TICKET_SECRET.schema.unwrap(),
  PUBLIC_URL: variables.PUBLIC_URL.schema.unwrap(),
  SMTP_URL: variables.SMTP_URL.schema,
  MAIL_FROM: variables.MAIL_FROM.schema,
  OUTBOX_DIR: variables.OUTBOX_DIR.schema,
  ADMIN_EMAILS: variables.ADMIN_EMAILS.schema,
  AUTH_RATE_LIMIT: variables.AUTH_RATE_LIMIT.schema,
});

const collab = z.object({
  COLLAB_PORT: variables.COLLAB_PORT.schema.unwrap().default(3001),
  COLLAB_HOST: variables.COLLAB_HOST.schema,
  DATABASE_URL: variables.DATABASE_URL.schema.unwrap(),
  TICKET_SECRET: variables.TICKET_SECRET.schema.unwrap(),
  REDIS_URL: variables.REDIS_URL.schema,
  COMMIT_FIRST: variables.COMMIT_FIRST.schema,
  LOG_LEVEL: variables.LOG_LEVEL.schema,
});

const worker = z.object({
  DATABASE_URL: variables.DATABASE_URL.schema.unwrap(),
  PUBLIC_URL: variables.PUBLIC_URL.schema.unwrap(),
  SMTP_URL: variables.SMTP_URL.schema,
  MAIL_FROM: variables.MAIL_FROM.schema,
  OUTBOX_DIR: variables.OUTBOX_DIR.schema,
  LOG_LEVEL: variables.LOG_LEVEL.schema,
});

const start = z.object({
  PORT: variables.PORT.schema,
  COLLAB_PORT: variables.COLLAB_PORT.schema,
  DATA_DIR: variables.DATA_DIR.schema,
  DATABASE_URL: variables.DATABASE_URL.schema,
  REDIS_URL: variables.REDIS_URL.schema,
  PUBLIC_URL: variables.PUBLIC_URL.schema,
  SMTP_URL: variables.SMTP_URL.schema,
  AUTH_SECRET: variables.AUTH_SECRET.schema,
  TICKET_SECRET: variables.TICKET_SECRET.schema,
  DEMO: variables.DEMO.schema,
});

/** What the web process needs; the database, its origin and both secrets must be there. */
export const readWebConfig = (env: Environment) => read(web, env);

/** What the collab process needs; the database and the ticket secret must be there. */
export const readCollabConfig = (env: Environment) => read(collab, env);

/** What the worker process needs; the database and the origin must be there. */
export const readWorkerConfig = (env: Environment) => read(worker, env);

/**
 * What `npm start` needs. With a database of the operator's own, the secrets are theirs to give:
 * made ones would differ between machines that share it.
 */
export function readStartConfig(env: Environment, { dev }: { dev: boolean }) {
  const demanding = !dev && Boolean(env.DATABASE_URL);
  const secrets = { AUTH_SECRET: true, TICKET_SECRET: true } as const;
  return demanding ? read(start.required(secrets), env) : read(start, env);
}

/** A variable that is set to nothing counts as unset: compose files and CI leave such. */
function read<T extends z.ZodType>(schema: T, env: Environment): z.output<T> {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const problems = new Map<Name, string>();
  for (const { path } of parsed.error.issues) {
    const name = String(path[0]);
    if (isName(name)) problems.set(name, tell(name, given[name]));
  }
  throw new ConfigError(problems);
}

function tell(name: Name, value: string | undefined): string {
  const { mend, secret } = { secret: undefined, ...variables[name] };
  if (value === undefined) return `${name} is missing: set it to ${mend}.`;
  return `${name}${secret ? '' : ` is "${value}"`}: it must be ${mend}.`;
}

function isName(name: string): name is Name {
  return name in variables;
}
