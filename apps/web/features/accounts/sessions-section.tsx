'use client';

import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useFormatter, useTranslations } from 'next-intl';
import { QueryState } from '@/ui/states';
import { AccountSection } from './account-section';
import { authClient } from './auth-client';

/** "Chrome · Windows" from what the browser says of itself; the whole where it is none we know. */
function deviceOf(userAgent: string): string {
  const browser = /(Edg|OPR|Firefox|Chrome|Safari|HeadlessChrome)\//.exec(userAgent)?.[1];
  const system = /(Windows|Android|iPhone|iPad|Mac OS X|Linux)/.exec(userAgent)?.[1];
  return [browser, system].filter(Boolean).join(' · ') || userAgent.slice(0, 60);
}

async function readSessions() {
  const [{ data: list, error }, { data: here }] = await Promise.all([
    authClient.listSessions(),
    authClient.getSession(),
  ]);
  if (error) throw new Error(error.message ?? 'sessions');
  return list.map((session) => ({ ...session, current: session.token === here?.session.token }));
}

export function SessionsSection() {
  const t = useTranslations('accounts.account');
  const format = useFormatter();
  const query = useQuery({ queryKey: ['sessions'], queryFn: readSessions });

  async function end(token: string) {
    await authClient.revokeSession({ token });
    await query.refetch();
  }

  async function endOthers() {
    await authClient.revokeOtherSessions();
    await query.refetch();
  }

  return (
    <AccountSection title={t('sessions')} hint={t('sessionsHint')}>
      <QueryState query={query}>
        {(sessions) => (
          <Stack gap="xs">
            {sessions.map(({ id, token, userAgent, ipAddress, updatedAt, current }) => (
              <Group key={id} justify="space-between">
                <Stack gap={0}>
                  <Text size="sm">{deviceOf(userAgent ?? '')}</Text>
                  <Text size="xs" c="dimmed">
                    {ipAddress}{' '}
                    {format.dateTime(new Date(updatedAt), {
                      dateStyle: 'medium',
                      timeStyle: 'short',
                    })}
                  </Text>
                </Stack>
                {current ? (
                  <Badge variant="light">{t('thisSession')}</Badge>
                ) : (
                  <Button size="compact-sm" variant="default" onClick={() => end(token)}>
                    {t('endSession')}
                  </Button>
                )}
              </Group>
            ))}
            {sessions.length > 1 && (
              <Button variant="default" w="fit-content" onClick={endOthers}>
                {t('endOthers')}
              </Button>
            )}
          </Stack>
        )}
      </QueryState>
    </AccountSection>
  );
}
