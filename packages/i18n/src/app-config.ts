import type {} from 'use-intl/core';
import type { Messages } from './catalogues';
import type { Locale } from './locales';

declare module 'use-intl/core' {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}
