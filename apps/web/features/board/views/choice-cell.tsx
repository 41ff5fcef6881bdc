'use client';

import { Checkbox, Popover, Stack, UnstyledButton } from '@mantine/core';
import classes from './views.module.css';

interface Option {
  readonly id: string;
  readonly name: string;
  /** Said beside the name in the list. */
  readonly beside?: string;
}

/** A cell that shows what is chosen; pressed, it lists all there is to choose from. */
export function ChoiceCell(props: {
  label: string;
  disabled: boolean;
  options: readonly Option[];
  chosen: readonly string[];
  choose: (id: string, isOn: boolean) => void;
}) {
  const { options, chosen } = props;
  const names = options.filter(({ id }) => chosen.includes(id)).map(({ name }) => name);
  const text = [...new Set(names)].join(', ') || '–';
  if (props.disabled) return text;
  return (
    <Popover position="bottom-start" withinPortal trapFocus returnFocus shadow="md">
      <Popover.Target>
        <UnstyledButton className={classes.choice} aria-label={`${props.label}: ${text}`}>
          {text}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown mah="20rem" style={{ overflowY: 'auto' }}>
        <Stack gap={6} role="group" aria-label={props.label}>
          {options.map(({ id, name, beside }) => (
            <Checkbox
              key={`${id} ${beside ?? ''}`}
              size="xs"
              label={beside ? `${name} · ${beside}` : name}
              checked={chosen.includes(id)}
              onChange={({ currentTarget }) => props.choose(id, currentTarget.checked)}
            />
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
