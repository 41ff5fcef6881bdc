'use client';

import { Group, Paper, Text, UnstyledButton, VisuallyHidden } from '@mantine/core';
import type { IndicatorId, IndicatorReading } from '@vicinity/domain/insights';
import { useTranslations } from 'next-intl';
import { Definition } from './definition';
import classes from './indicators.module.css';
import { useFigures, useWords } from './use-words';

interface Props {
  readonly reading: IndicatorReading;
  readonly onOpen: (id: IndicatorId) => void;
}

/** How a total falls into parts: the bars stand in the table that says the same in figures. */
export function Breakdown({ reading, onOpen }: Props) {
  const t = useTranslations('insights');
  const words = useWords();
  const { figure, percent } = useFigures();
  const { result, spec } = reading;
  const name = t(`indicators.${result.id}.name`);
  const most =
    result.state === 'breakdown' ? Math.max(...result.parts.map((part) => part.value), 1e-9) : 1;
  return (
    <Paper withBorder p="sm">
      <Group gap={4} justify="space-between" wrap="nowrap">
        <Group gap={4} wrap="nowrap">
          <Text fw={650} size="sm">
            {name}
          </Text>
          <Definition reading={reading} />
        </Group>
        <UnstyledButton className={classes.open} onClick={() => onOpen(result.id)}>
          {t('columns.rows')}
          <VisuallyHidden>{t('openRows', { name })}</VisuallyHidden>
        </UnstyledButton>
      </Group>
      {result.state === 'breakdown' ? (
        <table className={classes.table} aria-label={name}>
          <thead>
            <tr>
              <th scope="col">{t('columns.kind')}</th>
              <th scope="col" data-number>
                {t('columns.count')}
              </th>
              <th scope="col" data-number>
                {t('columns.share')}
              </th>
              <td aria-hidden className={classes.barCell} />
            </tr>
          </thead>
          <tbody>
            {result.parts.map((part) => (
              <tr key={part.key}>
                <th scope="row">{words.part(part.key)}</th>
                <td data-number>{figure(part.value, spec.unit, result.currency)}</td>
                <td data-number>{result.total === 0 ? '–' : percent(part.value / result.total)}</td>
                <td aria-hidden className={classes.barCell}>
                  <div className={classes.bar} style={{ width: `${(100 * part.value) / most}%` }} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        result.state === 'not_enough' && (
          <Text size="sm" c="dimmed">
            {t('notEnough', {
              have: result.have,
              need: result.need,
              unit: t(`counts.${spec.counts}`),
            })}
          </Text>
        )
      )}
    </Paper>
  );
}
