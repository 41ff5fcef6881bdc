'use client';

import { Badge, Button, Group, Radio, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { type ReviewScores, verdictOf } from '@vicinity/domain/listings/review';
import { reviewCriteria } from '@vicinity/domain/listings/words';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC } from '@/trpc/client';
import { Refused } from '@/ui/refused';

type Given = { readonly [Criterion in keyof ReviewScores]: number | null };

const points = [0, 1, 2, 3, 4, 5];
const verdictColors = { published: 'pine', held: 'yellow', rejected: 'red' } as const;

function complete(given: Given): ReviewScores | null {
  const { clarity, substance, relevance, cooperation } = given;
  if (clarity === null || substance === null || relevance === null || cooperation === null)
    return null;
  return { clarity, substance, relevance, cooperation };
}

/** Scores a listing; what follows from the scores shows before it is sent. */
export function ReviewForm(props: { id: string; version: number; onDone: () => void }) {
  const t = useTranslations('listings.review');
  const trpc = useTRPC();
  const [given, setGiven] = useState<Given>({
    clarity: null,
    substance: null,
    relevance: null,
    cooperation: null,
  });
  const [remark, setRemark] = useState('');
  const review = useMutation(
    trpc.listings.review.mutationOptions({
      onSuccess: ({ verdict }) => {
        notifications.show({ message: t(`done.${verdict}`) });
        props.onDone();
      },
    }),
  );
  const scores = complete(given);
  const verdict = scores && verdictOf(scores);
  const needsRemark = verdict !== null && verdict !== 'published';
  return (
    <form
      aria-label={t('title')}
      onSubmit={(event) => {
        event.preventDefault();
        if (scores) review.mutate({ id: props.id, version: props.version, scores, remark });
      }}
    >
      <Stack gap="sm">
        {reviewCriteria.map((criterion) => (
          <Radio.Group
            key={criterion}
            label={t(`criteria.${criterion}`)}
            description={t(`criteriaExplained.${criterion}`)}
            value={given[criterion] === null ? null : String(given[criterion])}
            onChange={(value) => setGiven({ ...given, [criterion]: Number(value) })}
          >
            <Group gap="md" mt={6}>
              {points.map((point) => (
                <Radio key={point} value={String(point)} label={String(point)} />
              ))}
            </Group>
          </Radio.Group>
        ))}
        <Textarea
          label={t('remark')}
          description={t('remarkHint')}
          required={needsRemark}
          withAsterisk={needsRemark}
          autosize
          minRows={2}
          maxLength={2000}
          value={remark}
          onChange={(event) => setRemark(event.currentTarget.value)}
        />
        <Refused error={review.error} />
        <Group>
          <Button
            type="submit"
            loading={review.isPending}
            disabled={!verdict || (needsRemark && remark.trim() === '')}
          >
            {t('send')}
          </Button>
          <div role="status">
            {verdict ? (
              <Badge variant="light" color={verdictColors[verdict]} tt="none">
                {t(`follows.${verdict}`)}
              </Badge>
            ) : (
              <Text size="sm" c="dimmed">
                {t('scoreAll')}
              </Text>
            )}
          </div>
        </Group>
      </Stack>
    </form>
  );
}
