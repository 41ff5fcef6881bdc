'use client';

import { Alert, Button, Group, Select, Stack, Table, Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { MemberRole } from '@vicinity/domain/kernel';
import { useLocale, useTranslations } from 'next-intl';
import { useTRPC } from '@/trpc/client';
import { useErrorText } from '@/trpc/refusal';
import { useMe } from '@/ui/frame/me';
import { QueryState } from '@/ui/states';
import { WideTable } from '@/ui/wide-table';
import { roles } from './words';

/** `role`: the reader's own, acting for this organization; null for an administrator who looks. */
export function MemberList({
  organizationId,
  role,
}: {
  organizationId: string;
  role: MemberRole | null;
}) {
  const t = useTranslations('organizations.members');
  const tr = useTranslations('organizations.roles');
  const locale = useLocale();
  const me = useMe();
  const trpc = useTRPC();
  const errorText = useErrorText();
  const query = useQuery(trpc.organizations.members.queryOptions({ organizationId }));
  const onSuccess = () => query.refetch();
  const change = useMutation(trpc.organizations.changeRole.mutationOptions({ onSuccess }));
  const remove = useMutation(trpc.organizations.removeMember.mutationOptions({ onSuccess }));
  const handOver = useMutation(
    trpc.organizations.handOver.mutationOptions({ onSuccess: () => window.location.reload() }),
  );
  const leave = useMutation(
    trpc.organizations.leave.mutationOptions({
      onSuccess: () => window.location.assign(`/${locale}/organizations`),
    }),
  );
  const error = change.error ?? remove.error ?? handOver.error ?? leave.error;

  function ask(text: string, onConfirm: () => void) {
    modals.openConfirmModal({
      title: t('sure'),
      children: <Text size="sm">{text}</Text>,
      confirmProps: { color: 'red' },
      onConfirm,
    });
  }

  return (
    <Stack>
      {error && (
        <Alert color="red" role="alert">
          {errorText(error)}
        </Alert>
      )}
      <QueryState query={query}>
        {(members) => (
          <WideTable minWidth={560} label={t('title')}>
            <Table verticalSpacing="xs">
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('name')}</Table.Th>
                  <Table.Th>{t('role')}</Table.Th>
                  <Table.Th>{t('actions')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {members.map((member) => {
                  const { personId, name, email } = member;
                  const self = personId === me?.id;
                  const target = { organizationId, personId };
                  const mayRemove =
                    !self && (role === 'owner' || (role === 'manager' && member.role === 'member'));
                  return (
                    <Table.Tr key={personId}>
                      <Table.Td>
                        {name}
                        <Text size="xs" c="dimmed">
                          {email}
                        </Text>
                      </Table.Td>
                      <Table.Td>
                        {role === 'owner' ? (
                          <Select
                            aria-label={t('roleOf', { name })}
                            size="xs"
                            w={140}
                            allowDeselect={false}
                            data={roles.map((value) => ({ value, label: tr(value) }))}
                            value={member.role}
                            onChange={(value) => {
                              const chosen = roles.find((known) => known === value);
                              if (chosen) change.mutate({ ...target, role: chosen });
                            }}
                          />
                        ) : (
                          tr(member.role)
                        )}
                      </Table.Td>
                      <Table.Td>
                        <Group gap="xs">
                          {mayRemove && (
                            <Button
                              size="compact-xs"
                              variant="default"
                              onClick={() =>
                                ask(t('removeSure', { name }), () => remove.mutate(target))
                              }
                            >
                              {t('remove')}
                            </Button>
                          )}
                          {!self && role === 'owner' && member.role !== 'owner' && (
                            <Button
                              size="compact-xs"
                              variant="default"
                              onClick={() =>
                                ask(t('handOverSure', { name }), () => handOver.mutate(target))
                              }
                            >
                              {t('handOver')}
                            </Button>
                          )}
                          {self && role && (
                            <Button
                              size="compact-xs"
                              variant="default"
                              onClick={() =>
                                ask(t('leaveSure'), () => leave.mutate({ organizationId }))
                              }
                            >
                              {t('leave')}
                            </Button>
                          )}
                        </Group>
                      </Table.Td>
                    </Table.Tr>
                  );
                })}
              </Table.Tbody>
            </Table>
          </WideTable>
        )}
      </QueryState>
    </Stack>
  );
}
