'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { boardDocument } from '@vicinity/board';
import { useLocale } from 'next-intl';
import { useCallback, useMemo } from 'react';
import { useTRPC, useTRPCClient } from '@/trpc/client';
import { refusalOf } from '@/trpc/refusal';
import { useMe } from '@/ui/frame/me';
import { LoadingState } from '@/ui/states';
import { pickText } from '@/ui/text';
import { Board } from './board';
import type { Ticket } from './connection/tickets';
import type { Person } from './presence/people';

/** The board of a project, for the signed-in person and the organization they act for. */
export function ProjectBoard({ projectId }: { projectId: string }) {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const queryClient = useQueryClient();
  const locale = useLocale();
  const me = useMe();
  const members = useQuery(trpc.projects.boardPeople.queryOptions({ projectId }));

  const tickets = useCallback(async (): Promise<Ticket | null> => {
    const query = trpc.projects.boardTicket.queryOptions(
      { projectId },
      { staleTime: 0, retry: false },
    );
    try {
      return await queryClient.fetchQuery(query);
    } catch (error) {
      if (refusalOf(error)) return null;
      throw error;
    }
  }, [trpc, queryClient, projectId]);

  const ticketForCard = useCallback(
    async (cardId: string): Promise<Ticket | null> => {
      try {
        return await client.projects.openCard.mutate({ projectId, cardId });
      } catch (error) {
        if (refusalOf(error)) return null;
        throw error;
      }
    },
    [client, projectId],
  );

  const people = useMemo(
    () =>
      (members.data ?? []).map(
        ({ personId, name, organizationId, nameZh, nameEn }): Person => ({
          personId,
          name,
          organizationId,
          organizationName: pickText(locale, nameZh, nameEn).text,
        }),
      ),
    [members.data, locale],
  );
  const self = useMemo((): Person | null => {
    if (!me) return null;
    const acting = me.organizations.find(({ id }) => id === me.actingId);
    return {
      personId: me.id,
      name: me.name,
      organizationId: acting?.id ?? '',
      organizationName: pickText(locale, acting?.nameZh, acting?.nameEn).text,
    };
  }, [me, locale]);

  if (!self) return <LoadingState />;
  return (
    <Board
      projectId={projectId}
      document={boardDocument(projectId)}
      me={self}
      people={people}
      tickets={tickets}
      ticketForCard={ticketForCard}
    />
  );
}
