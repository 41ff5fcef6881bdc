'use client';

import { Anchor, Card, Stack, Text, Title } from '@mantine/core';
import { Link } from '@/i18n/routing';

type Entry = { readonly href: string; readonly text: string; readonly hint?: string | undefined };

/** One kind of thing that waits for the reader, and the way to all of its kind. */
export function Waiting(props: {
  title: string;
  entries: readonly Entry[];
  all: { readonly href: string; readonly text: string };
}) {
  const { title, entries, all } = props;
  if (entries.length === 0) return null;
  return (
    <Card withBorder component="section" aria-label={title}>
      <Title order={2} size="h4" mb="xs">
        {title}
      </Title>
      <Stack gap="xs">
        {entries.map(({ href, text, hint }) => (
          <div key={`${href}${text}`}>
            <Anchor component={Link} href={href} fw={600}>
              {text}
            </Anchor>
            {hint && (
              <Text size="sm" c="dimmed">
                {hint}
              </Text>
            )}
          </div>
        ))}
        <Anchor component={Link} href={all.href} size="sm">
          {all.text}
        </Anchor>
      </Stack>
    </Card>
  );
}
