'use client';

import { Button, Checkbox, Group, NativeSelect, NumberInput, Paper, Stack } from '@mantine/core';
import { MOVER, notified, priorities, type RuleInput, type RuleView } from '@vicinity/board';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useBoard } from '../board-context';

/** One rule: when a card enters which column, what is done. */
export function RuleForm(props: {
  rule: RuleView | null;
  save: (rule: RuleInput) => void;
  cancel: () => void;
}) {
  const { view, people } = useBoard();
  const t = useTranslations('automation');
  const tb = useTranslations('board');
  const tc = useTranslations('common');
  const [input, setInput] = useState<RuleInput>(() => ({
    columnId: props.rule?.columnId ?? view.columns[0]?.id ?? '',
    label: props.rule?.label ?? null,
    priority: props.rule?.priority ?? null,
    dueIn: props.rule?.dueIn ?? null,
    deliverable: props.rule?.deliverable ?? false,
    assignee: props.rule?.assignee ?? null,
    notify: props.rule?.notify ?? 'nobody',
  }));
  const set = (change: Partial<RuleInput>) => setInput({ ...input, ...change });
  const unchanged = { value: '', label: t('unchanged') };
  return (
    <Paper withBorder p="sm">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          props.save(input);
        }}
      >
        <Stack gap="xs">
          <NativeSelect
            label={t('column')}
            value={input.columnId}
            data={view.columns.map(({ id, title }) => ({ value: id, label: title }))}
            onChange={(event) => set({ columnId: event.currentTarget.value })}
          />
          <NativeSelect
            label={t('setLabel')}
            value={input.label ?? ''}
            data={[unchanged, ...view.labels.map(({ id, name }) => ({ value: id, label: name }))]}
            onChange={(event) => set({ label: event.currentTarget.value || null })}
          />
          <NativeSelect
            label={t('setPriority')}
            value={input.priority ?? ''}
            data={[
              unchanged,
              ...priorities.map((value) => ({ value, label: tb(`priorities.${value}`) })),
            ]}
            onChange={(event) => {
              const { value } = event.currentTarget;
              set({ priority: priorities.find((known) => known === value) ?? null });
            }}
          />
          <NumberInput
            label={t('setDueIn')}
            description={t('setDueInHint')}
            value={input.dueIn ?? ''}
            min={0}
            max={3650}
            allowDecimal={false}
            onChange={(value) => set({ dueIn: typeof value === 'number' ? value : null })}
          />
          <NativeSelect
            label={t('setAssignee')}
            value={input.assignee ?? ''}
            data={[
              unchanged,
              { value: MOVER, label: t('mover') },
              ...people.map(({ personId, organizationId, name, organizationName }) => ({
                value: `${personId} ${organizationId}`,
                label: `${name} · ${organizationName}`,
              })),
            ]}
            onChange={(event) => set({ assignee: event.currentTarget.value || null })}
          />
          <Checkbox
            label={t('setDeliverable')}
            checked={input.deliverable}
            onChange={(event) => set({ deliverable: event.currentTarget.checked })}
          />
          <NativeSelect
            label={t('notify')}
            value={input.notify}
            data={notified.map((value) => ({ value, label: t(`notified.${value}`) }))}
            onChange={(event) => {
              const { value } = event.currentTarget;
              set({ notify: notified.find((known) => known === value) ?? 'nobody' });
            }}
          />
          <Group>
            <Button type="submit">{tc('save')}</Button>
            <Button variant="default" onClick={props.cancel}>
              {tc('cancel')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Paper>
  );
}
