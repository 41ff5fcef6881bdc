'use client';

import { Badge } from '@mantine/core';
import type { IntroductionState } from '@vicinity/domain/introductions';
import { useTranslations } from 'next-intl';

const colours: Readonly<Record<IntroductionState, string>> = {
  proposed: 'yellow',
  accepted: 'green',
  declined: 'gray',
  withdrawn: 'gray',
  expired: 'gray',
};

export function StateBadge({ state }: { state: IntroductionState }) {
  const t = useTranslations('introductions.states');
  return (
    <Badge variant="outline" color={colours[state]} c="inherit" tt="none" style={{ flexShrink: 0 }}>
      {t(state)}
    </Badge>
  );
}
