'use client';

import { Alert, Button, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'next-intl';
import { useTRPC } from '@/trpc/client';
import { useErrorText } from '@/trpc/refusal';
import { useMe } from '@/ui/frame/me';
import { LinkButton } from '@/ui/link-button';

/** `email` is the invited address: only its account may accept. */
export function AcceptInvitation({ token, email }: { token: string; email: string }) {
  const t = useTranslations('organizations.invitation');
  const tc = useTranslations('common');
  const locale = useLocale();
  const me = useMe();
  const trpc = useTRPC();
  const errorText = useErrorText();
  const accept = useMutation(
    trpc.organizations.acceptInvitation.mutationOptions({
      onSuccess: (id) => window.location.assign(`/${locale}/organizations/${id}`),
    }),
  );
  const next = encodeURIComponent(`/invitations/${token}`);
  if (!me)
    return (
      <Stack align="flex-start">
        <Text>{t('signInFirst', { email })}</Text>
        <LinkButton href={`/sign-in?next=${next}`}>{tc('signIn')}</LinkButton>
        <LinkButton
          variant="default"
          href={`/sign-up?next=${next}&email=${encodeURIComponent(email)}`}
        >
          {tc('signUp')}
        </LinkButton>
      </Stack>
    );
  if (me.email.toLowerCase() !== email)
    return <Alert color="yellow">{t('otherAddress', { email, mine: me.email })}</Alert>;
  return (
    <Stack align="flex-start">
      {accept.error && (
        <Alert color="red" role="alert">
          {errorText(accept.error)}
        </Alert>
      )}
      <Button
        loading={accept.isPending || accept.isSuccess}
        onClick={() => accept.mutate({ token })}
      >
        {t('accept')}
      </Button>
    </Stack>
  );
}
