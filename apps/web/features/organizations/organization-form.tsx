'use client';

import {
  Alert,
  Button,
  Fieldset,
  MultiSelect,
  NumberInput,
  Select,
  SimpleGrid,
  Stack,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import {
  classifications,
  listDisciplines,
  listIndustries,
  listRegions,
} from '@vicinity/classifications';
import { useLocale, useTranslations } from 'next-intl';
import { useTRPC } from '@/trpc/client';
import { refusalOf, useErrorText } from '@/trpc/refusal';
import { pickText } from '@/ui/text';
import { type FormValues, fieldProblems } from './form-values';
import { IdentifierField } from './identifier-field';
import { SimilarNotice } from './similar-notice';
import { kinds } from './words';

type Props = {
  initial: FormValues;
  submitLabel: string;
  busy: boolean;
  error: unknown;
  /** Only a new one is looked up among those that exist, and chooses its clusters here. */
  isNew: boolean;
  onSubmit: (values: FormValues) => void;
};

export function OrganizationForm({ initial, submitLabel, busy, error, isNew, onSubmit }: Props) {
  const t = useTranslations('organizations');
  const locale = useLocale();
  const errorText = useErrorText();
  const rule =
    (field: keyof FormValues) =>
    (_value: unknown, values: FormValues): string | null => {
      const problem = fieldProblems[field]?.(values);
      return problem ? t(`problems.${problem}`) : null;
    };
  const form = useForm<FormValues>({
    initialValues: initial,
    validateInputOnBlur: true,
    validate: {
      nameZh: rule('nameZh'),
      region: rule('region'),
      identifier: rule('identifier'),
      identifierAbsence: rule('identifierAbsence'),
      website: rule('website'),
      contactEmail: rule('contactEmail'),
    },
  });
  const trpc = useTRPC();
  const clusters = useQuery(
    trpc.organizations.clusters.queryOptions(undefined, { enabled: isNew }),
  );
  const options = (entries: readonly { code: string; zh: string; en: string }[]) =>
    entries.map((entry) => ({ value: entry.code, label: entry[locale] }));
  const refusal = refusalOf(error);

  return (
    <form onSubmit={form.onSubmit(onSubmit)} noValidate method="post">
      <Stack>
        {isNew && <SimilarNotice values={form.values} />}
        <Fieldset legend={t('form.identity')}>
          <Stack>
            <Select
              label={t('fields.kind')}
              required
              allowDeselect={false}
              data={kinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
              {...form.getInputProps('kind')}
            />
            <SimpleGrid cols={{ base: 1, sm: 2 }}>
              <TextInput
                label={t('fields.nameZh')}
                lang="zh"
                maxLength={200}
                {...form.getInputProps('nameZh')}
              />
              <TextInput
                label={t('fields.nameEn')}
                lang="en"
                maxLength={200}
                {...form.getInputProps('nameEn')}
              />
            </SimpleGrid>
            <Select
              label={t('fields.region')}
              description={t('form.regionHint')}
              required
              searchable
              limit={60}
              data={options(listRegions())}
              {...form.getInputProps('region')}
            />
            <IdentifierField
              values={form.values}
              errors={{
                identifier: form.errors.identifier,
                identifierAbsence: form.errors.identifierAbsence,
              }}
              onChange={(change) => form.setValues(change)}
            />
            <TextInput
              label={t('fields.website')}
              placeholder="https://"
              inputMode="url"
              description={t('form.websiteHint')}
              {...form.getInputProps('website')}
            />
          </Stack>
        </Fieldset>
        <Fieldset legend={t('form.about')}>
          <Stack>
            <SimpleGrid cols={{ base: 1, sm: 2 }}>
              <Textarea
                label={t('fields.summaryZh')}
                lang="zh"
                autosize
                minRows={3}
                maxLength={4000}
                {...form.getInputProps('summaryZh')}
              />
              <Textarea
                label={t('fields.summaryEn')}
                lang="en"
                autosize
                minRows={3}
                maxLength={4000}
                {...form.getInputProps('summaryEn')}
              />
              <Select
                label={t('fields.sizeBand')}
                clearable
                data={options(classifications.size.all)}
                {...form.getInputProps('sizeBand')}
              />
              <NumberInput
                label={t('fields.foundedYear')}
                min={800}
                max={new Date().getFullYear()}
                allowDecimal={false}
                thousandSeparator=""
                {...form.getInputProps('foundedYear')}
              />
            </SimpleGrid>
            <MultiSelect
              label={t('fields.industries')}
              searchable
              limit={60}
              maxValues={20}
              data={options(listIndustries())}
              {...form.getInputProps('industries')}
            />
            <MultiSelect
              label={t('fields.disciplines')}
              searchable
              limit={70}
              maxValues={20}
              data={options(listDisciplines())}
              {...form.getInputProps('disciplines')}
            />
            {isNew && (clusters.data?.length ?? 0) > 0 && (
              <MultiSelect
                label={t('fields.clusters')}
                description={t('form.clustersHint')}
                maxValues={10}
                data={(clusters.data ?? []).map(({ id, nameZh, nameEn }) => ({
                  value: id,
                  label: pickText(locale, nameZh, nameEn).text,
                }))}
                {...form.getInputProps('clusterIds')}
              />
            )}
          </Stack>
        </Fieldset>
        <Fieldset legend={t('form.contact')}>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextInput
              label={t('fields.contactEmail')}
              description={t('form.contactHint')}
              type="email"
              {...form.getInputProps('contactEmail')}
            />
            <TextInput
              label={t('fields.contactPhone')}
              description={t('form.contactHint')}
              type="tel"
              maxLength={50}
              {...form.getInputProps('contactPhone')}
            />
          </SimpleGrid>
        </Fieldset>
        {error !== null && error !== undefined && (
          <Alert color="red" role="alert">
            {errorText(error)}
            {refusal && refusal.fields.length > 1 && (
              <> {refusal.fields.map(({ path }) => path).join(', ')}</>
            )}
          </Alert>
        )}
        <Button type="submit" loading={busy} w={{ base: '100%', xs: 'fit-content' }}>
          {submitLabel}
        </Button>
      </Stack>
    </form>
  );
}
