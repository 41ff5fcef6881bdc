'use client';

import { findRegion } from '@vicinity/classifications';
import type { IndicatorReading } from '@vicinity/domain/insights';
import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { pickText } from '@/ui/text';

type Unit = IndicatorReading['spec']['unit'];

/** Figures as the reader writes them. */
export function useFigures() {
  const t = useTranslations('insights');
  const format = useFormatter();

  function percent(value: number): string {
    return format.number(value, { style: 'percent', maximumFractionDigits: 1 });
  }

  function figure(value: number, unit: Unit, currency: string | null = null): string {
    if (unit === 'share') return percent(value);
    if (unit === 'count') return format.number(value, { maximumFractionDigits: 0 });
    if (unit === 'money' && currency !== null) {
      const style = { style: 'currency', currency, notation: 'compact' } as const;
      return format.number(value, { ...style, maximumFractionDigits: 1 });
    }
    if (unit === 'hours') {
      const [key, count] =
        value >= 48 ? (['days', value / 24] as const) : (['hours', value] as const);
      return t(key, { count: format.number(count, { maximumFractionDigits: 1 }) });
    }
    return format.number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  }

  function change(value: number, unit: Unit, currency: string | null = null): string {
    if (Math.abs(value) < 1e-9) return t('unchanged');
    const sign = value > 0 ? '+' : '−';
    const size = Math.abs(value);
    if (unit === 'share') {
      const points = format.number(100 * size, { maximumFractionDigits: 1 });
      return t('points', { value: `${sign}${points}` });
    }
    return `${sign}${figure(size, unit, currency)}`;
  }

  return { percent, figure, change, number: format.number };
}

const KINDS = ['firm', 'university', 'institute', 'funder', 'government', 'intermediary'] as const;
const LAYERS = ['project', 'introduction', 'match', 'funding', 'board'] as const;
const SOURCES = ['market', 'policy', 'own'] as const;
const LISTINGS = ['need', 'expertise', 'facility'] as const;

export const layers = LAYERS;
export const kinds = KINDS;

/** Names of codes and of organizations in the reader's language. */
export function useWords() {
  const t = useTranslations('insights');
  const locale = useLocale();

  function part(key: string): string {
    for (const kind of KINDS) if (key === kind) return t(`kinds.${kind}`);
    for (const layer of LAYERS) if (key === layer) return t(`layers.${layer}`);
    for (const source of SOURCES) if (key === source) return t(`sources.${source}`);
    for (const listing of LISTINGS) if (key === listing) return t(`listingKinds.${listing}`);
    if (key.includes(' ')) return key.split(' ').map(part).join(' – ');
    return region(key);
  }

  function region(code: string | null): string {
    return code === null ? '' : (findRegion(code)?.[locale] ?? code);
  }

  function name(texts: { zh: string | null; en: string | null } | undefined): string {
    return texts === undefined ? '' : pickText(locale, texts.zh, texts.en).text;
  }

  return { part, region, name };
}
