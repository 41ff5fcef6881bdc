'use client';

import { Badge } from '@mantine/core';
import {
  IconCloudCheck,
  IconCloudOff,
  IconCloudUp,
  IconEye,
  IconLock,
  IconRefresh,
} from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import type { Status } from './connection/status';

const looks = {
  opening: { color: 'gray', Icon: IconRefresh },
  saved: { color: 'pine', Icon: IconCloudCheck },
  syncing: { color: 'blue', Icon: IconCloudUp },
  offline: { color: 'orange', Icon: IconCloudOff },
  'read-only': { color: 'gray', Icon: IconEye },
  closed: { color: 'red', Icon: IconLock },
} as const;

/** What is true of the edits on this page, in a word. */
export function StatusBadge({ status, textsWaiting }: { status: Status; textsWaiting: number }) {
  const t = useTranslations('board.status');
  const { color, Icon } = looks[status.kind];
  return (
    <Badge
      role="status"
      data-status={status.kind}
      color={color}
      variant="light"
      size="lg"
      tt="none"
      leftSection={<Icon size={14} aria-hidden />}
    >
      {textOf(status, t)}
      {textsWaiting > 0 && t('texts', { count: textsWaiting })}
    </Badge>
  );
}

function textOf(status: Status, t: ReturnType<typeof useTranslations<'board.status'>>): string {
  switch (status.kind) {
    case 'opening':
    case 'saved':
      return t(status.kind);
    case 'closed':
      return t(`closed.${status.reason}`);
    case 'syncing':
    case 'offline':
      return t(status.kind, { changes: status.changes });
    case 'read-only':
      return t('readOnly', { changes: status.changes });
  }
}
