import type { z } from 'zod';
import { broken, type ProblemCode, type Reading } from './reading';

/** Says of a file that has not its form what is wrong first, and where. */
export function refuseForm(error: z.ZodError): Reading {
  const [issue] = error.issues;
  if (!issue) return broken('unknown_form');
  return broken(codeOf(issue), placeOf(issue.path), limitOf(issue));
}

function codeOf(issue: z.core.$ZodIssue): ProblemCode {
  if (issue.code === 'invalid_type') return issue.input === undefined ? 'missing' : 'wrong_type';
  if (issue.code === 'too_big') return 'too_long';
  if (issue.code === 'too_small') return 'missing';
  return 'not_allowed';
}

function limitOf(issue: z.core.$ZodIssue): number | undefined {
  return issue.code === 'too_big' ? Number(issue.maximum) : undefined;
}

/** As one would write it: `cards[3].name`, counted from 1 as people count. */
function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) =>
      typeof part === 'number' ? `[${part + 1}]` : `${index > 0 ? '.' : ''}${String(part)}`,
    )
    .join('');
}
