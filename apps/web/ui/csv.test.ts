import { expect, it } from 'vitest';
import { toCsv } from './csv';

it('quotes what must be quoted and disarms formulas', () => {
  const rows = [
    ['name', 'ties'],
    ['Acme, "the" firm', 3],
    ['=HYPERLINK("x")', -2],
    ['两\n行', null],
  ];
  expect(toCsv(rows)).toBe(
    '\uFEFFname,ties\r\n"Acme, ""the"" firm",3\r\n"\'=HYPERLINK(""x"")",-2\r\n"两\n行",\r\n',
  );
});
