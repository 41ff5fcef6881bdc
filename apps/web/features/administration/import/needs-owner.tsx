'use client';

import { Checkbox, Group, Select, Stack, TextInput } from '@mantine/core';
import type { NeedsOf } from '@vicinity/domain/imports';
import { useTranslations } from 'next-intl';
import { kinds } from '@/features/organizations/words';

export type Owner = NeedsOf;

/** Whose the needs are, where the file does not say: the form {id, title, text}. */
export function NeedsOwner(props: {
  owner: Owner | null;
  onChange: (owner: Owner | null) => void;
}) {
  const t = useTranslations('administration.import');
  const tk = useTranslations('common.organizationKinds');
  const { owner, onChange } = props;
  return (
    <Stack gap="xs">
      <Checkbox
        label={t('needs')}
        checked={owner !== null}
        onChange={(event) =>
          onChange(
            event.currentTarget.checked ? { name: '', kind: 'government', region: 'CN' } : null,
          )
        }
      />
      {owner && (
        <Group align="flex-end" gap="sm">
          <TextInput
            label={t('needsName')}
            required
            maxLength={200}
            value={owner.name}
            onChange={(event) => onChange({ ...owner, name: event.currentTarget.value })}
          />
          <Select
            label={t('needsKind')}
            allowDeselect={false}
            data={kinds.map((value) => ({ value, label: tk(value) }))}
            value={owner.kind}
            onChange={(value) =>
              onChange({ ...owner, kind: kinds.find((known) => known === value) ?? owner.kind })
            }
          />
          <TextInput
            label={t('needsRegion')}
            required
            minLength={2}
            maxLength={10}
            value={owner.region}
            onChange={(event) => onChange({ ...owner, region: event.currentTarget.value })}
          />
        </Group>
      )}
    </Stack>
  );
}
