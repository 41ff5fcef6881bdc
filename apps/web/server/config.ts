import { z } from 'zod';

const environment = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  AUTH_SECRET: z.string().min(32),
  TICKET_SECRET: z.string().min(32),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().min(3).default('Vicinity <no-reply@localhost>'),
  OUTBOX_DIR: z.string().min(1).default('.data/outbox'),
  AUTH_RATE_LIMIT: z.enum(['on', 'off']).default('on'),
  ADMIN_EMAILS: z
    .string()
    .default('')
    .transform((list) =>
      list
        .split(',')
        .map((mail) => mail.trim().toLowerCase())
        .filter(Boolean),
    ),
});

/** What the web process reads from the environment, once. @throws naming each wrong variable */
export function readConfig(env: NodeJS.ProcessEnv) {
  const parsed = environment.safeParse(env);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(
    `The environment is not as it must be (docs/operations.md):\n${lines.join('\n')}`,
  );
}
