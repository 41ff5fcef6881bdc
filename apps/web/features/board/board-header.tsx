'use client';

import { ActionIcon, Button, Group, Tooltip } from '@mantine/core';
import {
  IconArchive,
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBolt,
  IconKeyboard,
  IconTag,
  IconTransfer,
} from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useBoard } from './board-context';
import type { Status } from './connection/status';
import { PresenceAvatars } from './presence/presence-avatars';
import { StatusBadge } from './status-badge';

/** What is true of the edits here, who is here, and what can be done with the whole board. */
export function BoardHeader(props: {
  status: Status;
  textsWaiting: number;
  followed: string | null;
  onFollow: (personId: string | null) => void;
  show: (dialog: 'archive' | 'keys' | 'labels' | 'exchange' | 'rules') => void;
}) {
  const { me, present, actions, canWrite } = useBoard();
  const t = useTranslations('board');
  return (
    <Group justify="space-between" mb={8} gap="xs">
      <Group gap="sm">
        <StatusBadge status={props.status} textsWaiting={props.textsWaiting} />
        <PresenceAvatars
          me={me}
          present={present}
          followed={props.followed}
          onFollow={props.onFollow}
        />
      </Group>
      <Group gap={4}>
        {canWrite && (
          <>
            <Tooltip label={t('undoKey')}>
              <ActionIcon
                variant="subtle"
                color="gray"
                size="lg"
                aria-label={t('undo')}
                disabled={!actions.canUndo}
                onClick={actions.undo}
              >
                <IconArrowBackUp size={18} aria-hidden />
              </ActionIcon>
            </Tooltip>
            <Tooltip label={t('redoKey')}>
              <ActionIcon
                variant="subtle"
                color="gray"
                size="lg"
                aria-label={t('redo')}
                disabled={!actions.canRedo}
                onClick={actions.redo}
              >
                <IconArrowForwardUp size={18} aria-hidden />
              </ActionIcon>
            </Tooltip>
          </>
        )}
        <Tooltip label={t('keys.title')}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={t('keys.title')}
            onClick={() => props.show('keys')}
          >
            <IconKeyboard size={18} aria-hidden />
          </ActionIcon>
        </Tooltip>
        <Button
          variant="subtle"
          color="gray"
          size="xs"
          leftSection={<IconTag size={16} aria-hidden />}
          onClick={() => props.show('labels')}
        >
          {t('labels')}
        </Button>
        <Button
          variant="subtle"
          color="gray"
          size="xs"
          leftSection={<IconArchive size={16} aria-hidden />}
          onClick={() => props.show('archive')}
        >
          {t('archived')}
        </Button>
        <Button
          variant="subtle"
          color="gray"
          size="xs"
          leftSection={<IconTransfer size={16} aria-hidden />}
          onClick={() => props.show('exchange')}
        >
          {t('exchange')}
        </Button>
        <Button
          variant="subtle"
          color="gray"
          size="xs"
          leftSection={<IconBolt size={16} aria-hidden />}
          onClick={() => props.show('rules')}
        >
          {t('rules')}
        </Button>
      </Group>
    </Group>
  );
}
