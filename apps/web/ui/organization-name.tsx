'use client';

import { Anchor, Text } from '@mantine/core';
import { useLocale } from 'next-intl';
import { Link } from '@/i18n/routing';
import { pickText } from './text';

type Named = {
  readonly id: string;
  readonly nameZh: string | null;
  readonly nameEn: string | null;
};

/** An organization by its name in the reader's language, leading to its page unless told not to. */
export function OrganizationName({ of, plain }: { of: Named | null; plain?: boolean }) {
  const locale = useLocale();
  if (!of) return <Text span>–</Text>;
  const { text, lang } = pickText(locale, of.nameZh, of.nameEn);
  if (plain)
    return (
      <Text span fw={600} lang={lang}>
        {text}
      </Text>
    );
  return (
    <Anchor component={Link} href={`/organizations/${of.id}`} lang={lang} fw={600}>
      {text}
    </Anchor>
  );
}
