import { customType, timestamp } from 'drizzle-orm/pg-core';

/** An instant, to the millisecond that JavaScript can hold. */
export function instant(name: string) {
  return timestamp(name, { withTimezone: true, precision: 3 });
}

/** Bytes as they are. */
export const bytes = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' });
