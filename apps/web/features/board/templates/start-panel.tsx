'use client';

import { Button, Group, Paper, Text, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { boardTemplates } from '@vicinity/domain/projects/words';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC } from '@/trpc/client';
import { refusalOf, useErrorText } from '@/trpc/refusal';
import { useBoard } from '../board-context';
import { arrives } from '../exchange/arrives';

/** On a board without open cards: which template it may start from. */
export function StartPanel() {
  const { view, canWrite, projectId, board, actions } = useBoard();
  const t = useTranslations('templates');
  const locale = useLocale();
  const trpc = useTRPC();
  const errorText = useErrorText();
  const [problem, setProblem] = useState('');
  const start = useMutation(trpc.boards.startFromTemplate.mutationOptions());
  const isEmpty = view.unsorted.length === 0 && view.columns.every((c) => c.cards.length === 0);
  if (!isEmpty || !canWrite) return null;

  async function begin(template: (typeof boardTemplates)[number]): Promise<void> {
    setProblem('');
    try {
      const { id, changes } = await start.mutateAsync({ projectId, template, locale });
      const last = changes.at(-1);
      if (!last || !(await arrives(board, last))) return;
      const said = t('started', { name: t(`${template}.name`) });
      actions.run(() => ({ status: 'done', id, changes }), said);
    } catch (error) {
      setProblem(refusalOf(error)?.code === 'stale' ? t('notEmpty') : errorText(error));
    }
  }

  return (
    <Paper withBorder p="md" mb="sm" component="section" aria-labelledby="start-panel">
      <Title order={2} size="h5" id="start-panel">
        {t('emptyTitle')}
      </Title>
      <Text size="sm" mb="sm">
        {t('emptyWhat')}
      </Text>
      {boardTemplates.map((template) => (
        <Group key={template} gap="sm" mb={6}>
          <Button
            size="xs"
            variant="default"
            loading={start.isPending && start.variables.template === template}
            disabled={start.isPending}
            onClick={() => void begin(template)}
          >
            {t('start', { name: t(`${template}.name`) })}
          </Button>
          <Text size="sm" c="dimmed">
            {t(`${template}.hint`)}
          </Text>
        </Group>
      ))}
      {problem && (
        <Text size="sm" c="red" role="alert">
          {problem}
        </Text>
      )}
    </Paper>
  );
}
