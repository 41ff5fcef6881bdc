'use client';

import { Button, Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ListingView } from '@vicinity/domain/listings';
import { useTranslations } from 'next-intl';
import { useTRPC } from '@/trpc/client';
import { useErrorText } from '@/trpc/refusal';
import { LinkButton } from '@/ui/link-button';
import { AskReview } from './review/ask-review';

const moves = ['pause', 'resume', 'fulfil', 'reopen', 'withdraw'] as const;

/** What the reader may do with the listing now, as the server says. */
export function ListingActions({ view: { id, verbs } }: { view: ListingView }) {
  const t = useTranslations('listings');
  const errorText = useErrorText();
  const trpc = useTRPC();
  const queries = useQueryClient();
  const move = useMutation(
    trpc.listings.move.mutationOptions({
      onError: (error) => notifications.show({ color: 'red', message: errorText(error) }),
      onSettled: () => queries.invalidateQueries({ queryKey: trpc.listings.pathKey() }),
    }),
  );
  const act = (verb: (typeof moves)[number]) => {
    if (verb !== 'withdraw') return move.mutate({ id, verb });
    modals.openConfirmModal({
      title: t('withdrawTitle'),
      children: <Text size="sm">{t('withdrawBody')}</Text>,
      onConfirm: () => move.mutate({ id, verb }),
    });
  };
  return (
    <>
      {verbs.includes('save') && (
        <LinkButton href={`/listings/${id}/edit`} size="sm">
          {t('verbs.edit')}
        </LinkButton>
      )}
      {moves
        .filter((verb) => verbs.includes(verb))
        .map((verb) => (
          <Button
            key={verb}
            size="sm"
            variant="default"
            loading={move.isPending && move.variables.verb === verb}
            onClick={() => act(verb)}
          >
            {t(`verbs.${verb}`)}
          </Button>
        ))}
      {verbs.includes('request_review') && <AskReview id={id} />}
    </>
  );
}
