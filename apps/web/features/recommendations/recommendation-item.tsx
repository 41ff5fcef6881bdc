'use client';

import { Button, Group, Menu, Paper, Text } from '@mantine/core';
import { IconBookmark, IconBookmarkFilled, IconX } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Recommendation } from '@vicinity/domain/recommendations';
import { type DismissalReason, dismissalReasons } from '@vicinity/domain/recommendations/words';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { ListingCard } from '@/features/listings/listing-card';
import { useTRPC } from '@/trpc/client';
import { useErrorText } from '@/trpc/refusal';
import { LinkButton } from '@/ui/link-button';
import { pickText } from '@/ui/text';
import { Reasons } from './reasons';

/** A recommended counterpart of one's own listing, with what one can do about it. */
export function RecommendationItem({
  ownId,
  recommendation,
}: {
  ownId: string;
  recommendation: Recommendation;
}) {
  const t = useTranslations('recommendations');
  const tl = useTranslations('listings');
  const locale = useLocale();
  const { card } = recommendation;
  const answer = useAnswer(ownId, recommendation);
  if (answer.now === 'dismissed') {
    return (
      <Paper withBorder p="sm" role="status">
        <Group justify="space-between">
          <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {t('dismissed', { title: pickText(locale, card.titleZh, card.titleEn).text })}
          </Text>
          <Button variant="default" size="xs" loading={answer.busy} onClick={answer.undo}>
            {t('undo')}
          </Button>
        </Group>
      </Paper>
    );
  }
  const saved = answer.now === 'saved';
  return (
    <ListingCard card={card} level={3}>
      {recommendation.explored && (
        <Text size="xs" c="dimmed">
          <Text span fw={600} size="xs">
            {t('explored')}
          </Text>{' '}
          {t('exploredHint')}
        </Text>
      )}
      <Reasons recommendation={recommendation} />
      {answer.problem && (
        <Text size="sm" c="red" role="alert">
          {answer.problem}
        </Text>
      )}
      <Group gap="xs">
        {card.organization.state === 'verified' && (
          <LinkButton href={`/introductions/new?listing=${card.id}&own=${ownId}`} size="xs">
            {tl('propose')}
          </LinkButton>
        )}
        <Button
          size="xs"
          variant="default"
          aria-pressed={saved}
          loading={answer.busy}
          leftSection={
            saved ? (
              <IconBookmarkFilled size={14} aria-hidden />
            ) : (
              <IconBookmark size={14} aria-hidden />
            )
          }
          onClick={saved ? answer.undo : answer.save}
        >
          {saved ? t('saved') : t('save')}
        </Button>
        <Menu position="bottom-start">
          <Menu.Target>
            <Button size="xs" variant="subtle" leftSection={<IconX size={14} aria-hidden />}>
              {t('dismiss')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Label>{t('dismissFor')}</Menu.Label>
            {dismissalReasons.map((reason) => (
              <Menu.Item key={reason} onClick={() => answer.dismiss(reason)}>
                {t(`dismissalReasons.${reason}`)}
              </Menu.Item>
            ))}
            <Menu.Divider />
            <Menu.Item onClick={answer.block}>{t('blocks.block')}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </Group>
    </ListingCard>
  );
}

/** The organization's answer to the pair, as the server has it or as just given here. */
function useAnswer(listingId: string, { card, answer }: Recommendation) {
  const trpc = useTRPC();
  const errorText = useErrorText();
  const queries = useQueryClient();
  const [given, setGiven] = useState<Recommendation['answer']>(answer);
  const pair = { listingId, candidateId: card.id };
  // A dismissed item stays in place, with its undo, until the list is fetched for another reason.
  const stale = () =>
    queries.invalidateQueries({
      queryKey: trpc.recommendations.pathKey(),
      refetchType: 'none',
    });
  const respond = useMutation(
    trpc.recommendations.respond.mutationOptions({
      onSuccess: (_, said) => {
        setGiven(said.answer);
        return stale();
      },
    }),
  );
  const undo = useMutation(
    trpc.recommendations.undo.mutationOptions({
      onSuccess: () => {
        setGiven(null);
        return stale();
      },
    }),
  );
  const block = useMutation(
    trpc.recommendations.block.mutationOptions({
      onSuccess: () => queries.invalidateQueries({ queryKey: trpc.recommendations.pathKey() }),
    }),
  );
  const error = respond.error ?? undo.error ?? block.error;
  return {
    now: given,
    busy: respond.isPending || undo.isPending || block.isPending,
    problem: error ? errorText(error) : null,
    save: () => respond.mutate({ ...pair, answer: 'saved' }),
    dismiss: (reason: DismissalReason) => respond.mutate({ ...pair, answer: 'dismissed', reason }),
    undo: () => undo.mutate(pair),
    block: () => block.mutate({ organizationId: card.organization.id }),
  };
}
