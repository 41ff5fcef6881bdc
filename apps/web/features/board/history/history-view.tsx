'use client';

import { Title } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Activity } from './activity';
import { Compare } from './compare';
import classes from './history.module.css';

/** What changed between two moments, and everything that was done. */
export function HistoryView() {
  const t = useTranslations('boards.history');
  return (
    <div className={classes.columns}>
      <section aria-label={t('compare')}>
        <Title order={2} size="h4" mb="xs">
          {t('compare')}
        </Title>
        <Compare />
      </section>
      <div>
        <Title order={2} size="h4" mb="xs">
          {t('activity')}
        </Title>
        <Activity />
      </div>
    </div>
  );
}
