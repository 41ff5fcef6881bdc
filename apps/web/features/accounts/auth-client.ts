'use client';

import { inferAdditionalFields, twoFactorClient } from 'better-auth/client/plugins';
import { createAuthClient } from 'better-auth/react';

export const authClient = createAuthClient({
  basePath: '/api/auth',
  plugins: [
    twoFactorClient(),
    inferAdditionalFields({ user: { locale: { type: ['zh', 'en'], required: false } } }),
  ],
});
