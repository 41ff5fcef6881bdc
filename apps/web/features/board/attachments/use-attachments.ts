'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useTRPC } from '@/trpc/client';
import { type Sending, sendFile } from './send-file';

/** A file on its way, or one that did not arrive and why. */
export interface Upload {
  readonly id: number;
  readonly file: File;
  readonly share: number;
  readonly failed: Exclude<Sending, { kind: 'sent' }> | null;
}

let count = 0;

/** The files of a card, those on their way among them. */
export function useAttachments(projectId: string, cardId: string) {
  const trpc = useTRPC();
  const client = useQueryClient();
  const query = useQuery({
    ...trpc.boards.attachments.queryOptions({ projectId, cardId }),
    refetchInterval: 15_000,
  });
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const refresh = useCallback(async () => {
    await client.invalidateQueries(trpc.boards.attachments.pathFilter());
    await client.invalidateQueries(trpc.boards.attachmentCounts.pathFilter());
  }, [client, trpc]);

  const send = useCallback(
    async (files: readonly File[]) => {
      for (const file of files) {
        count += 1;
        const id = count;
        const change = (part: Partial<Upload>) =>
          setUploads((all) => all.map((one) => (one.id === id ? { ...one, ...part } : one)));
        setUploads((all) => [...all, { id, file, share: 0, failed: null }]);
        const outcome = await sendFile({ projectId, cardId }, file, (share) => change({ share }));
        if (outcome.kind === 'sent') {
          await refresh();
          setUploads((all) => all.filter((one) => one.id !== id));
        } else change({ failed: outcome });
      }
    },
    [projectId, cardId, refresh],
  );

  return {
    query,
    uploads,
    send,
    dismiss: (id: number) => setUploads((all) => all.filter((one) => one.id !== id)),
    remove: useMutation(trpc.boards.deleteAttachment.mutationOptions({ onSuccess: refresh })),
    restore: useMutation(trpc.boards.restoreAttachment.mutationOptions({ onSuccess: refresh })),
  };
}
