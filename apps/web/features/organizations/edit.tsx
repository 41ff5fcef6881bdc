'use client';

import { Alert } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ShownOrganization } from '@vicinity/domain/organizations';
import { useLocale, useTranslations } from 'next-intl';
import { useTRPC } from '@/trpc/client';
import { profileOf, valuesOf } from './form-values';
import { OrganizationForm } from './organization-form';

export function EditOrganization({ organization }: { organization: ShownOrganization }) {
  const t = useTranslations('organizations.edit');
  const locale = useLocale();
  const trpc = useTRPC();
  const edit = useMutation(
    trpc.organizations.edit.mutationOptions({
      onSuccess: () => window.location.assign(`/${locale}/organizations/${organization.id}`),
    }),
  );
  return (
    <>
      {organization.state === 'verified' && (
        <Alert color="yellow" mb="md">
          {t('again')}
        </Alert>
      )}
      <OrganizationForm
        isNew={false}
        initial={valuesOf(organization)}
        submitLabel={organization.state === 'asked_back' ? t('resubmit') : t('submit')}
        busy={edit.isPending || edit.isSuccess}
        error={edit.error}
        onSubmit={(values) =>
          edit.mutate({ organizationId: organization.id, profile: profileOf(values) })
        }
      />
    </>
  );
}
