'use client';

import { Group, Progress, Stack, Text, UnstyledButton, VisuallyHidden } from '@mantine/core';
import type { IndicatorId, IndicatorReading } from '@vicinity/domain/insights';
import { useTranslations } from 'next-intl';
import { Definition } from './definition';
import classes from './indicators.module.css';
import { useFigures } from './use-words';

interface Props {
  readonly readings: readonly IndicatorReading[];
  readonly caption: string;
  readonly onOpen: (id: IndicatorId) => void;
}

/** One dimension's figures: value, change, score, what they count, and the way to their rows. */
export function IndicatorTable({ readings, caption, onOpen }: Props) {
  const t = useTranslations('insights');
  return (
    <table className={`${classes.table} ${classes.stacked}`}>
      <caption className={classes.caption}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('columns.indicator')}</th>
          <th scope="col" data-number>
            {t('columns.value')}
          </th>
          <th scope="col" data-number>
            {t('columns.change')}
          </th>
          <th scope="col">{t('columns.score')}</th>
          <th scope="col" data-number>
            {t('columns.basis')}
          </th>
        </tr>
      </thead>
      <tbody>
        {readings.map((reading) => (
          <IndicatorRow key={reading.result.id} reading={reading} onOpen={onOpen} />
        ))}
      </tbody>
    </table>
  );
}

function IndicatorRow({ reading, onOpen }: { reading: IndicatorReading; onOpen: Props['onOpen'] }) {
  const t = useTranslations('insights');
  const { result, score } = reading;
  const name = t(`indicators.${result.id}.name`);
  return (
    <tr>
      <th scope="row">
        <Group gap={4} wrap="nowrap">
          <span>{name}</span>
          <Definition reading={reading} />
        </Group>
      </th>
      <td data-number data-label={t('columns.value')}>
        <Value reading={reading} />
      </td>
      <td data-number data-label={t('columns.change')}>
        <Change reading={reading} />
      </td>
      <td data-label={t('columns.score')}>
        {score === null ? (
          <Text size="xs" c="dimmed">
            {result.state === 'value' ? t('noScore') : '–'}
          </Text>
        ) : (
          <Group gap="xs" wrap="nowrap" className={classes.score}>
            <Progress
              value={score}
              size="sm"
              flex={1}
              miw={40}
              aria-label={`${name}: ${t('columns.score')}`}
            />
            <Text size="sm" className={classes.number}>
              {Math.round(score)}
            </Text>
          </Group>
        )}
      </td>
      <td data-number data-label={t('columns.basis')}>
        <UnstyledButton className={classes.open} onClick={() => onOpen(result.id)}>
          <Basis reading={reading} />
          <VisuallyHidden>{t('openRows', { name })}</VisuallyHidden>
        </UnstyledButton>
      </td>
    </tr>
  );
}

function Value({ reading: { result, spec } }: { reading: IndicatorReading }) {
  const t = useTranslations('insights');
  const { figure, percent, number } = useFigures();
  if (result.state === 'not_enough') {
    const { have, need } = result;
    return (
      <Text size="xs" c="dimmed">
        {t('notEnough', { have, need, unit: t(`counts.${spec.counts}`) })}
      </Text>
    );
  }
  if (result.state === 'censored')
    return t('longerThan', { value: figure(result.atLeast, spec.unit) });
  if (result.state === 'breakdown') return figure(result.total, spec.unit, result.currency);
  const { interval, chance } = result;
  return (
    <Stack gap={0}>
      <span className={classes.figure}>{figure(result.value, spec.unit)}</span>
      {interval !== null && (
        <Text size="xs" c="dimmed">
          {t('interval', { low: percent(interval[0]), high: percent(interval[1]) })}
        </Text>
      )}
      {chance !== null && (
        <Text size="xs" c="dimmed">
          {t('chance', {
            expected: number(chance.expected, { maximumFractionDigits: 2 }),
            z: number(chance.z, { maximumFractionDigits: 1 }),
          })}
        </Text>
      )}
    </Stack>
  );
}

function Change({ reading: { result, spec, previous } }: { reading: IndicatorReading }) {
  const t = useTranslations('insights');
  const { change } = useFigures();
  if (result.state !== 'value') return '–';
  if (previous === null) {
    return (
      <Text size="xs" c="dimmed">
        {t('noPrevious')}
      </Text>
    );
  }
  return change(result.value - previous, spec.unit);
}

function Basis({ reading: { result, rows } }: { reading: IndicatorReading }) {
  const t = useTranslations('insights');
  const { number } = useFigures();
  if (result.state !== 'value') {
    return t('fraction', { numerator: rows.counted, denominator: rows.all });
  }
  const short = { maximumFractionDigits: 2, notation: 'compact' } as const;
  return t('fraction', {
    numerator: number(result.numerator, short),
    denominator: number(result.denominator, short),
  });
}
