import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IdentifierCheck } from './check';
import { checkCreditCode } from './credit-code';
import { checkOrcid } from './orcid';
import { checkRor } from './ror';

const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
console.info(`identifiers: seed ${seed}`);
const runs = { seed, numRuns: 100 };

const creditAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const rorAlphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const decimal = '0123456789';

/** Any UTF-16 units, lone surrogates included. */
const anyText = fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units));

/** Lets the checker itself complete a body: it says which check it expected. */
function complete(body: string, filler: string, check: (text: string) => IdentifierCheck): string {
  const first = check(body + filler);
  if (!first.ok && first.problem === 'wrong_check') return body + first.params.expected;
  expect(first.ok).toBe(true);
  return body + filler;
}

function text(alphabet: string, size: number) {
  return fc
    .array(fc.constantFrom(...alphabet), { minLength: size, maxLength: size })
    .map((parts) => parts.join(''));
}

function put(code: string, at: number, character: string): string {
  return code.slice(0, at) + character + code.slice(at + 1);
}

function swap(code: string, a: number, b: number): string {
  return put(put(code, a, code.charAt(b)), b, code.charAt(a));
}

const creditCodes = fc
  .tuple(text(creditAlphabet, 2), text(decimal, 6), text(creditAlphabet, 9))
  .map((parts) => complete(parts.join(''), '0', checkCreditCode));
const rors = text(rorAlphabet, 6).map((body) => complete(`0${body}`, '00', checkRor));
const orcids = text(decimal, 15).map((body) => complete(body, '0', checkOrcid));

describe.each([
  { name: 'credit code', codes: creditCodes, check: checkCreditCode, letters: creditAlphabet },
  { name: 'ROR', codes: rors, check: checkRor, letters: rorAlphabet },
  { name: 'ORCID', codes: orcids, check: checkOrcid, letters: `${decimal}X` },
])('$name', ({ codes, check, letters }) => {
  it('accepts what carries its check', () => {
    fc.assert(
      fc.property(codes, (code) => check(code).ok),
      runs,
    );
  });

  it('catches every substitution of one character', () => {
    fc.assert(
      fc.property(codes, (code) => {
        for (let at = 0; at < code.length; at++) {
          for (const letter of letters) {
            if (letter !== code.charAt(at)) expect(check(put(code, at, letter)).ok).toBe(false);
          }
        }
      }),
      runs,
    );
  });

  it('catches every swap of neighbours', () => {
    fc.assert(
      fc.property(codes, (code) => {
        for (let at = 0; at + 1 < code.length; at++) {
          const swapped = swap(code, at, at + 1);
          if (swapped !== code) expect(check(swapped).ok).toBe(false);
        }
      }),
      runs,
    );
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(anyText, (typed) => typeof check(typed).ok === 'boolean'),
      runs,
    );
  });
});

describe('unified social credit code', () => {
  it('catches any swap but that of the first and the last, which weigh the same', () => {
    fc.assert(
      fc.property(creditCodes, fc.nat(17), fc.nat(17), (code, a, b) => {
        const swapped = swap(code, a, b);
        fc.pre(swapped !== code && !(Math.min(a, b) === 0 && Math.max(a, b) === 17));
        expect(checkCreditCode(swapped).ok).toBe(false);
      }),
      runs,
    );
  });

  it('knows the example of the standard', () => {
    expect(checkCreditCode('91350100M000100Y43')).toEqual({
      ok: true,
      normalized: '91350100M000100Y43',
      warnings: [],
    });
    expect(checkCreditCode('91350100M000100Y4Z')).toMatchObject({
      ok: false,
      problem: 'bad_character',
      params: { position: 18, character: 'Z' },
    });
  });

  it('gives 0 where the weighted sum is a multiple of 31', () => {
    expect(checkCreditCode('000000000000000000').ok).toBe(true);
    expect(checkCreditCode('110000000000000090')).toMatchObject({ problem: 'wrong_check' });
    // 1·1 + 3·10 = 31
    expect(checkCreditCode('1A0000000000000000').ok).toBe(true);
  });

  it('reads full-width and lower-case letters, spaces and hyphens', () => {
    expect(checkCreditCode(' 91350100-m000100y-43 ').ok).toBe(true);
    expect(checkCreditCode('９１３５０１００Ｍ０００１００Ｙ４３').ok).toBe(true);
  });

  it('says what is wrong as one types', () => {
    expect(checkCreditCode('9135')).toMatchObject({
      problem: 'too_short',
      params: { length: 4, expected: 18 },
    });
    expect(checkCreditCode('91A5')).toMatchObject({
      problem: 'bad_character',
      params: { position: 3, character: 'A', allowed: decimal },
    });
    expect(checkCreditCode('91350100M000100Y433')).toMatchObject({ problem: 'too_long' });
    expect(checkCreditCode('91350100M000100Y44')).toMatchObject({
      problem: 'wrong_check',
      params: { position: 18, found: '4', expected: '3' },
    });
  });

  it('only warns when the inner organization code breaks its own check', () => {
    const code = complete('91350100M000100Y5', '0', checkCreditCode);
    expect(checkCreditCode(code)).toMatchObject({
      ok: true,
      warnings: [{ warning: 'organization_code_check', params: { found: '5', expected: '4' } }],
    });
  });
});

describe('ROR and ORCID', () => {
  it('know published identifiers, bare or as addresses', () => {
    expect(checkRor('https://ror.org/05a28rw58')).toMatchObject({ normalized: '05a28rw58' });
    expect(checkRor('04NWD7P47'.slice(0, 4))).toMatchObject({ problem: 'too_short' });
    expect(checkRor('ror.org/15a28rw58')).toMatchObject({
      problem: 'bad_character',
      params: { position: 1, allowed: '0' },
    });
    expect(checkOrcid('https://orcid.org/0000-0002-1825-0097')).toMatchObject({
      normalized: '0000-0002-1825-0097',
    });
    expect(checkOrcid('000000021694233x')).toMatchObject({ normalized: '0000-0002-1694-233X' });
    expect(checkOrcid('0000-0002-1825-0098')).toMatchObject({
      problem: 'wrong_check',
      params: { expected: '7' },
    });
  });
});
