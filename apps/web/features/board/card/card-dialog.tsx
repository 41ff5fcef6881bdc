'use client';

import { Alert, Button, Grid, Group, Loader, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { archiveCard, type CardView, renameCard, restoreCard } from '@vicinity/board';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { CardAttachments } from '../attachments/card-attachments';
import { useBoard } from '../board-context';
import { CardComments } from '../comments/card-comments';
import type { TextPool } from '../connection/text-pool';
import { Activity } from '../history/activity';
import { useNewsSince } from '../presence/use-news-since';
import { CardFields } from './card-fields';
import { Draft } from './draft';

// The editor is as large as the rest of the board: it is fetched when the first card is opened.
const CardText = dynamic(() => import('../text/card-text').then(({ CardText }) => CardText), {
  ssr: false,
  loading: () => <Loader type="dots" />,
});

/** A card with all its fields, each written by itself, and its text. */
export function CardDialog(props: {
  id: string;
  /** Undefined: the board does not hold it. */
  card: CardView | undefined;
  texts: TextPool;
  onClose: () => void;
}) {
  const { card } = props;
  const { view, present } = useBoard();
  const t = useTranslations('board');
  const news = useNewsSince(props.id);
  const isNarrow = useMediaQuery('(max-width: 48em)') ?? false;
  const column = view.columns.find(({ id }) => id === card?.position[0]);
  const editors = present.filter((person) => person.card === props.id);
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={column ? t('cardIn', { column: column.title }) : t('card')}
      size="70rem"
      fullScreen={isNarrow}
      returnFocus={false}
      closeButtonProps={{ 'aria-label': t('closeCard') }}
    >
      {!card && <Text c="dimmed">{t('refused.unknown_card')}</Text>}
      {card && (
        <Grid gap="lg">
          <Grid.Col span={{ base: 12, sm: 8 }}>
            <CardTitle card={card} />
            {editors.length > 0 && (
              <Text size="sm" c="dimmed" role="status">
                {t('viewing', {
                  names: editors.map((p) => `${p.name} · ${p.organizationName}`).join(', '),
                })}
              </Text>
            )}
            {news && (
              <Alert key={news.at} color="blue" py={6} my={6} role="status">
                {news.text}
              </Alert>
            )}
            <CardText card={card} texts={props.texts} />
            <CardExtras cardId={card.id} />
          </Grid.Col>
          <Grid.Col span={{ base: 12, sm: 4 }}>
            <CardFields card={card} />
            <CardDeeds card={card} onClose={props.onClose} />
          </Grid.Col>
        </Grid>
      )}
    </Modal>
  );
}

/** What belongs to a card and is kept beside the document: files, comments, what was done to it. */
function CardExtras({ cardId }: { cardId: string }) {
  const { projectId, people, canWrite } = useBoard();
  const t = useTranslations('boards.history');
  return (
    <Stack gap="lg" mt="lg">
      <CardAttachments projectId={projectId} cardId={cardId} canWrite={canWrite} />
      <CardComments projectId={projectId} cardId={cardId} people={people} />
      <details>
        <summary>{t('activity')}</summary>
        <Activity cardId={cardId} />
      </details>
    </Stack>
  );
}

function CardTitle({ card }: { card: CardView }) {
  const { actions, canWrite } = useBoard();
  const t = useTranslations('board');
  return (
    <Draft
      text={card.title}
      write={(text) => {
        if (text.trim() !== '') actions.run((board) => renameCard(board, card.id, text));
      }}
    >
      {(field) => (
        <TextInput
          label={t('title')}
          required
          size="md"
          mb="sm"
          maxLength={200}
          readOnly={!canWrite}
          {...field}
        />
      )}
    </Draft>
  );
}

function CardDeeds({ card, onClose }: { card: CardView; onClose: () => void }) {
  const { actions, canWrite, moveCardTo } = useBoard();
  const t = useTranslations('board');
  if (!canWrite) return null;
  const { id, title, archivedAt } = card;
  return (
    <Group mt="md" gap="xs">
      {archivedAt === null ? (
        <>
          <Button
            size="xs"
            variant="default"
            onClick={() => {
              onClose();
              moveCardTo(id);
            }}
          >
            {t('moveTo')}
          </Button>
          <Button
            size="xs"
            variant="default"
            onClick={() => {
              onClose();
              actions.run((board) => archiveCard(board, id), t('cardArchived', { title }));
            }}
          >
            {t('archive')}
          </Button>
        </>
      ) : (
        <Button
          size="xs"
          onClick={() => actions.run((board) => restoreCard(board, id), t('restored', { title }))}
        >
          {t('restore')}
        </Button>
      )}
    </Group>
  );
}
