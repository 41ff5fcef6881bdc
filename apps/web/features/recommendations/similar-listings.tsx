'use client';

import { Anchor, List, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'next-intl';
import { Link } from '@/i18n/routing';
import { useTRPC } from '@/trpc/client';
import { pickText } from '@/ui/text';

/** More listings of the same kind on the same subject; nothing where there are none. */
export function SimilarListings({ listingId }: { listingId: string }) {
  const t = useTranslations('recommendations');
  const tl = useTranslations('listings');
  const locale = useLocale();
  const trpc = useTRPC();
  const { data } = useQuery(trpc.recommendations.similar.queryOptions({ listingId }));
  if (!data || data.length === 0) return null;
  return (
    <section aria-labelledby="similar-listings">
      <Title order={2} size="h5" mb="xs" id="similar-listings">
        {t('similar')}
      </Title>
      <List size="sm" spacing={4} listStyleType="none" p={0}>
        {data.map((card) => {
          const title = pickText(locale, card.titleZh, card.titleEn);
          const by = pickText(locale, card.organization.nameZh, card.organization.nameEn);
          return (
            <List.Item key={card.id}>
              <Anchor
                component={Link}
                href={`/listings/${card.id}`}
                lang={title.lang}
                style={{ overflowWrap: 'anywhere' }}
              >
                {title.text || tl('untitled')}
              </Anchor>
              <Text size="xs" c="dimmed" lang={by.lang}>
                {by.text}
              </Text>
            </List.Item>
          );
        })}
      </List>
    </section>
  );
}
