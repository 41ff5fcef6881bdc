import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/charts/styles.css';
import '@/ui/global.css';
import '@/features/board/colors.css';
import { ColorSchemeScript, mantineHtmlProps } from '@mantine/core';
import { isLocale } from '@vicinity/i18n';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NextIntlClientProvider } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { OutboxProvider } from '@/features/accounts/use-outbox';
import { services } from '@/server/services';
import { caller } from '@/trpc/server';
import { Frame } from '@/ui/frame/frame';
import { Providers } from '@/ui/providers';

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: 'common' });
  const name = `${t('product')} · ${t('tagline')}`;
  return { title: { default: name, template: `%s · ${t('product')}` } };
}

export default async function Layout({ children, params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const me = await (await caller()).accounts.me();
  return (
    <html lang={locale === 'zh' ? 'zh-CN' : 'en'} {...mantineHtmlProps}>
      <head>
        <ColorSchemeScript defaultColorScheme="auto" />
      </head>
      <body>
        <NextIntlClientProvider>
          <Providers>
            <OutboxProvider value={services().outboxFolder !== null}>
              <Frame me={me}>{children}</Frame>
            </OutboxProvider>
          </Providers>
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
