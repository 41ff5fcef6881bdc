import type { Contender, Running } from '../contenders/contender';

export type Figures = Readonly<Record<string, number | string | null>>;

/** One measurement that a contender can be put through. */
export interface Row {
  readonly name: string;
  /** What is measured, for the head of the table. */
  readonly about: string;
  /** Contenders for whom it makes no sense are passed over. */
  suits(contender: Contender): boolean;
  /** On a server of its own, freshly started. */
  run(server: Running, contender: Contender): Promise<Figures>;
}

export function round(value: number, digits = 2): number {
  return Number(value.toFixed(digits));
}

/** A measurement whose difference counts: CPU seconds. */
export function difference(after: number | null, before: number | null): number | null {
  return after === null || before === null ? null : after - before;
}
