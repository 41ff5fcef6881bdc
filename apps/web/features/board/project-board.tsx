'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocale } from 'next-intl';
import { useCallback, useMemo } from 'react';
import { useTRPC } from '@/trpc/client';
import { refusalOf } from '@/trpc/refusal';
import { useMe } from '@/ui/frame/me';
import { LoadingState } from '@/ui/states';
import { pickText } from '@/ui/text';
import { Board } from './board';
import type { Ticket } from './connection/tickets';
import type { Person } from './people';

/** The board of a project, for the signed-in person and the organization they act for. */
export function ProjectBoard({ projectId }: { projectId: string }) {
  const trpc = useTRPC();
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

  const people = useMemo(
    () =>
      [...new Map((members.data ?? []).map((member) => [member.personId, member])).values()].map(
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
  return <Board document={`board:${projectId}`} me={self} people={people} tickets={tickets} />;
}
