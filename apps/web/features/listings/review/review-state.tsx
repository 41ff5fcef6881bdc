'use client';

import { Alert, Paper, Stack, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { ListingView } from '@vicinity/domain/listings';
import { useFormatter, useTranslations } from 'next-intl';
import { useTRPC } from '@/trpc/client';
import { LastReview } from './last-review';
import { ReviewForm } from './review-form';

/** Where a listing stands with its review: for its organization, and for those who review it. */
export function ReviewState({ view }: { view: ListingView }) {
  const t = useTranslations('listings.review');
  const format = useFormatter();
  const trpc = useTRPC();
  const queries = useQueryClient();
  const waits = view.state === 'in_review';
  const review = view.review?.outcome === 'published' ? null : view.review;
  const reviews = view.verbs.includes('approve');
  if (!waits && !review) return null;
  return (
    <Stack mb="md">
      {waits && (
        <Alert color="blue">
          {t('waits', {
            date: format.dateTime(view.submittedAt ?? view.updatedAt, {
              dateStyle: 'medium',
              timeStyle: 'short',
            }),
          })}
        </Alert>
      )}
      {review && <LastReview review={review} />}
      {reviews && (
        <Paper withBorder p="md" component="section">
          <Title order={2} size="h5" mb="sm">
            {t('title')}
          </Title>
          <ReviewForm
            id={view.id}
            version={view.version}
            onDone={() => queries.invalidateQueries({ queryKey: trpc.listings.pathKey() })}
          />
        </Paper>
      )}
    </Stack>
  );
}
