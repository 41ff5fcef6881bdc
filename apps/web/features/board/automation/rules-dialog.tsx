'use client';

import { Button, Group, Modal, Paper, Stack, Text } from '@mantine/core';
import {
  addRule,
  archiveRule,
  changeRule,
  MOVER,
  type RuleInput,
  type RuleView,
} from '@vicinity/board';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useBoard } from '../board-context';
import { RuleForm } from './rule-form';

type Editing = { readonly kind: 'none' | 'new' } | { readonly kind: 'rule'; readonly id: string };

/** What happens by itself when a card enters a column: to read, and to add, change and remove. */
export function RulesDialog({ onClose }: { onClose: () => void }) {
  const { view, canWrite, actions } = useBoard();
  const t = useTranslations('automation');
  const tb = useTranslations('board');
  const tc = useTranslations('common');
  const say = useRuleText();
  const [editing, setEditing] = useState<Editing>({ kind: 'none' });
  const close = () => setEditing({ kind: 'none' });
  const save = (rule: RuleInput, id: string | null) => {
    const outcome = actions.run(
      (board) => (id === null ? addRule(board, rule) : changeRule(board, id, rule)),
      t('saved'),
    );
    if (outcome.status !== 'refused') close();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={tb('rules')}
      size="lg"
      closeButtonProps={{ 'aria-label': tc('close') }}
    >
      <Stack>
        <Text size="sm" c="dimmed">
          {t('what')}
        </Text>
        {view.rules.length === 0 && editing.kind === 'none' && <Text size="sm">{t('none')}</Text>}
        {view.rules.map((rule) =>
          editing.kind === 'rule' && editing.id === rule.id ? (
            <RuleForm key={rule.id} rule={rule} save={(to) => save(to, rule.id)} cancel={close} />
          ) : (
            <Paper key={rule.id} withBorder p="sm">
              <Text size="sm" fw={600}>
                {say.when(rule)}
              </Text>
              <Text size="sm">{say.deeds(rule).join(' · ')}</Text>
              {canWrite && (
                <Group gap="xs" mt="xs">
                  <Button
                    size="compact-sm"
                    variant="default"
                    aria-label={t('changeOf', { rule: say.when(rule) })}
                    onClick={() => setEditing({ kind: 'rule', id: rule.id })}
                  >
                    {t('change')}
                  </Button>
                  <Button
                    size="compact-sm"
                    variant="default"
                    aria-label={t('removeOf', { rule: say.when(rule) })}
                    onClick={() =>
                      actions.run((board) => archiveRule(board, rule.id), t('removed'))
                    }
                  >
                    {t('remove')}
                  </Button>
                </Group>
              )}
            </Paper>
          ),
        )}
        {editing.kind === 'new' && (
          <RuleForm rule={null} save={(to) => save(to, null)} cancel={close} />
        )}
        {canWrite && editing.kind === 'none' && (
          <Group>
            <Button onClick={() => setEditing({ kind: 'new' })}>{t('add')}</Button>
          </Group>
        )}
      </Stack>
    </Modal>
  );
}

function useRuleText() {
  const { view, people } = useBoard();
  const t = useTranslations('automation');
  const tb = useTranslations('board');
  const titleOf = (id: string) => view.columns.find((column) => column.id === id)?.title;
  const nameOf = (assignee: string) => {
    const [personId] = assignee.split(' ');
    const person = people.find((each) => each.personId === personId);
    return assignee === MOVER ? t('mover') : (person?.name ?? tb('lanes.formerPerson'));
  };
  return {
    when: ({ columnId }: RuleView) => t('when', { column: titleOf(columnId) ?? t('goneColumn') }),
    deeds: (rule: RuleView) => {
      const label = view.labels.find(({ id }) => id === rule.label)?.name ?? rule.label;
      return [
        label && t('deeds.label', { label }),
        rule.priority && t('deeds.priority', { priority: tb(`priorities.${rule.priority}`) }),
        rule.dueIn !== null && t('deeds.dueIn', { days: rule.dueIn }),
        rule.deliverable && t('deeds.deliverable'),
        rule.assignee && t('deeds.assignee', { name: nameOf(rule.assignee) }),
        rule.notify !== 'nobody' && t('deeds.notify', { whom: t(`notified.${rule.notify}`) }),
      ].filter((deed) => typeof deed === 'string');
    },
  };
}
