import type { TRPC_ERROR_CODE_KEY } from '@trpc/server';
import { DomainError, type ErrorCode, type ErrorParams } from '@vicinity/domain/kernel';
import { ZodError } from 'zod';

/** The transport's status for each way the domain refuses; a code without one does not compile. */
const statuses = {
  not_signed_in: 'UNAUTHORIZED',
  mail_not_verified: 'FORBIDDEN',
  not_found: 'NOT_FOUND',
  forbidden: 'FORBIDDEN',
  not_acting: 'FORBIDDEN',
  not_a_member: 'FORBIDDEN',
  organization_not_verified: 'FORBIDDEN',
  invalid_transition: 'CONFLICT',
  invalid_field: 'BAD_REQUEST',
  already_exists: 'CONFLICT',
  stale: 'CONFLICT',
  last_owner: 'CONFLICT',
  invitation_invalid: 'NOT_FOUND',
  identifier_taken: 'CONFLICT',
  own_listing: 'BAD_REQUEST',
  already_introduced: 'CONFLICT',
  no_consent: 'FORBIDDEN',
  read_only: 'FORBIDDEN',
  too_many: 'TOO_MANY_REQUESTS',
  expired: 'CONFLICT',
} as const satisfies Record<ErrorCode, TRPC_ERROR_CODE_KEY>;

export function statusOf(error: DomainError): TRPC_ERROR_CODE_KEY {
  return statuses[error.code];
}

/** A field that the edge refused: where, and which rule of zod it broke. */
export type FieldProblem = { readonly path: string; readonly code: string };

/** What a page learns of a refusal; `errors.<code>` of the catalogues renders it. */
export type Refusal = {
  readonly code: ErrorCode | 'invalid_input' | 'unexpected';
  readonly params: ErrorParams;
  readonly fields: readonly FieldProblem[];
};

export function refusalOf(cause: unknown): Refusal {
  if (cause instanceof DomainError) return { code: cause.code, params: cause.params, fields: [] };
  if (cause instanceof ZodError) {
    const fields = cause.issues.map(({ path, code }) => ({
      path: path.map(String).join('.'),
      code,
    }));
    return { code: 'invalid_input', params: { field: fields[0]?.path ?? '' }, fields };
  }
  return { code: 'unexpected', params: {}, fields: [] };
}
