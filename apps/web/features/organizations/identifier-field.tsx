'use client';

import { SegmentedControl, Stack, Text, Textarea, TextInput } from '@mantine/core';
import type { IdentifierCheck } from '@vicinity/classifications';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { checkTyped, type FormValues } from './form-values';

const identifierKinds = ['uscc', 'ror', 'none'] as const;

type Props = {
  values: Pick<FormValues, 'identifierKind' | 'identifier' | 'identifierAbsence'>;
  onChange: (
    change: Partial<Pick<FormValues, 'identifierKind' | 'identifier' | 'identifierAbsence'>>,
  ) => void;
  errors: { identifier: ReactNode; identifierAbsence: ReactNode };
};

/** The identifier, or why there is none; says at each keystroke what is wrong with it. */
export function IdentifierField({ values, onChange, errors }: Props) {
  const t = useTranslations('organizations');
  const { identifierKind, identifier } = values;
  const check = checkTyped(identifierKind, identifier);
  const wrong = useCheckText()(check);
  return (
    <Stack gap="xs">
      <Text size="sm" fw={500} id="identifier-kind">
        {t('fields.identifier')}
      </Text>
      <SegmentedControl
        aria-labelledby="identifier-kind"
        value={identifierKind}
        onChange={(value) => {
          const kind = identifierKinds.find((known) => known === value);
          if (kind) onChange({ identifierKind: kind });
        }}
        data={identifierKinds.map((value) => ({ value, label: t(`identifierKinds.${value}`) }))}
        orientation="horizontal"
        fullWidth
      />
      {identifierKind === 'none' ? (
        <Textarea
          label={t('fields.identifierAbsence')}
          autosize
          minRows={2}
          maxLength={500}
          required
          value={values.identifierAbsence}
          error={errors.identifierAbsence}
          onChange={(event) => onChange({ identifierAbsence: event.currentTarget.value })}
        />
      ) : (
        <TextInput
          label={t(`identifierLabels.${identifierKind}`)}
          description={t(`identifierHints.${identifierKind}`)}
          required
          value={identifier}
          error={wrong && !wrong.patient ? wrong.text : wrong ? undefined : errors.identifier}
          onChange={(event) => onChange({ identifier: event.currentTarget.value })}
        />
      )}
      <Text size="sm" c={check?.ok ? 'pine' : 'dimmed'} role="status" mih="1.4em">
        {identifierKind !== 'none' &&
          (check?.ok ? t('identifierRight') : wrong?.patient && wrong.text)}
        {check?.ok && check.warnings.length > 0 && ` ${t('identifierWarning')}`}
      </Text>
    </Stack>
  );
}

/** What a check found in words; `patient` where one is merely not done typing. */
function useCheckText() {
  const t = useTranslations('organizations.identifierProblems');
  return (check: IdentifierCheck | null): { text: string; patient: boolean } | null => {
    if (!check || check.ok) return null;
    switch (check.problem) {
      case 'too_short':
        return { text: t('too_short', check.params), patient: true };
      case 'too_long':
        return { text: t('too_long', check.params), patient: false };
      case 'bad_character':
        return {
          text: t('bad_character', {
            position: check.params.position,
            character: check.params.character,
          }),
          patient: false,
        };
      case 'wrong_check':
        return { text: t('wrong_check', { position: check.params.position }), patient: false };
    }
  };
}
