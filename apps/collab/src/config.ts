import { z } from 'zod';

const environment = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  TICKET_SECRET: z.string().min(32),
  COLLAB_PORT: z.coerce.number().int().min(0).max(65_535).default(3001),
  COLLAB_HOST: z.string().min(1).default('127.0.0.1'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

export type Config = z.infer<typeof environment>;

/** What the process reads from the environment, once. @throws naming each wrong variable */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const parsed = environment.safeParse(env);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(
    `The environment is not as it must be (docs/operations.md):\n${lines.join('\n')}`,
  );
}
