'use client';

import {
  DirectionProvider,
  MantineProvider,
  mergeThemeOverrides,
  Notification,
} from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { ModalsProvider } from '@mantine/modals';
import { Notifications } from '@mantine/notifications';
import 'dayjs/locale/zh-cn';
import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, useMemo } from 'react';
import { ApiProvider } from '@/trpc/client';
import { theme } from './theme';

export function Providers({ children }: { children: ReactNode }) {
  const locale = useLocale();
  const t = useTranslations('common');
  const named = useMemo(() => {
    const closeButtonProps = { 'aria-label': t('close') };
    const components = {
      Notification: Notification.extend({ defaultProps: { closeButtonProps } }),
    };
    return mergeThemeOverrides(theme, { components });
  }, [t]);
  return (
    <DirectionProvider>
      <MantineProvider theme={named} defaultColorScheme="auto">
        <DatesProvider settings={{ locale: locale === 'zh' ? 'zh-cn' : 'en' }}>
          <ApiProvider>
            <ModalsProvider labels={{ confirm: t('confirm'), cancel: t('cancel') }}>
              <Notifications position="bottom-right" />
              {children}
            </ModalsProvider>
          </ApiProvider>
        </DatesProvider>
      </MantineProvider>
    </DirectionProvider>
  );
}
