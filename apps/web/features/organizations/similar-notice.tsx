'use client';

import { Alert, List, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useTRPC } from '@/trpc/client';
import { type FormValues, websiteOf } from './form-values';
import { OrganizationLink } from './name-link';
import { StateBadge } from './state-badge';

/** Organizations that may be this one already, so that nobody registers what can be joined or claimed. */
export function SimilarNotice({ values }: { values: FormValues }) {
  const t = useTranslations('organizations.similar');
  const trpc = useTRPC();
  const { nameZh, nameEn, identifierKind, identifier, website } = values;
  const [settled] = useDebouncedValue(
    { nameZh, nameEn, identifierKind, identifier, website: websiteOf(website) || null },
    500,
  );
  const query = useQuery(
    trpc.organizations.similar.queryOptions(settled, { placeholderData: (before) => before }),
  );
  if (!query.data || query.data.length === 0) return null;
  return (
    <Alert color="yellow" title={t('title')} role="status">
      <Text size="sm">{t('body')}</Text>
      <List size="sm" mt="xs" spacing={4}>
        {query.data.map(({ grounds, state, ...organization }) => (
          <List.Item key={organization.id}>
            <OrganizationLink {...organization} /> <StateBadge state={state} />{' '}
            <Text span size="xs" c="dimmed">
              {grounds.map((ground) => t(`grounds.${ground}`)).join(' · ')}
            </Text>
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
