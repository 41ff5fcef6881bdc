'use client';

import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { storedLayers } from '@vicinity/domain/lexicon/words';
import { useFormatter, useTranslations } from 'next-intl';
import { useTRPC } from '@/trpc/client';
import { QueryState } from '@/ui/states';
import { Dictionary } from './dictionary';
import { Pairs } from './pairs';

/** By what the matcher reads one language in the other, and the mined part to be curated. */
export function Lexicon() {
  const t = useTranslations('lexicon');
  const format = useFormatter();
  const trpc = useTRPC();
  const query = useQuery(trpc.lexicon.describe.queryOptions());
  return (
    <Stack>
      <Text size="sm" c="dimmed" maw="70ch">
        {t('lead')}
      </Text>
      <QueryState query={query}>
        {(layers) => (
          <>
            {storedLayers.map((source) => {
              const layer = layers.find((known) => known.source === source);
              return (
                <Text key={source} size="sm">
                  {layer
                    ? t(`layers.${source}`, {
                        pairs: layer.pairs,
                        texts: layer.texts,
                        when: format.dateTime(layer.madeAt, { dateStyle: 'medium' }),
                      })
                    : t(`without.${source}`)}
                </Text>
              );
            })}
            <Dictionary imported={layers.some(({ source }) => source === 'dictionary')} />
            {layers.some(({ source }) => source === 'mined') && <Pairs />}
          </>
        )}
      </QueryState>
    </Stack>
  );
}
