'use client';

import { Anchor } from '@mantine/core';
import { useLocale } from 'next-intl';
import { Link } from '@/i18n/routing';
import { pickText } from '@/ui/text';

export function OrganizationLink(props: {
  id: string;
  nameZh: string | null;
  nameEn: string | null;
}) {
  const name = pickText(useLocale(), props.nameZh, props.nameEn);
  return (
    <Anchor component={Link} href={`/organizations/${props.id}`} lang={name.lang} fw={600}>
      {name.text}
    </Anchor>
  );
}
