'use client';

import { AppShell, Burger, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { Me } from '@vicinity/domain/accounts';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect } from 'react';
import { Link, usePathname } from '@/i18n/routing';
import { setActingFor } from '@/trpc/acting-for';
import { AccountMenu } from './account-menu';
import { ActingSwitch } from './acting-switch';
import { MeProvider } from './me';
import { Navigation } from './navigation';
import { SchemeSwitch } from './scheme-switch';

/** The frame around every page: where one is, for whom one acts, where one can go. */
export function Frame({ me, children }: { me: Me | null; children: ReactNode }) {
  setActingFor(me?.actingId ?? null);
  const t = useTranslations('common');
  const [opened, { toggle, close }] = useDisclosure(false);
  const pathname = usePathname();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page closes the menu
  useEffect(close, [pathname]);
  return (
    <MeProvider value={me}>
      <a className="visually-hidden-focusable" href="#main">
        {t('skip')}
      </a>
      <AppShell
        header={{ height: 56 }}
        navbar={{ width: 220, breakpoint: 'md', collapsed: { mobile: !opened } }}
        padding="md"
      >
        <AppShell.Header px="md">
          <Group h="100%" justify="space-between" wrap="nowrap" gap="xs">
            <Group gap="xs" wrap="nowrap" style={{ flexShrink: 0 }}>
              <Burger
                opened={opened}
                onClick={toggle}
                hiddenFrom="md"
                size="sm"
                aria-label={t('menu')}
                aria-expanded={opened}
              />
              <Text component={Link} href="/" fw={700} c="inherit" td="none" size="lg">
                {t('product')}
              </Text>
            </Group>
            <Group gap="xs" wrap="nowrap" style={{ minWidth: 0 }}>
              {me && <ActingSwitch />}
              <SchemeSwitch />
              <AccountMenu />
            </Group>
          </Group>
        </AppShell.Header>
        <AppShell.Navbar p="sm" aria-label={t('menu')}>
          <Navigation />
        </AppShell.Navbar>
        <AppShell.Main id="main" tabIndex={-1} style={{ outline: 'none' }}>
          <div className="page-width">{children}</div>
        </AppShell.Main>
      </AppShell>
    </MeProvider>
  );
}
