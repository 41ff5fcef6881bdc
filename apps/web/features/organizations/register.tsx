'use client';

import { useMutation } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'next-intl';
import { useTRPC } from '@/trpc/client';
import { emptyValues, profileOf } from './form-values';
import { OrganizationForm } from './organization-form';

export function RegisterOrganization() {
  const t = useTranslations('organizations.register');
  const locale = useLocale();
  const trpc = useTRPC();
  // A whole load: from now on the page acts for the new organization.
  const register = useMutation(
    trpc.organizations.register.mutationOptions({
      onSuccess: (id) => window.location.assign(`/${locale}/organizations/${id}`),
    }),
  );
  return (
    <OrganizationForm
      isNew
      initial={emptyValues}
      submitLabel={t('submit')}
      busy={register.isPending || register.isSuccess}
      error={register.error}
      onSubmit={(values) =>
        register.mutate({ profile: profileOf(values), clusterIds: values.clusterIds })
      }
    />
  );
}
