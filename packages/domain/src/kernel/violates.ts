import { z } from 'zod';

const uniqueViolation = z.object({ code: z.literal('23505'), constraint_name: z.string() });

/** Whether a statement failed because of a unique index or constraint: the race that no look-up closes. */
export function violates(error: unknown, constraint: string): boolean {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  const parsed = uniqueViolation.safeParse(cause);
  return parsed.success && parsed.data.constraint_name === constraint;
}
