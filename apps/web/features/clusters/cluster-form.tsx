'use client';

import { Checkbox, Radio, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import type { ClusterFields } from '@vicinity/domain/clusters';
import { useTranslations } from 'next-intl';

const paths = ['high_tech', 'high_creative'] as const satisfies readonly ClusterFields['path'][];
const admissions = ['open', 'by_request'] as const satisfies readonly ClusterFields['admission'][];

/** What a cluster says of itself in both languages, and how it is run. */
export function ClusterForm(props: {
  fields: ClusterFields;
  onChange: (fields: ClusterFields) => void;
}) {
  const t = useTranslations('clusters');
  const { fields, onChange } = props;
  return (
    <Stack gap="sm">
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {(['nameZh', 'nameEn'] as const).map((name) => (
          <TextInput
            key={name}
            required
            maxLength={200}
            label={t(name)}
            value={fields[name]}
            onChange={(event) => onChange({ ...fields, [name]: event.currentTarget.value })}
          />
        ))}
        {(['summaryZh', 'summaryEn'] as const).map((name) => (
          <Textarea
            key={name}
            autosize
            minRows={2}
            maxLength={4000}
            label={t(name)}
            value={fields[name]}
            onChange={(event) => onChange({ ...fields, [name]: event.currentTarget.value })}
          />
        ))}
      </SimpleGrid>
      <Radio.Group
        label={t('path')}
        value={fields.path}
        onChange={(value) =>
          onChange({ ...fields, path: paths.find((path) => path === value) ?? fields.path })
        }
      >
        <Stack gap="xs" mt={4}>
          {paths.map((path) => (
            <Radio key={path} value={path} label={t(`paths.${path}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <Radio.Group
        label={t('admission')}
        value={fields.admission}
        onChange={(value) =>
          onChange({
            ...fields,
            admission: admissions.find((known) => known === value) ?? fields.admission,
          })
        }
      >
        <Stack gap="xs" mt={4}>
          {admissions.map((admission) => (
            <Radio key={admission} value={admission} label={t(`admissions.${admission}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <Checkbox
        label={t('reviewsListings')}
        description={t('reviewsListingsHint')}
        checked={fields.reviewsListings}
        onChange={(event) => onChange({ ...fields, reviewsListings: event.currentTarget.checked })}
      />
      <Checkbox
        label={t('commitFirst')}
        description={t('commitFirstMeaning')}
        checked={fields.commitFirst}
        onChange={(event) => onChange({ ...fields, commitFirst: event.currentTarget.checked })}
      />
    </Stack>
  );
}
