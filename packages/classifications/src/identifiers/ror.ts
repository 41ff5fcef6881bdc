import { accepted, digits, formFault, type IdentifierCheck, plain, wrongCheck } from './check';

/** Crockford's base 32, without i, l, o, u. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const length = 9;
const bodyLength = 7;

function alphabetAt(position: number): string {
  if (position === 1) return '0';
  return position <= bodyLength ? alphabet : digits;
}

/** ISO 7064 mod 97-10 as ROR uses it: 98 − ((n·100) mod 97), two digits. */
function rorCheck(id: string): string {
  let remainder = 0;
  for (const character of id.slice(0, bodyLength)) {
    remainder = (remainder * 32 + alphabet.indexOf(character)) % 97;
  }
  return String(98 - ((remainder * 100) % 97)).padStart(2, '0');
}

/** A ROR identifier, bare or as its address; normalized to the nine characters, lower case. */
export function checkRor(text: string): IdentifierCheck {
  const id = plain(text)
    .toLowerCase()
    .replace(/^(https?:\/\/)?(www\.)?ror\.org\//, '');
  const fault = formFault(id, length, alphabetAt);
  if (fault) return fault;
  const expected = rorCheck(id);
  const found = id.slice(bodyLength);
  return found === expected ? accepted(id) : wrongCheck(bodyLength + 1, found, expected);
}
