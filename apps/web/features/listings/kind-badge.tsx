'use client';

import { Badge } from '@mantine/core';
import {
  IconBulb,
  IconCalendarEvent,
  IconCoins,
  IconMicroscope,
  IconTargetArrow,
} from '@tabler/icons-react';
import type { ListingKind } from '@vicinity/domain/listings/words';
import { useTranslations } from 'next-intl';

export const kindIcons = {
  need: IconTargetArrow,
  expertise: IconBulb,
  facility: IconMicroscope,
  programme: IconCoins,
  event: IconCalendarEvent,
} as const satisfies Record<ListingKind, unknown>;

export function KindBadge({ kind }: { kind: ListingKind }) {
  const t = useTranslations('listings.kinds');
  const Icon = kindIcons[kind];
  return (
    <Badge
      variant={kind === 'need' ? 'filled' : 'light'}
      leftSection={<Icon size={12} aria-hidden />}
    >
      {t(kind)}
    </Badge>
  );
}
