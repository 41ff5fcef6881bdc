'use client';

import { Alert, List, Text } from '@mantine/core';
import type { ConsortiaView } from '@vicinity/domain/consortia';
import { useLocale, useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { OrganizationName } from '@/ui/organization-name';

const named = 3;

/** The required capabilities that nobody offers as required, and what stands in the way. */
export function Gaps({ view }: { view: ConsortiaView }) {
  const t = useTranslations('consortia');
  const locale = useLocale();
  if (view.gaps.length === 0) return null;
  return (
    <Alert color="yellow" title={t('gaps', { count: view.gaps.length })} role="note">
      <List size="sm" spacing={4}>
        {view.gaps.map(({ code, obstacle, trl, organizations }) => {
          const required = view.required.find((each) => each.code === code);
          return (
            <List.Item key={code}>
              <Text span fw={600} size="sm">
                {required?.[locale] ?? code}
              </Text>{' '}
              {t(`obstacles.${obstacle}`, { asked: required?.trl ?? 0, trl: trl ?? 0 })}
              {organizations.slice(0, named).map((organization, at) => (
                <Fragment key={organization.id}>
                  {at > 0 && (locale === 'zh' ? '、' : ', ')}
                  <OrganizationName of={organization} />
                </Fragment>
              ))}
            </List.Item>
          );
        })}
      </List>
    </Alert>
  );
}
