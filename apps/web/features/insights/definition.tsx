'use client';

import { ActionIcon, Popover, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconInfoCircle } from '@tabler/icons-react';
import type { IndicatorReading } from '@vicinity/domain/insights';
import { useTranslations } from 'next-intl';

/** What a figure is: shown on hover, on focus and on a tap, closed with Escape. */
export function Definition({ reading }: { reading: IndicatorReading }) {
  const t = useTranslations('insights');
  const [opened, { open, close }] = useDisclosure(false);
  const { id } = reading.result;
  return (
    <Popover
      opened={opened}
      onClose={close}
      width={320}
      position="bottom-start"
      withArrow
      shadow="md"
    >
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={24}
          aria-label={`${t('definition')}: ${t(`indicators.${id}.name`)}`}
          onMouseEnter={open}
          onMouseLeave={close}
          onFocus={open}
          onBlur={close}
          onClick={open}
        >
          <IconInfoCircle size={16} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <Text size="sm">{t(`indicators.${id}.definition`)}</Text>
        <Text size="xs" c="dimmed" mt="xs">
          {t(`better.${reading.spec.direction}`)}
        </Text>
      </Popover.Dropdown>
    </Popover>
  );
}
