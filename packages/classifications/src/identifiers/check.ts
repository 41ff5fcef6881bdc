/** What is wrong with an identifier, as a closed set; positions count from 1 in the normalized text. */
export type IdentifierProblem =
  | { problem: 'too_short'; params: { length: number; expected: number } }
  | { problem: 'too_long'; params: { length: number; expected: number } }
  | { problem: 'bad_character'; params: { position: number; character: string; allowed: string } }
  | { problem: 'wrong_check'; params: { position: number; found: string; expected: string } };

/** A reason to look again at an identifier that is nevertheless accepted. */
export interface IdentifierWarning {
  warning: 'organization_code_check';
  params: { position: number; found: string; expected: string };
}

export type IdentifierCheck =
  | { ok: true; normalized: string; warnings: readonly IdentifierWarning[] }
  | ({ ok: false } & IdentifierProblem);

export const digits = '0123456789';

export function accepted(
  normalized: string,
  warnings: readonly IdentifierWarning[] = [],
): IdentifierCheck {
  return { ok: true, normalized, warnings };
}

export function wrongCheck(position: number, found: string, expected: string): IdentifierCheck {
  return { ok: false, problem: 'wrong_check', params: { position, found, expected } };
}

/** Full-width forms become ASCII; spaces, hyphens and dashes, which people type as separators, go. */
export function plain(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{Pd}]/gu, '');
}

/**
 * The first fault of form in `text`, or undefined. `alphabetAt` gives the characters allowed at a
 * position (from 1). A bad character is named before a missing one, so that a form can say so
 * while a person is still typing.
 */
export function formFault(
  text: string,
  length: number,
  alphabetAt: (position: number) => string,
): IdentifierCheck | undefined {
  const characters = [...text];
  for (const [index, character] of characters.slice(0, length).entries()) {
    const position = index + 1;
    const allowed = alphabetAt(position);
    if (!allowed.includes(character)) {
      return { ok: false, problem: 'bad_character', params: { position, character, allowed } };
    }
  }
  if (characters.length === length) return undefined;
  const problem = characters.length < length ? 'too_short' : 'too_long';
  return { ok: false, problem, params: { length: characters.length, expected: length } };
}
