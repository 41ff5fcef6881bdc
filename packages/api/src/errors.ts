import { type TRPC_ERROR_CODE_KEY, TRPCError } from '@trpc/server';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';
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
  file_too_large: 'PAYLOAD_TOO_LARGE',
  file_type_refused: 'UNSUPPORTED_MEDIA_TYPE',
  file_content_refused: 'UNSUPPORTED_MEDIA_TYPE',
  quota_exceeded: 'PAYLOAD_TOO_LARGE',
} as const satisfies Record<ErrorCode, TRPC_ERROR_CODE_KEY>;

export function statusOf(error: DomainError): TRPC_ERROR_CODE_KEY {
  return statuses[error.code];
}

/** For what is served outside of tRPC: the HTTP status of a refusal. */
export function httpStatusOf(cause: unknown): number {
  if (cause instanceof ZodError) return 400;
  if (!(cause instanceof DomainError)) return 500;
  return getHTTPStatusCodeFromError(new TRPCError({ code: statusOf(cause) }));
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
