'use client';

import { Alert, Input, Loader, Text } from '@mantine/core';
import { type CardView, setExcerpt } from '@vicinity/board';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { useBoard } from '../board-context';
import type { DocumentConnection } from '../connection/document-connection';
import type { TextPool } from '../connection/text-pool';
import { useCanWrite, useStatus } from '../connection/use-connection';
import { StatusBadge } from '../status-badge';
import { TextEditor } from './text-editor';

/** The text of a card, which several people write at once. */
export function CardText({ card, texts }: { card: CardView; texts: TextPool }) {
  const { id } = card;
  const [connection, setConnection] = useState<DocumentConnection | null>(null);
  useEffect(() => {
    setConnection(texts.open(id));
    return () => {
      setConnection(null);
      texts.close(id);
    };
  }, [texts, id]);
  const t = useTranslations('board');
  return (
    <div>
      <Input.Label component="div">{t('text')}</Input.Label>
      {connection ? <OpenText card={card} connection={connection} /> : <Loader type="dots" />}
    </div>
  );
}

function OpenText({ card, connection }: { card: CardView; connection: DocumentConnection }) {
  const { board, canWrite, people } = useBoard();
  const t = useTranslations('board');
  const status = useStatus(connection);
  const mayWrite = useCanWrite(connection);
  // A text that was never here and that nobody has written yet can be begun without a network:
  // nothing is put in but what is typed, so it joins whatever the server has.
  const isFresh = card.excerpt === '' && status.kind === 'opening' && canWrite;
  const isOffline = useIsOffline();
  if (status.kind === 'opening' && !(isFresh && isOffline)) {
    return isOffline ? (
      <Alert color="gray">
        <Text size="sm">{card.excerpt}</Text>
        <Text size="sm" c="dimmed">
          {t('textNotHere')}
        </Text>
      </Alert>
    ) : (
      <Loader type="dots" />
    );
  }
  return (
    <>
      <TextEditor
        connection={connection}
        editable={canWrite && (mayWrite || (isFresh && isOffline))}
        people={people}
        onText={(text) => setExcerpt(board, card.id, text)}
      />
      <div style={{ marginBlockStart: 6 }}>
        <StatusBadge status={status} textsWaiting={0} />
      </div>
    </>
  );
}

function useIsOffline(): boolean {
  const [isOffline, setOffline] = useState(!navigator.onLine);
  useEffect(() => {
    const read = () => setOffline(!navigator.onLine);
    window.addEventListener('online', read);
    window.addEventListener('offline', read);
    return () => {
      window.removeEventListener('online', read);
      window.removeEventListener('offline', read);
    };
  }, []);
  return isOffline;
}
