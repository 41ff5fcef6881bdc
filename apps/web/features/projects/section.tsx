'use client';

import { Card, Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';

/** One part of a project's page under its heading. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Card withBorder component="section" aria-label={title}>
      <Title order={2} size="h4" mb="sm">
        {title}
      </Title>
      <Stack gap="sm">{children}</Stack>
    </Card>
  );
}
