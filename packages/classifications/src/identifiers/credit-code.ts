import {
  accepted,
  digits,
  formFault,
  type IdentifierCheck,
  type IdentifierWarning,
  plain,
  wrongCheck,
} from './check';

/** GB 32100-2015, table 4: 31 characters, without I, O, S, V, Z. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const length = 18;
/** Positions 3 to 8 hold the region of registration (GB/T 2260), digits only. */
const regionFirst = 3;
const regionLast = 8;
/** GB 11714: weights over positions 9 to 16, the body of the organization code; 17 is its check. */
const organizationWeights = [3, 7, 9, 10, 5, 8, 4, 2];
const organizationStart = 8;
const organizationCheckAt = 17;

function alphabetAt(position: number): string {
  return position >= regionFirst && position <= regionLast ? digits : alphabet;
}

/** GB 32100-2015: (31 − Σ wᵢcᵢ mod 31) mod 31 over the first 17, wᵢ = 3^(i−1) mod 31. */
function creditCheck(code: string): string {
  let sum = 0;
  let weight = 1;
  for (const character of code.slice(0, length - 1)) {
    sum += weight * alphabet.indexOf(character);
    weight = (weight * 3) % 31;
  }
  return alphabet.charAt((31 - (sum % 31)) % 31);
}

/** GB 11714: 11 − Σ mod 11, with 10 → X and 11 → 0; A is 10 … Z is 35. */
function organizationCheck(code: string): string {
  const sum = organizationWeights.reduce(
    (total, weight, index) =>
      total + weight * Number.parseInt(code.charAt(organizationStart + index), 36),
    0,
  );
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? 'X' : String(check);
}

function organizationWarnings(code: string): readonly IdentifierWarning[] {
  const expected = organizationCheck(code);
  const found = code.charAt(organizationCheckAt - 1);
  if (found === expected) return [];
  return [
    {
      warning: 'organization_code_check',
      params: { position: organizationCheckAt, found, expected },
    },
  ];
}

/**
 * 统一社会信用代码 (GB 32100-2015). The whole code's check is demanded; the inner check of the
 * organization code (GB 11714, position 17) only warns, for codes in lawful use break it: some
 * registrars filled the nine places with numbers of their own.
 */
export function checkCreditCode(text: string): IdentifierCheck {
  const code = plain(text).toUpperCase();
  const fault = formFault(code, length, alphabetAt);
  if (fault) return fault;
  const expected = creditCheck(code);
  const found = code.charAt(length - 1);
  return found === expected
    ? accepted(code, organizationWarnings(code))
    : wrongCheck(length, found, expected);
}
