import 'server-only';
import { TRPCError } from '@trpc/server';
import { notFound } from 'next/navigation';

/** Shows "not here" for what is not there, or not for this reader, or has no possible address. */
export async function orNotFound<T>(promise: Promise<T>): Promise<T> {
  try {
    return await promise;
  } catch (error) {
    if (
      error instanceof TRPCError &&
      ['NOT_FOUND', 'BAD_REQUEST', 'FORBIDDEN'].includes(error.code)
    )
      notFound();
    throw error;
  }
}
