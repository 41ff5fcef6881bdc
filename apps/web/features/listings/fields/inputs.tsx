'use client';

import { NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import type { Choice } from '../listing-filters';

/** An amount ≥ 0, or none. */
export function AmountInput(props: {
  id: string;
  label: string;
  value: number | null | undefined;
  whole?: boolean;
  onChange: (value: number | undefined) => void;
}) {
  return (
    <NumberInput
      id={`field-${props.id}`}
      label={props.label}
      min={0}
      max={1e13}
      allowNegative={false}
      allowDecimal={!props.whole}
      decimalScale={2}
      thousandSeparator=","
      hideControls
      value={props.value ?? ''}
      onChange={(value) => props.onChange(typeof value === 'number' ? value : undefined)}
    />
  );
}

/** A day in the browser's own picker; ISO, or none. */
export function DayInput(props: {
  id: string;
  label: string;
  value: string | null | undefined;
  onChange: (value: string | undefined) => void;
}) {
  return (
    <TextInput
      id={`field-${props.id}`}
      type="date"
      label={props.label}
      value={props.value ?? ''}
      onChange={(event) => props.onChange(event.currentTarget.value || undefined)}
    />
  );
}

const two = (value: number) => String(value).padStart(2, '0');

/** An instant as the local time of the reader. */
export function TimeInput(props: {
  id: string;
  label: string;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}) {
  const at = props.value ? new Date(props.value) : null;
  const local = at
    ? `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}`
    : '';
  return (
    <TextInput
      id={`field-${props.id}`}
      type="datetime-local"
      label={props.label}
      value={local}
      onChange={(event) => {
        const time = Date.parse(event.currentTarget.value);
        props.onChange(Number.isNaN(time) ? undefined : new Date(time).toISOString());
      }}
    />
  );
}

export function ChoiceInput<T extends string>(props: {
  id: string;
  label: string;
  values: readonly T[];
  name: (value: T) => string;
  value: T | null | undefined;
  required?: boolean;
  onChange: (value: T | undefined) => void;
}) {
  return (
    <Select
      id={`field-${props.id}`}
      label={props.label}
      data={props.values.map((value): Choice => ({ value, label: props.name(value) }))}
      value={props.value ?? null}
      clearable={!props.required}
      allowDeselect={!props.required}
      onChange={(value) => props.onChange(props.values.find((it) => it === value))}
    />
  );
}

export function LineInput(props: {
  id: string;
  label: string;
  value: string | undefined;
  max: number;
  long?: boolean;
  lang?: string;
  type?: 'url';
  description?: string;
  onChange: (value: string | undefined) => void;
}) {
  const input = {
    id: `field-${props.id}`,
    label: props.label,
    lang: props.lang,
    description: props.description,
    maxLength: props.max,
    value: props.value ?? '',
    onChange: (event: { currentTarget: { value: string } }) =>
      props.onChange(event.currentTarget.value || undefined),
  };
  return props.long ? (
    <Textarea autosize minRows={2} maxRows={10} {...input} />
  ) : (
    <TextInput type={props.type} {...input} />
  );
}
