'use client';

import { Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCloudCheck, IconCloudUp } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import type { SaveState } from './use-autosave';

export function SaveBadge({ state }: { state: SaveState }) {
  const t = useTranslations('listings.saveState');
  const wrong = state.type === 'failed' || state.type === 'stale';
  const Icon = wrong ? IconAlertTriangle : state.type === 'saved' ? IconCloudCheck : IconCloudUp;
  return (
    <Group gap={4} role="status" wrap="nowrap" maw={360}>
      <Icon size={18} aria-hidden style={{ flexShrink: 0 }} />
      <Text size="sm" c={wrong ? 'red' : 'dimmed'}>
        {state.type === 'failed' ? t('failed', { reason: state.reason }) : t(state.type)}
      </Text>
    </Group>
  );
}
