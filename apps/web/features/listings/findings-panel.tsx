'use client';

import { Anchor, List, Paper, Stack, Text, Title } from '@mantine/core';
import type { Finding } from '@vicinity/domain/listings';
import { useTranslations } from 'next-intl';

/** What the linter found, each leading to its field. Advice never holds publishing back. */
export function FindingsPanel({ findings }: { findings: readonly Finding[] }) {
  const t = useTranslations('listings');
  return (
    <Paper
      withBorder
      p="md"
      component="section"
      aria-labelledby="findings"
      style={{ position: 'sticky', top: 72 }}
    >
      <Stack gap="xs">
        <Title order={2} size="h5" id="findings">
          {t('findingsTitle')}
        </Title>
        {findings.length === 0 && <Text size="sm">{t('findingsNone')}</Text>}
        {(['blocks', 'advice'] as const).map((severity) => {
          const those = findings.filter((finding) => finding.severity === severity);
          if (those.length === 0) return null;
          return (
            <div key={severity}>
              <Text size="xs" fw={600} c={severity === 'blocks' ? 'red' : 'dimmed'}>
                {t(severity)}
              </Text>
              <List size="sm" spacing={4}>
                {those.map(({ code, field }) => (
                  <List.Item key={`${code}-${field}`}>
                    <Anchor
                      href={`#field-${field}`}
                      inherit
                      c="inherit"
                      underline="always"
                      onClick={(event) => {
                        event.preventDefault();
                        focusField(field);
                      }}
                    >
                      {t(`findings.${code}`)}
                    </Anchor>
                  </List.Item>
                ))}
              </List>
            </div>
          );
        })}
      </Stack>
    </Paper>
  );
}

function focusField(field: string): void {
  const target = document.getElementById(`field-${field}`);
  target?.scrollIntoView({ block: 'center' });
  target?.focus({ preventScroll: true });
}
