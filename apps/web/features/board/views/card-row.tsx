'use client';

import { Checkbox, NativeSelect, Table, TextInput, UnstyledButton } from '@mantine/core';
import {
  isPriority,
  moveCard,
  priorities,
  reschedule,
  setAssigned,
  setDeliverable,
  setEstimate,
  setLabelled,
  setPriority,
} from '@vicinity/board';
import { useTranslations } from 'next-intl';
import { useBoard } from '../board-context';
import { Draft } from '../card/draft';
import { EstimateInput } from '../card/estimate-input';
import { ChoiceCell } from './choice-cell';
import type { PlacedCard } from './placed-cards';
import classes from './views.module.css';

/** A card as a row whose cells are edited where they stand. */
export function CardRow({ placed: { card, columnId } }: { placed: PlacedCard }) {
  const { view, people, canWrite, actions, openCard } = useBoard();
  const tb = useTranslations('board');
  const { id, title } = card;
  const said = (field: Parameters<typeof tb>[0]) => tb('fieldChanged', { field: tb(field), title });
  const named = (field: Parameters<typeof tb>[0]) => `${tb(field)}: ${title}`;
  const persons = people.map(({ personId, name, organizationName }) => ({
    id: personId,
    name,
    beside: organizationName,
  }));
  const organizationOf = (personId: string) =>
    people.find((person) => person.personId === personId)?.organizationId ?? null;
  return (
    <Table.Tr>
      <Table.Th scope="row">
        <UnstyledButton className={classes.open} onClick={() => openCard(id)}>
          {title || tb('untitled')}
        </UnstyledButton>
      </Table.Th>
      <Table.Td>
        <NativeSelect
          size="xs"
          aria-label={named('column')}
          disabled={!canWrite}
          value={columnId ?? ''}
          data={[
            ...(columnId === null ? [{ value: '', label: tb('unsorted') }] : []),
            ...view.columns.map((column) => ({ value: column.id, label: column.title })),
          ]}
          onChange={({ currentTarget }) => {
            const to = currentTarget.value;
            actions.run((board) => moveCard(board, id, { columnId: to }), said('column'));
          }}
        />
      </Table.Td>
      <Table.Td>
        <NativeSelect
          size="xs"
          aria-label={named('priority')}
          disabled={!canWrite}
          value={card.priority ?? ''}
          data={[
            { value: '', label: '–' },
            ...priorities.map((name) => ({ value: name, label: tb(`priorities.${name}`) })),
          ]}
          onChange={({ currentTarget }) => {
            const priority = isPriority(currentTarget.value) ? currentTarget.value : null;
            actions.run((board) => setPriority(board, id, priority), said('priority'));
          }}
        />
      </Table.Td>
      {(['startOn', 'dueOn'] as const).map((field) => (
        <Table.Td key={field}>
          <Draft
            text={card[field] ?? ''}
            write={(day) =>
              actions.run((board) => reschedule(board, id, { [field]: day || null }), said(field))
            }
          >
            {(written) => (
              <TextInput
                size="xs"
                type="date"
                aria-label={named(field)}
                disabled={!canWrite}
                {...written}
              />
            )}
          </Draft>
        </Table.Td>
      ))}
      <Table.Td>
        <EstimateInput
          size="xs"
          w={80}
          hideControls
          aria-label={named('estimate')}
          disabled={!canWrite}
          estimate={card.estimate}
          write={(days) => actions.run((board) => setEstimate(board, id, days), said('estimate'))}
        />
      </Table.Td>
      <Table.Td>
        <ChoiceCell
          label={named('assignees')}
          disabled={!canWrite}
          options={persons}
          chosen={card.assignees.map(({ personId }) => personId)}
          choose={(personId, isOn) =>
            actions.run(
              (board) => setAssigned(board, id, personId, isOn ? organizationOf(personId) : null),
              said('assignees'),
            )
          }
        />
      </Table.Td>
      <Table.Td>
        <ChoiceCell
          label={named('labels')}
          disabled={!canWrite}
          options={view.labels}
          chosen={card.labels}
          choose={(labelId, isOn) =>
            actions.run((board) => setLabelled(board, id, labelId, isOn), said('labels'))
          }
        />
      </Table.Td>
      <Table.Td>
        <Checkbox
          aria-label={named('deliverable')}
          disabled={!canWrite}
          checked={card.deliverable}
          onChange={({ currentTarget }) => {
            const is = currentTarget.checked;
            actions.run((board) => setDeliverable(board, id, is), said('deliverable'));
          }}
        />
      </Table.Td>
    </Table.Tr>
  );
}
