'use client';

import { Button, Menu, Text } from '@mantine/core';
import { IconCheck, IconSelector } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'next-intl';
import { Link } from '@/i18n/routing';
import { useTRPC } from '@/trpc/client';
import { pickText } from '../text';
import { useMe } from './me';

/** For whom one acts, always in sight, and the way to act for another. */
export function ActingSwitch() {
  const t = useTranslations('common');
  const locale = useLocale();
  const me = useMe();
  const trpc = useTRPC();
  // The whole page belongs to the organization acted for: a switch loads it anew.
  const actFor = useMutation(
    trpc.accounts.actFor.mutationOptions({ onSuccess: () => window.location.reload() }),
  );
  if (!me) return null;
  const acting = me.organizations.find(({ id }) => id === me.actingId);
  const name = acting ? pickText(locale, acting.nameZh, acting.nameEn).text : t('actingForNone');
  return (
    <Menu position="bottom-end" width={280}>
      <Menu.Target>
        <Button
          variant="default"
          size="compact-md"
          rightSection={<IconSelector size={16} aria-hidden />}
          aria-label={`${t('actingFor')} ${name}`}
          style={{ minWidth: 0, maxWidth: '42vw' }}
        >
          <Text size="sm" truncate>
            {name}
          </Text>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('actingFor')}</Menu.Label>
        {me.organizations.map(({ id, nameZh, nameEn }) => (
          <Menu.Item
            key={id}
            leftSection={<IconCheck size={16} opacity={id === me.actingId ? 1 : 0} aria-hidden />}
            onClick={() => actFor.mutate({ organizationId: id })}
          >
            {pickText(locale, nameZh, nameEn).text}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item component={Link} href="/organizations/new">
          {t('registerOrganization')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
