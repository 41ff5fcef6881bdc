/**
 * Every way in which the domain refuses. The API maps each to a status and the catalogues hold a
 * sentence for each in both languages (`errors.<code>`): a code without either fails the check.
 */
export const errorCodes = [
  'not_signed_in',
  'mail_not_verified',
  'not_found',
  'forbidden',
  'not_acting',
  'not_a_member',
  'organization_not_verified',
  'invalid_transition',
  'invalid_field',
  'already_exists',
  'stale',
  'last_owner',
  'invitation_invalid',
  'identifier_taken',
  'own_listing',
  'already_introduced',
  'no_consent',
  'read_only',
  'too_many',
  'expired',
  'file_too_large',
  'file_type_refused',
  'file_content_refused',
  'quota_exceeded',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

export type ErrorParams = Readonly<Record<string, string | number>>;

/** A refusal by a rule: a code of the closed set, with the parameters its sentence needs. */
export class DomainError extends Error {
  override readonly name = 'DomainError';

  constructor(
    readonly code: ErrorCode,
    readonly params: ErrorParams = {},
  ) {
    super(code);
  }
}
