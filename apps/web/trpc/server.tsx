import 'server-only';
import { dehydrate, HydrationBoundary } from '@tanstack/react-query';
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query';
import { appRouter, createCaller } from '@vicinity/api';
import { headers } from 'next/headers';
import { cache, type ReactNode } from 'react';
import { contextOf } from '@/server/context';
import { makeQueryClient } from './query-client';

/** One context and one query client per request. */
const context = cache(async () => contextOf(new Headers(await headers())));
export const queryClient = cache(makeQueryClient);

/** Procedures as query options, for prefetching on the server. */
export const trpc = createTRPCOptionsProxy({
  ctx: context,
  router: appRouter,
  queryClient,
});

/** Calls procedures directly, as the reader of this request. */
export const caller = cache(async () => createCaller(await context()));

/** Hands what was prefetched over to the components inside. */
export function Hydrated({ children }: { children: ReactNode }) {
  return <HydrationBoundary state={dehydrate(queryClient())}>{children}</HydrationBoundary>;
}
