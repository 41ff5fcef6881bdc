'use client';

import { Alert, Button, Card, Group, List, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useRouter } from '@/i18n/routing';
import { useTRPC } from '@/trpc/client';
import { useMe } from '@/ui/frame/me';
import { LinkButton } from '@/ui/link-button';
import { OrganizationName } from '@/ui/organization-name';
import { Refused } from '@/ui/refused';

type Named = {
  readonly id: string;
  readonly nameZh: string | null;
  readonly nameEn: string | null;
};
type Titled = { readonly id: string; readonly title: string; readonly lang: string };

/** Who asks whom about what, the note, and what will be shown when. */
export function NewIntroduction(props: { to: Named; listing: Titled; own: Titled | null }) {
  const t = useTranslations('introductions.new');
  const tc = useTranslations('common');
  const me = useMe();
  const router = useRouter();
  const trpc = useTRPC();
  const acting = me?.organizations.find(({ id }) => id === me.actingId) ?? null;
  const form = useForm({
    initialValues: { note: '' },
    validate: { note: (note) => (note.trim() ? null : t('noteMissing')) },
  });
  const propose = useMutation(
    trpc.introductions.propose.mutationOptions({
      onSuccess: ({ id }) => router.push(`/introductions/${id}`),
    }),
  );
  if (acting?.state !== 'verified' || acting.role === 'member')
    return (
      <Alert color="yellow" title={t(acting?.state === 'verified' ? 'needsRole' : 'needsVerified')}>
        <LinkButton href="/organizations" size="xs" variant="default">
          {tc('nav.organizations')}
        </LinkButton>
      </Alert>
    );
  return (
    <form
      onSubmit={form.onSubmit(({ note }) =>
        propose.mutate({
          listingId: props.listing.id,
          ...(props.own ? { ownListingId: props.own.id } : {}),
          note,
        }),
      )}
    >
      <Stack maw={720}>
        <Card withBorder>
          <Text component="div">
            <OrganizationName of={acting} plain /> → <OrganizationName of={props.to} />
          </Text>
          <Text size="sm" mt={4} lang={props.listing.lang}>
            {t('about')} {props.listing.title}
          </Text>
          {props.own && (
            <Text size="sm" lang={props.own.lang}>
              {t('own')} {props.own.title}
            </Text>
          )}
        </Card>
        <Textarea
          label={t('note')}
          description={t('noteHint')}
          autosize
          minRows={5}
          maxLength={2000}
          required
          {...form.getInputProps('note')}
        />
        <div>
          <Text size="sm" fw={600}>
            {t('whatIsShown')}
          </Text>
          <List size="sm">
            <List.Item>{t('shownNow')}</List.Item>
            <List.Item>{t('shownAfter')}</List.Item>
            <List.Item>{t('never')}</List.Item>
          </List>
        </div>
        <Refused error={propose.error} />
        <Group>
          <Button type="submit" loading={propose.isPending}>
            {t('submit')}
          </Button>
          <LinkButton href={`/listings/${props.listing.id}`} variant="default">
            {tc('cancel')}
          </LinkButton>
        </Group>
      </Stack>
    </form>
  );
}
