import type { IdentifierCheck } from './check';
import { checkCreditCode } from './credit-code';
import { checkOrcid } from './orcid';
import { checkRor } from './ror';

/** Schemes an organization or a person is known by outside the platform. */
export const identifierSchemes = ['credit_code', 'ror', 'orcid'] as const;
export type IdentifierScheme = (typeof identifierSchemes)[number];

const checks = {
  credit_code: checkCreditCode,
  ror: checkRor,
  orcid: checkOrcid,
} satisfies Record<IdentifierScheme, (text: string) => IdentifierCheck>;

/** Checks and normalizes an identifier as typed or pasted; never throws. */
export function checkIdentifier(scheme: IdentifierScheme, text: string): IdentifierCheck {
  return checks[scheme](text);
}
