/** GB 32100-2015, table 4. */
const creditAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** GB 11714: weights over the eight characters of an organization code. */
const organizationWeights = [3, 7, 9, 10, 5, 8, 4, 2];
/** Crockford's base 32, lower case. */
const rorAlphabet = '0123456789abcdefghjkmnpqrstvwxyz';

function inAlphabet(alphabet: string, value: number, length: number): string {
  let rest = value;
  let text = '';
  for (let at = 0; at < length; at += 1) {
    text = alphabet.charAt(rest % alphabet.length) + text;
    rest = Math.floor(rest / alphabet.length);
  }
  return text;
}

/**
 * A 统一社会信用代码 with both of its checks, fictional by its organization code, which begins with DEM.
 * @param authority the first two characters: 91 firms, 12 public institutions, 11 organs, 51 societies
 */
export function creditCode(authority: string, province: string, serial: number): string {
  const body = `DEM${inAlphabet(creditAlphabet, serial, 5)}`;
  const organizationSum = organizationWeights.reduce(
    (sum, weight, at) => sum + weight * Number.parseInt(body.charAt(at), 36),
    0,
  );
  const inner = (11 - (organizationSum % 11)) % 11;
  const code = `${authority}${province}${body}${inner === 10 ? 'X' : inner}`;
  let sum = 0;
  let weight = 1;
  for (const character of code) {
    sum += weight * creditAlphabet.indexOf(character);
    weight = (weight * 3) % 31;
  }
  return code + creditAlphabet.charAt((31 - (sum % 31)) % 31);
}

/** An identifier in the form of ROR with its check, from a corner of the space: 0zz…. */
export function rorIdentifier(serial: number): string {
  const body = `0zz${inAlphabet(rorAlphabet, serial, 4)}`;
  let remainder = 0;
  for (const character of body) {
    remainder = (remainder * 32 + rorAlphabet.indexOf(character)) % 97;
  }
  return body + String(98 - ((remainder * 100) % 97)).padStart(2, '0');
}
