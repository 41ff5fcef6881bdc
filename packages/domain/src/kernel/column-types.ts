import { timestamp } from 'drizzle-orm/pg-core';

/** An instant, to the millisecond that JavaScript can hold. */
export function instant(name: string) {
  return timestamp(name, { withTimezone: true, precision: 3 });
}
