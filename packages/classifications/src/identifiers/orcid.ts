import { accepted, digits, formFault, type IdentifierCheck, plain, wrongCheck } from './check';

const length = 16;

function alphabetAt(position: number): string {
  return position === length ? `${digits}X` : digits;
}

/** ISO 7064 mod 11-2 over the first fifteen digits. */
function orcidCheck(id: string): string {
  let total = 0;
  for (const digit of id.slice(0, length - 1)) total = ((total + Number(digit)) * 2) % 11;
  const check = (12 - total) % 11;
  return check === 10 ? 'X' : String(check);
}

/** An ORCID iD, bare or as its address; normalized to four groups of four joined by hyphens. */
export function checkOrcid(text: string): IdentifierCheck {
  const id = plain(text)
    .toUpperCase()
    .replace(/^(HTTPS?:\/\/)?(WWW\.)?ORCID\.ORG\//, '');
  const fault = formFault(id, length, alphabetAt);
  if (fault) return fault;
  const expected = orcidCheck(id);
  const found = id.charAt(length - 1);
  return found === expected
    ? accepted(id.replace(/(.{4})(?=.)/g, '$1-'))
    : wrongCheck(length, found, expected);
}
