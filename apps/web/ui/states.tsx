'use client';

import { Alert, Button, Center, Group, Loader, Stack, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useErrorText } from '@/trpc/refusal';

/** Nothing to show yet, and what to do about it. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <Stack align="center" gap="sm" py="xl" px="md">
      <Text fw={600} ta="center">
        {title}
      </Text>
      {children && <Group justify="center">{children}</Group>}
    </Stack>
  );
}

export function LoadingState() {
  const t = useTranslations('common');
  return (
    <Center py="xl" role="status" aria-label={t('loading')}>
      <Loader type="dots" />
    </Center>
  );
}

/** What a query brought: loading, refused with its reason, or its data. */
export function QueryState<T>(props: {
  query: { data: T | undefined; error: unknown; refetch: () => unknown };
  children: (data: T) => ReactNode;
}) {
  const t = useTranslations('common');
  const errorText = useErrorText();
  const { data, error, refetch } = props.query;
  if (data !== undefined) return props.children(data);
  if (!error) return <LoadingState />;
  return (
    <Alert color="red" title={errorText(error)} role="alert">
      <Button size="xs" variant="default" onClick={() => refetch()}>
        {t('retry')}
      </Button>
    </Alert>
  );
}
