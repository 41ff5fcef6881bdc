'use client';

import {
  Button,
  Checkbox,
  Group,
  Modal,
  MultiSelect,
  Stack,
  TagsInput,
  Textarea,
  TextInput,
} from '@mantine/core';
import { DateInput } from '@mantine/dates';
import {
  addLabel,
  type CardView,
  type LabelView,
  labelNamed,
  renameCard,
  reschedule,
  setAssigned,
  setDeliverable,
  setDescription,
  setLabelled,
} from '@vicinity/board';
import { useTranslations } from 'next-intl';
import { Draft } from './draft';
import type { Person } from './people';
import type { BoardActions } from './use-board-actions';

/** A card with all its fields, each written by itself. */
export function CardDialog(props: {
  card: CardView;
  people: readonly Person[];
  labels: readonly LabelView[];
  canWrite: boolean;
  actions: BoardActions;
  onMove: () => void;
  onArchive: () => void;
  onClose: () => void;
}) {
  const { card, canWrite, actions } = props;
  const t = useTranslations('board');
  const { run } = actions;
  return (
    <Modal opened onClose={props.onClose} title={t('card')} size="lg">
      <Stack>
        <Draft
          text={card.title}
          write={(text) => {
            if (text.trim() !== '') run((board) => renameCard(board, card.id, text));
          }}
        >
          {(field) => (
            <TextInput
              label={t('title')}
              required
              maxLength={200}
              disabled={!canWrite}
              {...field}
            />
          )}
        </Draft>
        <Draft
          text={card.excerpt}
          write={(text, base) => run((board) => setDescription(board, card.id, text, base))}
        >
          {(field) => (
            <Textarea
              label={t('description')}
              autosize
              minRows={4}
              maxRows={16}
              disabled={!canWrite}
              {...field}
            />
          )}
        </Draft>
        <Group grow align="flex-start">
          <MultiSelect
            label={t('assignees')}
            data={props.people.map((person) => ({
              value: person.personId,
              label: `${person.name} · ${person.organizationName}`,
            }))}
            value={card.assignees
              .map(({ personId }) => personId)
              .filter((id) => props.people.some((p) => p.personId === id))}
            onChange={(ids) => reassign(ids)}
            disabled={!canWrite}
            searchable
            clearable
          />
          <DateInput
            label={t('dueOn')}
            value={card.dueOn}
            onChange={(day) =>
              run((board) => reschedule(board, card.id, { dueOn: day }), t('dueChanged'))
            }
            valueFormat="YYYY-MM-DD"
            disabled={!canWrite}
            clearable
          />
        </Group>
        <TagsInput
          label={t('labels')}
          data={props.labels.map(({ name }) => name)}
          value={props.labels.filter(({ id }) => card.labels.includes(id)).map(({ name }) => name)}
          onChange={(labels) => relabel(labels)}
          disabled={!canWrite}
          maxLength={40}
        />
        <Checkbox
          label={t('deliverable')}
          checked={card.deliverable}
          disabled={!canWrite}
          onChange={(event) => {
            const isDeliverable = event.currentTarget.checked;
            run((board) => setDeliverable(board, card.id, isDeliverable));
          }}
        />
        {canWrite && (
          <Group justify="flex-end">
            <Button variant="default" onClick={props.onMove}>
              {t('moveTo')}
            </Button>
            <Button variant="default" color="red" onClick={props.onArchive}>
              {t('archive')}
            </Button>
          </Group>
        )}
      </Stack>
    </Modal>
  );

  function reassign(ids: readonly string[]): void {
    for (const { personId, organizationId } of props.people) {
      const organization = ids.includes(personId) ? organizationId : null;
      run((board) => setAssigned(board, card.id, personId, organization));
    }
  }

  function relabel(names: readonly string[]): void {
    for (const name of names) {
      run((board) => addLabel(board, { name, color: 'gray' }));
      run((board) => setLabelled(board, card.id, labelNamed(board, name)?.id ?? name, true));
    }
    for (const { id, name } of props.labels) {
      if (!names.includes(name)) run((board) => setLabelled(board, card.id, id, false));
    }
  }
}
