'use client';

import { Badge, Button, Group, Menu, Select, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { modals } from '@mantine/modals';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { ProjectView } from '@vicinity/domain/projects';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useRefresh } from '@/features/introductions/use-refresh';
import { useTRPC } from '@/trpc/client';
import { OrganizationName } from '@/ui/organization-name';
import { Refused } from '@/ui/refused';
import { pickText } from '@/ui/text';
import { Section } from './section';

const roles = ['lead', 'partner', 'funder', 'observer'] as const;
const invitable = ['partner', 'funder', 'observer'] as const;

export function Participants({ project }: { project: ProjectView }) {
  const t = useTranslations('projects');
  const trpc = useTRPC();
  const onSuccess = useRefresh();
  const leave = useMutation(trpc.projects.leave.mutationOptions({ onSuccess }));
  const shown = project.participants.filter(
    ({ state }) => state === 'active' || (state === 'invited' && project.may.lead),
  );
  return (
    <Section title={t('participants')}>
      <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
        {shown.map((party) => (
          <li key={party.organizationId}>
            <Group justify="space-between" wrap="nowrap" align="flex-start">
              <div style={{ minWidth: 0 }}>
                <OrganizationName of={{ ...party, id: party.organizationId }} />
                <Text size="sm" c="dimmed">
                  {t(`roles.${party.role}`)}
                  {party.state === 'invited' && ` · ${t('participation.invited')}`}
                </Text>
              </div>
              {project.may.lead && <PartyMenu project={project} party={party} />}
            </Group>
          </li>
        ))}
      </Stack>
      {project.may.invite && <Invite project={project} />}
      {project.may.leave && (
        <div>
          <Button
            variant="subtle"
            color="red"
            size="xs"
            onClick={() =>
              modals.openConfirmModal({
                title: t('leave'),
                children: t('leaveConfirm'),
                onConfirm: () => leave.mutate({ projectId: project.id }),
              })
            }
          >
            {t('leave')}
          </Button>
        </div>
      )}
      <Refused error={leave.error} />
    </Section>
  );
}

function PartyMenu({
  project,
  party,
}: {
  project: ProjectView;
  party: ProjectView['participants'][number];
}) {
  const t = useTranslations('projects');
  const locale = useLocale();
  const trpc = useTRPC();
  const onSuccess = useRefresh();
  const remove = useMutation(trpc.projects.remove.mutationOptions({ onSuccess }));
  const changeRole = useMutation(trpc.projects.changeRole.mutationOptions({ onSuccess }));
  const named = { projectId: project.id, organizationId: party.organizationId };
  const name = pickText(locale, party.nameZh, party.nameEn).text;
  return (
    <Stack gap={4} align="flex-end">
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t('manageParty', { organization: name })}
          >
            <Badge variant="transparent" c="inherit" tt="none">
              {t('manage')}
            </Badge>
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {party.state === 'active' && <Menu.Label>{t('changeRole')}</Menu.Label>}
          {party.state === 'active' &&
            roles
              .filter((role) => role !== party.role)
              .map((role) => (
                <Menu.Item key={role} onClick={() => changeRole.mutate({ ...named, role })}>
                  {t(`roles.${role}`)}
                </Menu.Item>
              ))}
          <Menu.Item
            color="red"
            onClick={() =>
              modals.openConfirmModal({
                title: t('remove'),
                children: t('removeConfirm', { organization: name }),
                onConfirm: () => remove.mutate(named),
              })
            }
          >
            {t('remove')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Refused error={remove.error ?? changeRole.error} />
    </Stack>
  );
}

function Invite({ project }: { project: ProjectView }) {
  const t = useTranslations('projects');
  const locale = useLocale();
  const trpc = useTRPC();
  const refresh = useRefresh();
  const [text, setText] = useState('');
  const [sought] = useDebouncedValue(text, 250);
  const [organizationId, setOrganization] = useState<string | null>(null);
  const [role, setRole] = useState<string | null>('funder');
  const found = useQuery(
    trpc.organizations.browse.queryOptions({ text: sought || undefined, limit: 20 }),
  );
  const invite = useMutation(
    trpc.projects.invite.mutationOptions({
      onSuccess: () => {
        setOrganization(null);
        setText('');
        return refresh();
      },
    }),
  );
  const taken = new Set(
    project.participants
      .filter(({ state }) => state === 'active' || state === 'invited')
      .map((party) => party.organizationId),
  );
  const options = (found.data?.items ?? [])
    .filter(({ id, state }) => state === 'verified' && !taken.has(id))
    .map(({ id, nameZh, nameEn }) => ({ value: id, label: pickText(locale, nameZh, nameEn).text }));
  const chosen = invitable.find((each) => each === role);
  return (
    <Group align="flex-end" gap="xs">
      <Select
        style={{ flex: '1 1 12rem' }}
        label={t('inviteWhom')}
        searchable
        searchValue={text}
        onSearchChange={setText}
        filter={({ options: all }) => all}
        nothingFoundMessage={t('nobodyFound')}
        value={organizationId}
        onChange={setOrganization}
        data={options}
      />
      <Select
        w={130}
        label={t('role')}
        allowDeselect={false}
        value={role}
        onChange={setRole}
        data={invitable.map((value) => ({ value, label: t(`roles.${value}`) }))}
      />
      <Button
        disabled={!organizationId || !chosen}
        loading={invite.isPending}
        onClick={() =>
          organizationId &&
          chosen &&
          invite.mutate({ projectId: project.id, organizationId, role: chosen })
        }
      >
        {t('invite')}
      </Button>
      <Refused error={invite.error} />
    </Group>
  );
}
