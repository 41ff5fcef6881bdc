'use client';

import { Alert, List, Text } from '@mantine/core';
import type { ListingView } from '@vicinity/domain/listings';
import { reviewCriteria } from '@vicinity/domain/listings/words';
import { useFormatter, useTranslations } from 'next-intl';

const colors = { asked: 'yellow', published: 'pine', held: 'yellow', rejected: 'red' } as const;

/** What a review said, in full: its date, its scores and what it asks for. */
export function LastReview({ review }: { review: NonNullable<ListingView['review']> }) {
  const t = useTranslations('listings.review');
  const format = useFormatter();
  const date = format.dateTime(review.decidedAt, { dateStyle: 'medium' });
  const { scores } = review;
  return (
    <Alert color={colors[review.outcome]} title={t(`outcomes.${review.outcome}`, { date })}>
      {review.remark && (
        <Text size="sm" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
          {review.remark}
        </Text>
      )}
      {scores && (
        <List size="sm" mt="xs">
          {reviewCriteria.map((criterion) => (
            <List.Item key={criterion}>
              {t(`criteria.${criterion}`)}: {t('ofFive', { points: scores[criterion] })}
            </List.Item>
          ))}
        </List>
      )}
    </Alert>
  );
}
