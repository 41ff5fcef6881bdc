'use client';

import { Alert, Card, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

export type Outcome = { readonly ok: boolean; readonly text: string } | null;

/** One matter of the account, with what came of the last attempt. */
export function AccountSection(props: {
  title: string;
  hint?: string;
  outcome?: Outcome;
  children: ReactNode;
}) {
  return (
    <Card withBorder component="section" aria-label={props.title}>
      <Stack gap="sm">
        <Title order={2} size="h4">
          {props.title}
        </Title>
        {props.hint && (
          <Text size="sm" c="dimmed">
            {props.hint}
          </Text>
        )}
        {props.outcome && (
          <Alert
            color={props.outcome.ok ? 'pine' : 'red'}
            role={props.outcome.ok ? 'status' : 'alert'}
          >
            {props.outcome.text}
          </Alert>
        )}
        {props.children}
      </Stack>
    </Card>
  );
}
