'use client';

import { Alert, Button, FileButton, Group, Progress, Stack, Text, Title } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useFormatter, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { useMe } from '@/ui/frame/me';
import { Refused } from '@/ui/refused';
import { QueryState } from '@/ui/states';
import { showUndo } from '../undo-toast';
import { AttachedFile } from './attached-file';
import classes from './attachments.module.css';
import { sizeText } from './size-text';
import { type Upload, useAttachments } from './use-attachments';

/** The files of a card: chosen, dragged in or pasted. */
export function CardAttachments(props: { projectId: string; cardId: string; canWrite: boolean }) {
  const { projectId, cardId, canWrite } = props;
  const t = useTranslations('boards.attachments');
  const format = useFormatter();
  const me = useMe();
  const { query, uploads, send, dismiss, remove, restore } = useAttachments(projectId, cardId);
  const [over, setOver] = useState(false);
  const size = (bytes: number) =>
    sizeText(bytes, (value, options) => format.number(value, options));

  useEffect(() => {
    if (!canWrite) return;
    const pasted = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      void send(files);
    };
    document.addEventListener('paste', pasted);
    return () => document.removeEventListener('paste', pasted);
  }, [canWrite, send]);

  function removed(attachmentId: string): void {
    remove.mutate(
      { projectId, attachmentId },
      {
        onSuccess: () =>
          showUndo({
            said: t('removed'),
            undo: t('undo'),
            onUndo: () => restore.mutate({ projectId, attachmentId }),
          }),
      },
    );
  }

  return (
    <section
      aria-label={t('title')}
      className={classes.area}
      data-over={over || undefined}
      onDragOver={(event) => {
        if (!canWrite || !event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        if (!canWrite || event.dataTransfer.files.length === 0) return;
        event.preventDefault();
        void send([...event.dataTransfer.files]);
      }}
    >
      <Title order={3} size="h5" mb="xs">
        {t('title')}
      </Title>
      <QueryState query={query}>
        {({ items, usedBytes, largestProject, largestFile, detach }) => (
          <Stack gap="xs">
            {items.length + uploads.length === 0 && (
              <Text size="sm" c="dimmed">
                {t('none')}
              </Text>
            )}
            <ul className={classes.files}>
              {items.map((item) => (
                <AttachedFile
                  key={item.id}
                  item={item}
                  onRemove={
                    canWrite && (detach === 'all' || item.organizationId === me?.actingId)
                      ? () => removed(item.id)
                      : null
                  }
                />
              ))}
            </ul>
            {uploads.map((upload) => (
              <UploadLine key={upload.id} upload={upload} onDismiss={() => dismiss(upload.id)} />
            ))}
            <Refused error={remove.error ?? restore.error} />
            {canWrite && (
              <Group gap="xs" justify="space-between">
                <FileButton multiple onChange={(files) => void send(files)}>
                  {(button) => (
                    <Button
                      {...button}
                      variant="default"
                      size="xs"
                      leftSection={<IconPaperclip size={14} aria-hidden />}
                    >
                      {t('choose')}
                    </Button>
                  )}
                </FileButton>
                <Text size="xs" c="dimmed">
                  {t('limits', {
                    file: size(largestFile),
                    used: size(usedBytes),
                    project: size(largestProject),
                  })}
                </Text>
              </Group>
            )}
          </Stack>
        )}
      </QueryState>
    </section>
  );
}

function UploadLine({ upload, onDismiss }: { upload: Upload; onDismiss: () => void }) {
  const t = useTranslations('boards.attachments');
  const errors = useTranslations('errors');
  const { file, share, failed } = upload;
  if (!failed) {
    return (
      <div>
        <Text size="sm">{t('sending', { name: file.name })}</Text>
        <Progress value={share * 100} aria-label={t('sending', { name: file.name })} />
      </div>
    );
  }
  const why =
    failed.kind === 'refused'
      ? errors(failed.refusal.code, { field: '', limit: '', ending: '', ...failed.refusal.params })
      : errors('offline');
  return (
    <Alert
      color="red"
      role="alert"
      withCloseButton
      closeButtonLabel={t('dismiss')}
      onClose={onDismiss}
    >
      {file.name}: {why}
    </Alert>
  );
}
