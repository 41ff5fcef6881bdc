'use client';

import { ActionIcon, Button, Group, Tooltip } from '@mantine/core';
import {
  type Icon,
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

const dialogs = [
  { dialog: 'labels', name: 'labels', icon: IconTag },
  { dialog: 'archive', name: 'archived', icon: IconArchive },
  { dialog: 'exchange', name: 'exchange', icon: IconTransfer },
  { dialog: 'rules', name: 'rules', icon: IconBolt },
] as const;

/** What is true of the edits here, who is here, and what can be done with the whole board. */
export function BoardHeader(props: {
  status: Status;
  textsWaiting: number;
  followed: string | null;
  onFollow: (personId: string | null) => void;
  show: (dialog: 'keys' | (typeof dialogs)[number]['dialog']) => void;
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
            <IconButton
              icon={IconArrowBackUp}
              name={t('undo')}
              hint={t('undoKey')}
              disabled={!actions.canUndo}
              onClick={actions.undo}
            />
            <IconButton
              icon={IconArrowForwardUp}
              name={t('redo')}
              hint={t('redoKey')}
              disabled={!actions.canRedo}
              onClick={actions.redo}
            />
          </>
        )}
        <IconButton icon={IconKeyboard} name={t('keys.title')} onClick={() => props.show('keys')} />
        {dialogs.map(({ dialog, name, icon: Icon }) => (
          <Button
            key={dialog}
            variant="subtle"
            color="gray"
            size="xs"
            leftSection={<Icon size={16} aria-hidden />}
            onClick={() => props.show(dialog)}
          >
            {t(name)}
          </Button>
        ))}
      </Group>
    </Group>
  );
}

function IconButton(props: {
  icon: Icon;
  name: string;
  /** More than the name, such as its key. */
  hint?: string;
  disabled?: boolean;
  onClick: () => void;
}) {
  return (
    <Tooltip label={props.hint ?? props.name}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={props.name}
        disabled={props.disabled ?? false}
        onClick={props.onClick}
      >
        <props.icon size={18} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
