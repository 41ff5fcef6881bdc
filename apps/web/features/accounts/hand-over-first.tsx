'use client';

import { Alert, Anchor, List, Text } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { Link } from '@/i18n/routing';
import { pickText } from '@/ui/text';

export type ToHandOver = readonly {
  readonly id: string;
  readonly nameZh: string | null;
  readonly nameEn: string | null;
}[];

/** Why the last owner cannot go yet, and where each organization is handed over. */
export function HandOverFirst({ organizations }: { organizations: ToHandOver }) {
  const t = useTranslations('accounts.account');
  const locale = useLocale();
  return (
    <Alert color="yellow" title={t('handOverFirst')}>
      <Text size="sm">{t('handOverHow')}</Text>
      <List size="sm" mt="xs">
        {organizations.map(({ id, nameZh, nameEn }) => {
          const { text, lang } = pickText(locale, nameZh, nameEn);
          return (
            <List.Item key={id}>
              <Anchor
                component={Link}
                href={`/organizations/${id}/members`}
                inherit
                underline="always"
                lang={lang}
              >
                {text}
              </Anchor>
            </List.Item>
          );
        })}
      </List>
    </Alert>
  );
}
