'use client';

import {
  Alert,
  Anchor,
  Button,
  Card,
  Group,
  Select,
  Stack,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { MemberRole } from '@vicinity/domain/kernel';
import { useFormatter, useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { useOutbox } from '@/features/accounts/use-outbox';
import { Link } from '@/i18n/routing';
import { useTRPC } from '@/trpc/client';
import { useErrorText } from '@/trpc/refusal';
import { QueryState } from '@/ui/states';
import { roles } from './words';

/** Inviting by mail, and the invitations that wait. `role` is the reader's own: owner or manager. */
export function Invitations({
  organizationId,
  role,
}: {
  organizationId: string;
  role: MemberRole;
}) {
  const t = useTranslations('organizations.invitations');
  const tr = useTranslations('organizations.roles');
  const tv = useTranslations('accounts.verify');
  const trpc = useTRPC();
  const errorText = useErrorText();
  const outbox = useOutbox();
  const format = useFormatter();
  const [email, setEmail] = useState('');
  const [invitedRole, setInvitedRole] = useState<MemberRole>('member');
  const query = useQuery(trpc.organizations.invitations.queryOptions({ organizationId }));
  const invite = useMutation(
    trpc.organizations.invite.mutationOptions({
      onSuccess: () => {
        setEmail('');
        return query.refetch();
      },
    }),
  );
  const revoke = useMutation(
    trpc.organizations.revokeInvitation.mutationOptions({ onSuccess: () => query.refetch() }),
  );
  const allowed = roles.filter((value) => role === 'owner' || value !== 'owner');

  function submit(event: FormEvent) {
    event.preventDefault();
    invite.mutate({ organizationId, email, role: invitedRole });
  }

  return (
    <Card withBorder component="section">
      <Stack>
        <Title order={2} size="h4">
          {t('title')}
        </Title>
        <form onSubmit={submit} method="post">
          <Group align="flex-end">
            <TextInput
              label={t('email')}
              type="email"
              required
              style={{ flex: '1 1 14rem' }}
              value={email}
              onChange={(event) => setEmail(event.currentTarget.value)}
            />
            <Select
              label={t('role')}
              w={140}
              allowDeselect={false}
              data={allowed.map((value) => ({ value, label: tr(value) }))}
              value={invitedRole}
              onChange={(value) =>
                setInvitedRole(roles.find((known) => known === value) ?? 'member')
              }
            />
            <Button type="submit" loading={invite.isPending}>
              {t('submit')}
            </Button>
          </Group>
        </form>
        {invite.error && (
          <Alert color="red" role="alert">
            {errorText(invite.error)}
          </Alert>
        )}
        {invite.isSuccess && (
          <Text size="sm" role="status">
            {t('sent')}{' '}
            {outbox && (
              <Anchor component={Link} href="/outbox" size="sm">
                {tv('outbox')}
              </Anchor>
            )}
          </Text>
        )}
        <QueryState query={query}>
          {(waiting) =>
            waiting.map((invitation) => (
              <Group key={invitation.id} justify="space-between">
                <Text size="sm">
                  {invitation.email} · {tr(invitation.role)} ·{' '}
                  {invitation.expired
                    ? t('expired')
                    : t('until', {
                        day: format.dateTime(invitation.expiresAt, { dateStyle: 'medium' }),
                      })}
                </Text>
                <Button
                  size="compact-xs"
                  variant="default"
                  aria-label={t('revokeNamed', { email: invitation.email })}
                  onClick={() => revoke.mutate({ organizationId, invitationId: invitation.id })}
                >
                  {t('revoke')}
                </Button>
              </Group>
            ))
          }
        </QueryState>
      </Stack>
    </Card>
  );
}
