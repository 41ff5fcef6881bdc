'use client';

import { Badge, Button, Group, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import type { TextState } from '@vicinity/domain/listings/words';
import type { Locale } from '@vicinity/i18n';
import { useLocale, useTranslations } from 'next-intl';
import type { EditProps } from '../edit-props';

/** Title, summary and description in both languages, the reader's own first. */
export function TextFields({
  textStates,
  onReviewed,
  ...edit
}: EditProps & {
  textStates: Readonly<Record<Locale, TextState | null>>;
  onReviewed: () => void;
}) {
  const mine = useLocale();
  const languages: readonly Locale[] = mine === 'zh' ? ['zh', 'en'] : ['en', 'zh'];
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      {languages.map((language) => (
        <LanguageFields
          key={language}
          {...edit}
          language={language}
          state={textStates[language]}
          onReviewed={onReviewed}
        />
      ))}
    </SimpleGrid>
  );
}

const keys = {
  zh: { title: 'titleZh', summary: 'summaryZh', description: 'descriptionZh' },
  en: { title: 'titleEn', summary: 'summaryEn', description: 'descriptionEn' },
} as const;
const most = {
  zh: { title: 200, summary: 1000, description: 10_000 },
  en: { title: 300, summary: 2000, description: 20_000 },
} as const;

function LanguageFields({
  fields,
  change,
  language,
  state,
  onReviewed,
}: EditProps & { language: Locale; state: TextState | null; onReviewed: () => void }) {
  const t = useTranslations('listings');
  const tc = useTranslations('common.languages');
  const input = (name: 'title' | 'summary' | 'description') => {
    const key = keys[language][name];
    return {
      id: `field-${key}`,
      lang: language,
      label: t('inLanguage', { field: t(`fields.${name}`), language: tc(language) }),
      value: fields[key] ?? '',
      maxLength: most[language][name],
      onChange: (event: { currentTarget: { value: string } }) =>
        change({ [key]: event.currentTarget.value || null }),
    };
  };
  return (
    <Stack gap="sm">
      <Group gap="xs" mih={26}>
        <Text fw={600} size="sm">
          {tc(language)}
        </Text>
        {state && (
          <Badge variant={state === 'stale' ? 'outline' : 'default'} tt="none">
            {t(`textStates.${state}`)}
          </Badge>
        )}
        {state === 'stale' && (
          <Button size="compact-xs" variant="subtle" onClick={onReviewed}>
            {t('translationHolds')}
          </Button>
        )}
      </Group>
      <TextInput {...input('title')} />
      <Textarea autosize minRows={3} maxRows={10} {...input('summary')} />
      <Textarea autosize minRows={4} maxRows={20} {...input('description')} />
    </Stack>
  );
}
