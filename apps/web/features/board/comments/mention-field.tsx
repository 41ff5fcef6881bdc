'use client';

import { Combobox, Textarea, useCombobox } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { type Mentionable, mentionAt } from './mention-text';

const SHOWN = 8;

/** A text field that suggests people after an @: arrow keys choose, Enter takes, Escape closes. */
export function MentionField(props: {
  label: string;
  value: string;
  people: readonly Mentionable[];
  onChange: (text: string) => void;
  onSubmit: () => void;
  autoFocus?: boolean;
}) {
  const { value, people, onChange } = props;
  const t = useTranslations('boards.comments');
  const ref = useRef<HTMLTextAreaElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const found =
    typed === null
      ? []
      : people
          .filter(({ label }) => label.toLowerCase().includes(typed.toLowerCase()))
          .slice(0, SHOWN);

  function follow(text: string, caret: number): void {
    const next = mentionAt(text, caret);
    setTyped(next);
    if (next === null) {
      combobox.closeDropdown();
      return;
    }
    combobox.openDropdown();
    combobox.selectFirstOption();
  }

  function take(personId: string): void {
    const person = people.find((candidate) => candidate.personId === personId);
    const caret = ref.current?.selectionStart ?? value.length;
    if (!person || typed === null) return;
    const before = value.slice(0, caret - typed.length);
    onChange(`${before}${person.label} ${value.slice(caret)}`);
    setTyped(null);
    combobox.closeDropdown();
    const at = before.length + person.label.length + 1;
    requestAnimationFrame(() => {
      ref.current?.focus();
      ref.current?.setSelectionRange(at, at);
    });
  }

  return (
    <Combobox store={combobox} onOptionSubmit={take} withinPortal shadow="md">
      <Combobox.Target>
        <Textarea
          ref={ref}
          label={props.label}
          placeholder={t('placeholder')}
          autosize
          minRows={2}
          maxRows={12}
          maxLength={5000}
          value={value}
          {...(props.autoFocus && { 'data-autofocus': true, autoFocus: true })}
          onChange={({ currentTarget }) => {
            onChange(currentTarget.value);
            follow(currentTarget.value, currentTarget.selectionStart);
          }}
          onBlur={() => combobox.closeDropdown()}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && combobox.dropdownOpened) event.stopPropagation();
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) props.onSubmit();
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={found.length === 0}>
        <Combobox.Options aria-label={t('suggestions')}>
          {found.map(({ personId, label }) => (
            <Combobox.Option key={personId} value={personId}>
              {label}
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
