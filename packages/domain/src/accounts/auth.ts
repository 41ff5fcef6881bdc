import type { Database } from '@vicinity/db';
import { isLocale, type Locale } from '@vicinity/i18n';
import { APIError, betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { DomainError, perform, system } from '../kernel';
import type { Mailer, MailName } from '../notifications';
import { forgetPerson } from './forget-person';
import { grantAdministration } from './grant-administration';
import { credentials, persons, rateLimits, sessions, twoFactors, verifications } from './schema';

export type AuthSettings = {
  readonly db: Database;
  readonly mailer: Mailer;
  /** At least 32 characters; signs cookies. */
  readonly secret: string;
  /** The origin that people see, like https://cluster.example. */
  readonly origin: string;
  /** False only for tests that sign in more often than a person would. */
  readonly rateLimited: boolean;
  /** Addresses, in lower case, whose owners administer the instance once they have proved them. */
  readonly adminEmails: readonly string[];
};

const daysInSeconds = (days: number) => days * 24 * 60 * 60;

/**
 * Accounts: sign-up with a verified mail address, sessions that can be seen and ended, reset, change
 * of address, TOTP, deletion. Passwords are hashed by the library (scrypt); nothing is told about
 * whether an address has an account.
 */
export function createAuth(settings: AuthSettings) {
  const { db, mailer, secret, origin, rateLimited, adminEmails } = settings;
  const send =
    (name: MailName) =>
    async ({ user, url }: { user: { email: string; name: string }; url: string }) =>
      mailer({
        to: user.email,
        locale: localeOf(user),
        name,
        params: { name: user.name },
        url: absolute(url, origin),
      });

  return betterAuth({
    appName: 'Vicinity',
    baseURL: origin,
    basePath: '/api/auth',
    secret,
    trustedOrigins: [origin],
    telemetry: { enabled: false },
    database: drizzleAdapter(db, {
      provider: 'pg',
      schema: {
        user: persons,
        session: sessions,
        account: credentials,
        verification: verifications,
        twoFactor: twoFactors,
        rateLimit: rateLimits,
      },
    }),
    advanced: { database: { generateId: 'uuid' }, cookiePrefix: 'vicinity' },
    user: {
      additionalFields: { locale: { type: ['zh', 'en'], required: false, defaultValue: 'zh' } },
      changeEmail: { enabled: true, sendChangeEmailConfirmation: send('change_mail') },
      deleteUser: {
        enabled: true,
        // A page that asks once more: what follows links in mails, like scanners, deletes nothing.
        sendDeleteAccountVerification: ({ user, token }) =>
          send('delete_account')({
            user,
            url: `/${localeOf(user)}/account/delete?token=${encodeURIComponent(token)}`,
          }),
        beforeDelete: ({ id }) =>
          perform(db, system, new Date(), (act) => forgetPerson(act, id)).catch(refuse),
      },
    },
    session: {
      fields: { userId: 'personId' },
      expiresIn: daysInSeconds(30),
      updateAge: daysInSeconds(1),
      freshAge: daysInSeconds(1),
    },
    account: { fields: { userId: 'personId' } },
    emailAndPassword: {
      enabled: true,
      requireEmailVerification: true,
      minPasswordLength: 10,
      maxPasswordLength: 200,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: send('reset_password'),
    },
    emailVerification: {
      sendOnSignUp: true,
      sendOnSignIn: true,
      autoSignInAfterVerification: true,
      sendVerificationEmail: send('verify_mail'),
    },
    databaseHooks: {
      session: {
        create: { after: ({ userId }) => grantAdministration(db, adminEmails, userId) },
      },
    },
    rateLimit: { enabled: rateLimited, storage: 'database', window: 60, max: 100 },
    plugins: [
      twoFactor({ issuer: 'Vicinity', schema: { twoFactor: { fields: { userId: 'personId' } } } }),
    ],
  });
}

export type Auth = ReturnType<typeof createAuth>;

function localeOf(user: object): Locale {
  const locale = 'locale' in user ? user.locale : undefined;
  return isLocale(locale) ? locale : 'zh';
}

/** The library answers with codes of its own kind; a person is told what to do by them. */
function refuse(error: unknown): never {
  if (error instanceof DomainError)
    throw new APIError('CONFLICT', { code: error.code.toUpperCase(), message: error.code });
  throw error;
}

function absolute(url: string, origin: string): string {
  return new URL(url, origin).href;
}
