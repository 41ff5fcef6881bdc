'use client';

import { Alert, Badge, Button, Card, Group, Stack, Text, Textarea } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { OrganizationLink } from '@/features/organizations/name-link';
import { useTRPC } from '@/trpc/client';
import { useErrorText } from '@/trpc/refusal';
import { EmptyState, QueryState } from '@/ui/states';

/** Who says to stand for a profile that nobody represents. */
export function Claims() {
  const t = useTranslations('administration.claims');
  const tm = useTranslations('administration.mailDomain');
  const format = useFormatter();
  const trpc = useTRPC();
  const query = useQuery(trpc.administration.claims.queryOptions());
  return (
    <QueryState query={query}>
      {(claims) => (
        <Stack>
          {claims.length === 0 && <EmptyState title={t('empty')} />}
          {claims.map((claim) => (
            <Card key={claim.id} withBorder component="article">
              <Stack gap="xs">
                <OrganizationLink
                  id={claim.organizationId}
                  nameZh={claim.nameZh}
                  nameEn={claim.nameEn}
                />
                <Group gap="xs">
                  <Text size="sm">
                    {claim.personName} · {claim.email}
                  </Text>
                  <Badge variant="light" tt="none">
                    {tm(claim.mailDomain)}
                  </Badge>
                  <Text size="xs" c="dimmed">
                    {format.dateTime(claim.createdAt, { dateStyle: 'medium' })}
                  </Text>
                </Group>
                <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
                  {claim.evidence}
                </Text>
                <ClaimDecision claimId={claim.id} onDecided={() => query.refetch()} />
              </Stack>
            </Card>
          ))}
        </Stack>
      )}
    </QueryState>
  );
}

function ClaimDecision({ claimId, onDecided }: { claimId: string; onDecided: () => void }) {
  const t = useTranslations('administration');
  const trpc = useTRPC();
  const errorText = useErrorText();
  const [reason, setReason] = useState('');
  const decide = useMutation(
    trpc.administration.decideClaim.mutationOptions({ onSuccess: onDecided }),
  );
  return (
    <Stack gap="xs">
      <Textarea
        label={t('reason')}
        description={t('reasonHint')}
        autosize
        maxLength={2000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {decide.error && (
        <Alert color="red" role="alert">
          {errorText(decide.error)}
        </Alert>
      )}
      <Group gap="xs">
        <Button
          size="compact-md"
          onClick={() => decide.mutate({ claimId, verdict: 'approve', reason })}
        >
          {t('verbs.approve')}
        </Button>
        <Button
          size="compact-md"
          variant="default"
          disabled={reason.trim() === ''}
          onClick={() => decide.mutate({ claimId, verdict: 'reject', reason })}
        >
          {t('verbs.reject')}
        </Button>
      </Group>
    </Stack>
  );
}
