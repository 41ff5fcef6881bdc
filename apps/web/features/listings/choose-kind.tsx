'use client';

import { Alert, Group, Paper, SimpleGrid, Stack, Text, UnstyledButton } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { listingKinds } from '@vicinity/domain/listings/words';
import { useTranslations } from 'next-intl';
import { useRouter } from '@/i18n/routing';
import { useTRPC } from '@/trpc/client';
import { useErrorText } from '@/trpc/refusal';
import { useMe } from '@/ui/frame/me';
import { kindIcons } from './kind-badge';

/** Choosing a kind begins the draft, which saves itself from then on. */
export function ChooseKind() {
  const t = useTranslations('listings');
  const errorText = useErrorText();
  const router = useRouter();
  const trpc = useTRPC();
  const me = useMe();
  const acting = me?.organizations.find(({ id }) => id === me.actingId);
  const draft = useMutation(
    trpc.listings.draft.mutationOptions({
      onSuccess: ({ id }) => router.push(`/listings/${id}/edit`),
    }),
  );
  return (
    <Stack>
      {acting && acting.state !== 'verified' && <Alert color="yellow">{t('unverifiedHint')}</Alert>}
      {draft.error && (
        <Alert color="red" role="alert">
          {errorText(draft.error)}
        </Alert>
      )}
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
        {listingKinds.map((kind) => {
          const Icon = kindIcons[kind];
          return (
            <Paper key={kind} withBorder>
              <UnstyledButton
                p="md"
                w="100%"
                h="100%"
                disabled={draft.isPending || draft.isSuccess}
                onClick={() => draft.mutate({ kind })}
              >
                <Group wrap="nowrap" align="flex-start">
                  <Icon size={26} stroke={1.5} aria-hidden style={{ flexShrink: 0 }} />
                  <div>
                    <Text fw={600}>{t(`kinds.${kind}`)}</Text>
                    <Text size="sm" c="dimmed">
                      {t(`kindsExplained.${kind}`)}
                    </Text>
                  </div>
                </Group>
              </UnstyledButton>
            </Paper>
          );
        })}
      </SimpleGrid>
    </Stack>
  );
}
