'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '@/trpc/client';

/** After a deed: what the pages show of introductions, projects and notices is read anew. */
export function useRefresh(): () => Promise<unknown> {
  const trpc = useTRPC();
  const client = useQueryClient();
  return () =>
    Promise.all(
      [trpc.introductions, trpc.projects, trpc.notifications].map((room) =>
        client.invalidateQueries(room.pathFilter()),
      ),
    );
}
