'use client';

import { Accordion, Code, List, Text } from '@mantine/core';
import { classifications } from '@vicinity/classifications';
import { cooperationForms, ipStatuses, regionScopes } from '@vicinity/domain/listings/words';
import { useTranslations } from 'next-intl';

const example = `{"type":"organization","key":"example:1","kind":"university","name_zh":"示例大学","name_en":"Example University","region":"310000"}
{"type":"listing","key":"example:1/a","organization":"example:1","kind":"expertise","title_en":"Conductive yarn","summary_en":"…"}`;

/** The codes that a file may use, beside an example: docs/import.md in short. */
export function FileForm() {
  const t = useTranslations('administration.import');
  const codes = {
    size_band: classifications.size.all.map(({ code }) => code),
    ip_status: ipStatuses,
    cooperation_forms: cooperationForms,
    region_scope: regionScopes,
  };
  return (
    <Accordion variant="contained" maw="56rem">
      <Accordion.Item value="form">
        <Accordion.Control>{t('formLink')}</Accordion.Control>
        <Accordion.Panel>
          <Code block style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {example}
          </Code>
          <List mt="sm" size="sm" spacing={4}>
            {Object.entries(codes).map(([field, known]) => (
              <List.Item key={field}>
                <Code>{field}</Code>{' '}
                <Text span size="sm" style={{ overflowWrap: 'anywhere' }}>
                  {known.join(' · ')}
                </Text>
              </List.Item>
            ))}
          </List>
        </Accordion.Panel>
      </Accordion.Item>
    </Accordion>
  );
}
