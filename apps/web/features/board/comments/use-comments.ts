'use client';

import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '@/trpc/client';

/** An open card asks this often what others said. */
const EVERY = 5_000;

/** The comments of a card and what may be done with them; each deed shows at once. */
export function useComments(projectId: string, cardId: string) {
  const trpc = useTRPC();
  const client = useQueryClient();
  const query = useInfiniteQuery({
    ...trpc.boards.comments.infiniteQueryOptions(
      { projectId, cardId },
      { getNextPageParam: (page) => page.earlier ?? undefined },
    ),
    refetchInterval: EVERY,
  });
  const onSuccess = async () => {
    await client.invalidateQueries(trpc.boards.comments.pathFilter());
    await client.invalidateQueries(trpc.boards.commentCounts.pathFilter());
  };
  return {
    query,
    write: useMutation(trpc.boards.writeComment.mutationOptions({ onSuccess })),
    edit: useMutation(trpc.boards.editComment.mutationOptions({ onSuccess })),
    remove: useMutation(trpc.boards.deleteComment.mutationOptions({ onSuccess })),
    restore: useMutation(trpc.boards.restoreComment.mutationOptions({ onSuccess })),
  };
}
