'use client';

import { Button, Collapse, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { ReviewEntry } from '@vicinity/domain/listings';
import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { ListingCard } from '@/features/listings/listing-card';
import { LastReview } from '@/features/listings/review/last-review';
import { ReviewForm } from '@/features/listings/review/review-form';
import { useTRPC } from '@/trpc/client';
import { EmptyState, QueryState } from '@/ui/states';
import { pickText } from '@/ui/text';

/** The listings that wait for a review, the longest waiting first. */
export function Reviews() {
  const t = useTranslations('administration.reviews');
  const tc = useTranslations('common');
  const trpc = useTRPC();
  const [page, setPage] = useState(0);
  const query = useQuery(trpc.listings.reviewQueue.queryOptions({ page }));
  return (
    <Stack>
      <Text c="dimmed">{t('lead')}</Text>
      <QueryState query={query}>
        {({ entries, hasMore }) => (
          <>
            {entries.length === 0 && <EmptyState title={t('empty')} />}
            {entries.map((entry) => (
              <Waiting key={entry.card.id} entry={entry} onDone={() => query.refetch()} />
            ))}
            {(page > 0 || hasMore) && (
              <Group>
                <Button variant="default" disabled={page === 0} onClick={() => setPage(page - 1)}>
                  {tc('previousPage')}
                </Button>
                <Button variant="default" disabled={!hasMore} onClick={() => setPage(page + 1)}>
                  {tc('nextPage')}
                </Button>
              </Group>
            )}
          </>
        )}
      </QueryState>
    </Stack>
  );
}

function Waiting({ entry, onDone }: { entry: ReviewEntry; onDone: () => void }) {
  const t = useTranslations('administration.reviews');
  const tl = useTranslations('listings');
  const locale = useLocale();
  const format = useFormatter();
  const [opened, { toggle }] = useDisclosure(false);
  const { card, submittedAt, findings, last } = entry;
  const description = pickText(locale, entry.descriptionZh, entry.descriptionEn);
  return (
    <ListingCard card={card}>
      {submittedAt && (
        <Text size="sm">
          {t('since', {
            date: format.dateTime(submittedAt, { dateStyle: 'medium', timeStyle: 'short' }),
          })}
        </Text>
      )}
      {findings.length > 0 && (
        <Text size="sm">
          {t('findings')} {findings.map(({ code }) => tl(`findings.${code}`)).join(' ')}
        </Text>
      )}
      {last && <LastReview review={last} />}
      <Group>
        <Button size="compact-md" variant="default" aria-expanded={opened} onClick={toggle}>
          {opened ? t('close') : t('open')}
        </Button>
      </Group>
      <Collapse expanded={opened}>
        <Stack gap="sm">
          {description.text && (
            <Text
              size="sm"
              lang={description.lang}
              style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}
            >
              {description.text}
            </Text>
          )}
          <ReviewForm id={card.id} version={entry.version} onDone={onDone} />
        </Stack>
      </Collapse>
    </ListingCard>
  );
}
