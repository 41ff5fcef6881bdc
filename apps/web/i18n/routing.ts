import { defaultLocale, locales } from '@vicinity/i18n';
import { createNavigation } from 'next-intl/navigation';
import { defineRouting } from 'next-intl/routing';

/** Every page lives under its language: /zh/listings, /en/listings. */
export const routing = defineRouting({ locales, defaultLocale, localePrefix: 'always' });

export const { Link, redirect, usePathname, useRouter, getPathname } = createNavigation(routing);
