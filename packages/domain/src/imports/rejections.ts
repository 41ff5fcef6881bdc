/** Why a row was left out: a closed set, with the field where there is one. */
export const rejectionCodes = [
  'broken_line',
  'unknown_form',
  'invalid_field',
  'identifier_taken',
  'unknown_organization',
  'claimed',
] as const;

export type Rejection = {
  /** From 1. */
  readonly line: number;
  readonly key: string;
  readonly code: (typeof rejectionCodes)[number];
  /** As the file names it; empty where the row as a whole is meant. */
  readonly field: string;
  /** What stands there, shortened. */
  readonly value: string;
};

export type Problem = Pick<Rejection, 'code' | 'field' | 'value'>;

/** Characters of a wrong value that are worth repeating. */
const shown = 80;

/** A problem with one field of a row, whose value is read from the row itself. */
export function problemAt(code: Rejection['code'], row: unknown, path: readonly PropertyKey[]) {
  const value = path.reduce<unknown>(
    (at, name) => (typeof at === 'object' && at !== null ? Reflect.get(at, name) : undefined),
    row,
  );
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return {
    code,
    field: path.map(String).join('.'),
    value: text.length <= shown ? text : `${text.slice(0, shown - 1)}…`,
  };
}
