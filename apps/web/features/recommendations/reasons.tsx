'use client';

import { Button, Group, List, Progress, Stack, Text, Tooltip } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArrowUp, IconCheck, IconMinus } from '@tabler/icons-react';
import type { Recommendation } from '@vicinity/domain/recommendations';
import { useFormatter, useTranslations } from 'next-intl';
import { useReasonText } from './reason-text';

/** The score with its reasons: at first three short lines, on demand all of them with their points. */
export function Reasons({ recommendation }: { recommendation: Recommendation }) {
  const t = useTranslations('recommendations');
  const format = useFormatter();
  const [open, { toggle }] = useDisclosure(false);
  const text = useReasonText(recommendation);
  const { reasons, raises, score } = recommendation;
  const first = reasons.filter(({ headline }) => headline);
  const points = (value: number) =>
    format.number(value * 100, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  const percent = Math.round(score * 100);
  return (
    <Stack gap={6}>
      <Group gap="xs" wrap="nowrap">
        <Tooltip label={t('scoreHint')}>
          <Text size="sm" fw={600} tabIndex={0} style={{ fontVariantNumeric: 'tabular-nums' }}>
            {t('score', { score: percent })}
          </Text>
        </Tooltip>
        <Progress value={percent} w={120} size="sm" aria-hidden />
      </Group>
      <List spacing={2} size="sm" listStyleType="none" p={0}>
        {(open ? reasons : first).map((reason) => (
          <List.Item
            key={reason.code}
            icon={
              reason.side === 'for' ? (
                <IconCheck
                  size={15}
                  role="img"
                  aria-label={t('speaksFor')}
                  color="var(--mantine-primary-color-filled)"
                />
              ) : (
                <IconMinus
                  size={15}
                  role="img"
                  aria-label={t('speaksAgainst')}
                  color="var(--mantine-color-error)"
                />
              )
            }
          >
            {text(reason)}
            {open && (
              <Text span size="xs" c="dimmed" ml={6}>
                {t('points', { points: points(reason.points) })}
              </Text>
            )}
          </List.Item>
        ))}
        {open &&
          raises.map((raise) => (
            <List.Item
              key={raise.code}
              icon={<IconArrowUp size={15} role="img" aria-label={t('wouldRaise')} />}
            >
              {t(`raises.${raise.code}`, { side: raise.side })}
              <Text span size="xs" c="dimmed" ml={6}>
                {t('upTo', { points: points(raise.by) })}
              </Text>
            </List.Item>
          ))}
      </List>
      {(reasons.length > first.length || raises.length > 0) && (
        <Group>
          <Button variant="subtle" size="compact-xs" onClick={toggle} aria-expanded={open}>
            {open ? t('hideWhy') : t('why')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
