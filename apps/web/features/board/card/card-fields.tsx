'use client';

import { Checkbox, Group, MultiSelect, NativeSelect, Stack, TagsInput } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import {
  addLabel,
  type Board,
  type CardView,
  labelNamed,
  type Outcome,
  priorities,
  reschedule,
  setAssigned,
  setDeliverable,
  setDependency,
  setEstimate,
  setLabelled,
  setPriority,
  together,
} from '@vicinity/board';
import { useTranslations } from 'next-intl';
import { useBoard } from '../board-context';
import { EstimateInput } from './estimate-input';
import { keyOf } from './person-key';

/** How many cards a search for dependencies offers. */
const OFFERED = 20;

/** The fields of a card beside its text; each is one step, which can be undone. */
export function CardFields({ card }: { card: CardView }) {
  const { view, people, canWrite, actions } = useBoard();
  const t = useTranslations('board');
  const tc = useTranslations('common');
  const { id } = card;
  const set = (field: string, operation: (board: Board) => Outcome) =>
    actions.run(operation, t('fieldChanged', { field, title: card.title }));
  const labels = view.labels.filter((label) => card.labels.includes(label.id));
  const others = [...view.columns.flatMap(({ cards }) => cards), ...view.unsorted].filter(
    (other) => other.id !== id,
  );
  const clearButtonProps = { 'aria-label': tc('clear') };
  const days = {
    valueFormat: 'YYYY-MM-DD',
    disabled: !canWrite,
    clearable: canWrite,
    clearButtonProps,
  };
  return (
    <Stack gap="xs">
      <MultiSelect
        label={t('assignees')}
        data={people.map((person) => ({
          value: keyOf(person),
          label: `${person.name} · ${person.organizationName}`,
        }))}
        value={people
          .filter(({ personId, organizationId }) =>
            card.assignees.some(
              (a) =>
                a.personId === personId && (a.organizationId ?? organizationId) === organizationId,
            ),
          )
          .map(keyOf)}
        onChange={reassign}
        disabled={!canWrite}
        searchable
        clearable
        clearButtonProps={clearButtonProps}
      />
      <TagsInput
        label={t('labels')}
        data={view.labels.map(({ name }) => name)}
        value={labels.map(({ name }) => name)}
        onChange={relabel}
        disabled={!canWrite}
        maxLength={40}
      />
      <Group grow align="flex-start">
        <DateInput
          label={t('startOn')}
          value={card.startOn}
          onChange={(startOn) => set(t('startOn'), (board) => reschedule(board, id, { startOn }))}
          {...days}
        />
        <DateInput
          label={t('dueOn')}
          value={card.dueOn}
          error={card.startOn && card.dueOn && card.startOn > card.dueOn ? t('startsLate') : null}
          onChange={(dueOn) => set(t('dueOn'), (board) => reschedule(board, id, { dueOn }))}
          {...days}
        />
      </Group>
      <Group grow align="flex-start">
        <NativeSelect
          label={t('priority')}
          value={card.priority ?? ''}
          disabled={!canWrite}
          data={[
            { value: '', label: t('priorities.none') },
            ...priorities.map((value) => ({ value, label: t(`priorities.${value}`) })),
          ]}
          onChange={({ currentTarget: { value } }) => {
            const chosen = priorities.find((priority) => priority === value) ?? null;
            set(t('priority'), (board) => setPriority(board, id, chosen));
          }}
        />
        <EstimateInput
          label={t('estimate')}
          suffix={t('estimateUnit')}
          estimate={card.estimate}
          disabled={!canWrite}
          write={(days) => set(t('estimate'), (board) => setEstimate(board, id, days))}
        />
      </Group>
      <Checkbox
        label={t('deliverable')}
        checked={card.deliverable}
        disabled={!canWrite}
        onChange={({ currentTarget: { checked } }) =>
          set(t('deliverable'), (board) => setDeliverable(board, id, checked))
        }
      />
      <MultiSelect
        label={t('dependsOn')}
        data={others.map((other) => ({ value: other.id, label: other.title || t('untitled') }))}
        value={card.dependsOn.filter((other) => others.some((known) => known.id === other))}
        onChange={relate}
        disabled={!canWrite}
        searchable
        limit={OFFERED}
      />
    </Stack>
  );

  function reassign(keys: readonly string[]): void {
    const isOn = (personId: string) => card.assignees.some((a) => a.personId === personId);
    set(t('assignees'), (board) => {
      const chosen = people.filter((person) => keys.includes(keyOf(person)));
      const left = people.filter(
        ({ personId }) => isOn(personId) && !chosen.some((c) => c.personId === personId),
      );
      return together(board, [
        ...left.map((p) => () => setAssigned(board, id, p.personId, null)),
        ...chosen.map((p) => () => setAssigned(board, id, p.personId, p.organizationId)),
      ]);
    });
  }

  function relabel(names: readonly string[]): void {
    set(t('labels'), (board) => {
      const gone = labels.filter(({ name }) => !names.includes(name));
      return together(board, [
        ...names.map((name) => () => addLabel(board, { name, color: 'gray' })),
        ...names.map((name) => () => {
          const label = labelNamed(board, name);
          return label ? setLabelled(board, id, label.id, true) : { status: 'unchanged' as const };
        }),
        ...gone.map((label) => () => setLabelled(board, id, label.id, false)),
      ]);
    });
  }

  function relate(ids: readonly string[]): void {
    const all = new Set([...card.dependsOn, ...ids]);
    for (const other of all) {
      if (ids.includes(other) === card.dependsOn.includes(other)) continue;
      set(t('dependsOn'), (board) => setDependency(board, id, other, ids.includes(other)));
    }
  }
}
