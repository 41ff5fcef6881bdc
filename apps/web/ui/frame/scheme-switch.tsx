'use client';

import { ActionIcon, useMantineColorScheme } from '@mantine/core';
import { IconSunMoon } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';

export function SchemeSwitch() {
  const t = useTranslations('common');
  const { toggleColorScheme } = useMantineColorScheme();
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="lg"
      onClick={toggleColorScheme}
      aria-label={t('colourScheme')}
    >
      <IconSunMoon size={20} stroke={1.6} aria-hidden />
    </ActionIcon>
  );
}
