'use client';

import { Alert, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ConsortiaView, ConsortiumParty } from '@vicinity/domain/consortia';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { useTRPC } from '@/trpc/client';
import { useErrorText } from '@/trpc/refusal';
import { useMe } from '@/ui/frame/me';
import { LinkButton } from '@/ui/link-button';

/** Asks all members of a proposal for an introduction at once, with one note. */
export function IntroduceAll({
  needId,
  partners,
  broker,
  programme,
}: {
  needId: string;
  partners: ConsortiaView['proposals'][number]['partners'];
  broker: ConsortiumParty | undefined;
  /** The listing of the programme that would fund it. */
  programme: string | undefined;
}) {
  const t = useTranslations('consortia');
  const trpc = useTRPC();
  const errorText = useErrorText();
  const queries = useQueryClient();
  const me = useMe();
  const id = useId();
  const [open, { toggle }] = useDisclosure(false);
  const [note, setNote] = useState('');
  const introduce = useMutation(
    trpc.consortia.introduce.mutationOptions({
      onSuccess: () => queries.invalidateQueries({ queryKey: trpc.introductions.pathKey() }),
    }),
  );
  const role = me?.organizations.find((each) => each.id === me.actingId)?.role;
  const listingIds = [
    ...partners.flatMap(({ organization, contributions }) =>
      organization.state === 'verified' ? (contributions[0]?.listing.id ?? []) : [],
    ),
    ...(programme === undefined ? [] : [programme]),
  ];
  if (role === 'member') return <Text size="sm">{t('askDecider')}</Text>;
  if (introduce.data) {
    const { proposed, passed } = introduce.data;
    return (
      <Alert color="teal" role="status" title={t('introduced', { count: proposed })}>
        {passed.length > 0 && <Text size="sm">{t('passed', { count: passed.length })}</Text>}
        <LinkButton href="/introductions" size="xs" variant="default">
          {t('toIntroductions')}
        </LinkButton>
      </Alert>
    );
  }
  return (
    <Stack gap="xs">
      <Group>
        <Button
          size="xs"
          variant={open ? 'default' : 'filled'}
          disabled={listingIds.length === 0}
          aria-expanded={open}
          aria-controls={id}
          onClick={toggle}
        >
          {open ? t('cancel') : t('introduceAll', { count: listingIds.length })}
        </Button>
      </Group>
      {open && (
        <form
          id={id}
          onSubmit={(event) => {
            event.preventDefault();
            introduce.mutate({
              listingId: needId,
              listingIds,
              note,
              ...(broker ? { brokerOrganizationId: broker.id } : {}),
            });
          }}
        >
          <Stack gap="xs">
            <Textarea
              label={t('note')}
              description={t('noteHint')}
              autosize
              minRows={3}
              maxLength={2000}
              required
              value={note}
              onChange={(event) => setNote(event.currentTarget.value)}
              error={introduce.error ? errorText(introduce.error) : undefined}
            />
            <Group>
              <Button type="submit" size="xs" loading={introduce.isPending}>
                {t('send')}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Stack>
  );
}
