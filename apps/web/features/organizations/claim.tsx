'use client';

import { Alert, Button, Card, Stack, Text, Textarea, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ShownOrganization } from '@vicinity/domain/organizations';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { useTRPC } from '@/trpc/client';
import { useErrorText } from '@/trpc/refusal';
import { useMe } from '@/ui/frame/me';
import { LinkButton } from '@/ui/link-button';

/** For the people of a profile that nobody represents yet. */
export function ClaimSection({ organization }: { organization: ShownOrganization }) {
  const t = useTranslations('organizations.claim');
  const me = useMe();
  const trpc = useTRPC();
  const errorText = useErrorText();
  const [evidence, setEvidence] = useState('');
  const claim = useMutation(trpc.organizations.claim.mutationOptions());

  function submit(event: FormEvent) {
    event.preventDefault();
    claim.mutate({ organizationId: organization.id, evidence });
  }

  const path = `/organizations/${organization.id}`;
  return (
    <Card withBorder component="section">
      <Stack gap="sm">
        <Title order={2} size="h4">
          {t('title')}
        </Title>
        <Text size="sm">{t('body')}</Text>
        {organization.openClaim || claim.isSuccess ? (
          <Alert color="pine" role="status">
            {t('sent')}
          </Alert>
        ) : me ? (
          <form onSubmit={submit} method="post">
            <Stack gap="sm">
              <Textarea
                label={t('evidence')}
                description={t('evidenceHint')}
                required
                minLength={10}
                maxLength={2000}
                autosize
                minRows={3}
                value={evidence}
                onChange={(event) => setEvidence(event.currentTarget.value)}
                error={claim.error && errorText(claim.error)}
              />
              <Button type="submit" w="fit-content" loading={claim.isPending}>
                {t('submit')}
              </Button>
            </Stack>
          </form>
        ) : (
          <LinkButton w="fit-content" href={`/sign-in?next=${encodeURIComponent(path)}`}>
            {t('signIn')}
          </LinkButton>
        )}
      </Stack>
    </Card>
  );
}
