'use client';

import { NavLink } from '@mantine/core';
import {
  IconAffiliate,
  IconArrowsJoin,
  IconBuildingCommunity,
  IconChartDots3,
  IconHome,
  IconLayoutKanban,
  IconListSearch,
  IconShieldCheck,
} from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { Link, usePathname } from '@/i18n/routing';
import { useMe } from './me';

const places = [
  { name: 'overview', href: '/', Icon: IconHome, to: 'everyone' },
  { name: 'listings', href: '/listings', Icon: IconListSearch, to: 'everyone' },
  { name: 'organizations', href: '/organizations', Icon: IconBuildingCommunity, to: 'everyone' },
  { name: 'recommendations', href: '/recommendations', Icon: IconAffiliate, to: 'members' },
  { name: 'introductions', href: '/introductions', Icon: IconArrowsJoin, to: 'members' },
  { name: 'projects', href: '/projects', Icon: IconLayoutKanban, to: 'members' },
  { name: 'insights', href: '/insights', Icon: IconChartDots3, to: 'administrators' },
  { name: 'administration', href: '/administration', Icon: IconShieldCheck, to: 'administrators' },
] as const;

export function Navigation() {
  const t = useTranslations('common.nav');
  const me = useMe();
  const pathname = usePathname();
  const open = {
    everyone: true,
    members: (me?.organizations.length ?? 0) > 0,
    administrators: me?.isAdministrator ?? false,
  };
  return places
    .filter(({ to }) => open[to])
    .map(({ name, href, Icon }) => {
      const here = href === '/' ? pathname === '/' : pathname.startsWith(href);
      return (
        <NavLink
          key={name}
          component={Link}
          href={href}
          label={t(name)}
          active={here}
          aria-current={here ? 'page' : undefined}
          leftSection={<Icon size={18} stroke={1.6} aria-hidden />}
        />
      );
    });
}
