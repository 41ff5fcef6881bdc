'use client';

import { Button, Stack, Text, Title } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { useMe } from '@/ui/frame/me';
import { Refused } from '@/ui/refused';
import { QueryState } from '@/ui/states';
import { pickText } from '@/ui/text';
import type { Person } from '../presence/people';
import { CommentBox } from './comment-box';
import { CommentThread } from './comment-thread';
import classes from './comments.module.css';
import { useComments } from './use-comments';

/** What was said on a card, and the box to say more. Kept by the server, not in the document. */
export function CardComments(props: {
  projectId: string;
  cardId: string;
  people: readonly Person[];
}) {
  const { projectId, cardId, people } = props;
  const t = useTranslations('boards.comments');
  const locale = useLocale();
  const me = useMe();
  const deeds = useComments(projectId, cardId);
  const { query, write, remove, restore } = deeds;
  return (
    <section aria-label={t('title')}>
      <Title order={3} size="h5" mb="xs">
        {t('title')}
      </Title>
      <QueryState query={query}>
        {({ pages }) => {
          const [newest] = pages;
          const acting = me?.organizations.find(({ id }) => id === newest?.own);
          const own = {
            id: acting?.id ?? '',
            name: pickText(locale, acting?.nameZh, acting?.nameEn).text,
          };
          const threads = pages.toReversed().flatMap((page) => page.threads);
          const mayWrite = newest?.mayWrite === true && acting !== undefined;
          return (
            <Stack gap="sm">
              {query.hasNextPage && (
                <Button
                  variant="subtle"
                  size="compact-sm"
                  loading={query.isFetchingNextPage}
                  onClick={() => void query.fetchNextPage()}
                >
                  {t('earlier')}
                </Button>
              )}
              {threads.length === 0 && (
                <Text size="sm" c="dimmed">
                  {t('none')}
                </Text>
              )}
              <ol className={classes.threads} aria-live="polite">
                {threads.map((thread) => (
                  <CommentThread
                    key={thread.id}
                    projectId={projectId}
                    cardId={cardId}
                    thread={thread}
                    mentioned={pages.flatMap((page) => page.mentioned)}
                    me={{
                      personId: me?.id ?? '',
                      decides: (acting?.role ?? 'member') !== 'member',
                    }}
                    own={own}
                    mayWrite={mayWrite}
                    people={people}
                    deeds={deeds}
                  />
                ))}
              </ol>
              <Refused error={remove.error ?? restore.error} />
              {mayWrite ? (
                <CommentBox
                  place={`card:${projectId}:${cardId}`}
                  label={t('comment')}
                  audience={null}
                  own={own}
                  people={people}
                  send={(comment) =>
                    write.mutateAsync({ ...comment, projectId, cardId, parentId: null })
                  }
                  pending={write.isPending}
                  error={write.error}
                />
              ) : (
                <Text size="sm" c="dimmed">
                  {t('readOnly')}
                </Text>
              )}
            </Stack>
          );
        }}
      </QueryState>
    </section>
  );
}
