'use client';

import { Avatar, Button, Indicator, Menu, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { modals } from '@mantine/modals';
import { type Locale, locales } from '@vicinity/i18n';
import { useLocale, useTranslations } from 'next-intl';
import { authClient } from '@/features/accounts/auth-client';
import { forgetLocalBoards } from '@/features/board/connection/forget';
import { unsavedEdits } from '@/features/board/connection/local-names';
import { Link, usePathname } from '@/i18n/routing';
import { useMe } from './me';

/** A whole page load: the language of the document and of each text on it changes. */
function hrefIn(locale: Locale, pathname: string): string {
  return `/${locale}${pathname === '/' ? '' : pathname}`;
}

export function AccountMenu() {
  const t = useTranslations('common');
  const me = useMe();
  const locale = useLocale();
  const pathname = usePathname();
  const signOut = async () => {
    await authClient.signOut();
    await forgetLocalBoards();
    window.location.assign(`/${locale}`);
  };
  const languages = locales
    .filter((other) => other !== locale)
    .map((other) => (
      <Menu.Item
        key={other}
        component="a"
        href={hrefIn(other, pathname)}
        lang={other}
        hrefLang={other}
      >
        {t(`languages.${other}`)}
      </Menu.Item>
    ));
  if (!me)
    return (
      <>
        {locales
          .filter((other) => other !== locale)
          .map((other) => (
            <Button
              key={other}
              component="a"
              href={hrefIn(other, pathname)}
              lang={other}
              hrefLang={other}
              variant="subtle"
              color="gray"
              size="compact-md"
            >
              {t(`languages.${other}`)}
            </Button>
          ))}
        <Button component={Link} href="/sign-in" size="compact-md">
          {t('signIn')}
        </Button>
      </>
    );
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target>
        <UnstyledButton>
          {/* As hidden text, not as a label: what is seen, the count, stays part of the name. */}
          <VisuallyHidden>
            {t('nav.account')}: {me.name}
          </VisuallyHidden>
          <Indicator
            disabled={me.unreadNotifications === 0}
            label={me.unreadNotifications}
            size={16}
          >
            <Avatar
              name={me.name}
              color="pine"
              variant="filled"
              radius="xl"
              size={34}
              alt=""
              aria-hidden
            />
          </Indicator>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{me.name}</Menu.Label>
        <Menu.Item component={Link} href="/notifications">
          {t('nav.notifications')}
        </Menu.Item>
        <Menu.Item component={Link} href="/account">
          {t('nav.account')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>{t('language')}</Menu.Label>
        {languages}
        <Menu.Divider />
        <Menu.Item
          onClick={async () => {
            const waiting = await unsavedEdits(me.id);
            if (waiting === 0) await signOut();
            else {
              modals.openConfirmModal({
                title: t('signOut'),
                children: t('signOutLoses', { count: waiting }),
                labels: { confirm: t('signOutAnyway'), cancel: t('cancel') },
                confirmProps: { color: 'red' },
                onConfirm: () => void signOut(),
              });
            }
          }}
        >
          {t('signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
