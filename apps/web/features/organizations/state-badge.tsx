'use client';

import { Badge } from '@mantine/core';
import type { OrganizationState } from '@vicinity/domain/kernel';
import { useTranslations } from 'next-intl';
import { stateColors } from './words';

export function StateBadge({ state }: { state: OrganizationState }) {
  const t = useTranslations('organizations.states');
  return (
    <Badge variant="light" color={stateColors[state]} style={{ flexShrink: 0 }}>
      {t(state)}
    </Badge>
  );
}
