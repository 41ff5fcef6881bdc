import { initTRPC, TRPCError } from '@trpc/server';
import { DomainError } from '@vicinity/domain/kernel';
import superjson from 'superjson';
import type { Context } from './context';
import { refusalOf, statusOf } from './errors';

const trpc = initTRPC.context<Context>().create({
  transformer: superjson,
  errorFormatter({ shape, error }) {
    const refusal = refusalOf(error.cause);
    return {
      ...shape,
      // What went wrong inside is for the log; a reader gets a code.
      message: refusal.code,
      data: { ...shape.data, stack: undefined, refusal },
    };
  },
});

const domainErrors = trpc.middleware(async ({ next }) => {
  const result = await next();
  if (!result.ok && result.error.cause instanceof DomainError) {
    const { cause } = result.error;
    throw new TRPCError({ code: statusOf(cause), cause, message: cause.code });
  }
  return result;
});

export const router = trpc.router;
export const createCallerFactory = trpc.createCallerFactory;

/** Every procedure. Who may call it is decided by the verb's own policy, nowhere else. */
export const procedure = trpc.procedure.use(domainErrors);
