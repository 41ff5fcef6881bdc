import { checkIdentifier, type IdentifierCheck } from '@vicinity/classifications';
import type { OrganizationKind } from '@vicinity/domain/kernel';
import type { OrganizationProfileInput, ShownOrganization } from '@vicinity/domain/organizations';

export type IdentifierKind = OrganizationProfileInput['identifierKind'];

/** What the form holds: texts as typed. */
export type FormValues = {
  kind: OrganizationKind;
  nameZh: string;
  nameEn: string;
  region: string | null;
  identifierKind: IdentifierKind;
  identifier: string;
  identifierAbsence: string;
  website: string;
  summaryZh: string;
  summaryEn: string;
  sizeBand: string | null;
  foundedYear: number | string;
  industries: string[];
  disciplines: string[];
  contactEmail: string;
  contactPhone: string;
  clusterIds: string[];
};

export const emptyValues: FormValues = {
  kind: 'firm',
  nameZh: '',
  nameEn: '',
  region: null,
  identifierKind: 'uscc',
  identifier: '',
  identifierAbsence: '',
  website: '',
  summaryZh: '',
  summaryEn: '',
  sizeBand: null,
  foundedYear: '',
  industries: [],
  disciplines: [],
  contactEmail: '',
  contactPhone: '',
  clusterIds: [],
};

export function valuesOf(shown: ShownOrganization): FormValues {
  return {
    kind: shown.kind,
    nameZh: shown.nameZh ?? '',
    nameEn: shown.nameEn ?? '',
    region: shown.province ?? shown.country,
    identifierKind: shown.identifierKind,
    identifier: shown.identifier ?? '',
    identifierAbsence: shown.private?.identifierAbsence ?? '',
    website: shown.website ?? '',
    summaryZh: shown.summaryZh ?? '',
    summaryEn: shown.summaryEn ?? '',
    sizeBand: shown.sizeBand,
    foundedYear: shown.foundedYear ?? '',
    industries: shown.industries,
    disciplines: shown.disciplines,
    contactEmail: shown.private?.contactEmail ?? '',
    contactPhone: shown.private?.contactPhone ?? '',
    clusterIds: [],
  };
}

/** An address as people type it, without the scheme, becomes one. */
export function websiteOf(typed: string): string {
  const text = typed.trim();
  return text === '' || /^https?:\/\//i.test(text) ? text : `https://${text}`;
}

export function profileOf(values: FormValues): OrganizationProfileInput {
  const { clusterIds: _clusters, foundedYear, region, website, ...rest } = values;
  return {
    ...rest,
    region: region ?? '',
    website: websiteOf(website),
    foundedYear: typeof foundedYear === 'number' ? foundedYear : null,
  };
}

export function checkTyped(kind: IdentifierKind, identifier: string): IdentifierCheck | null {
  if (kind === 'none' || identifier.trim() === '') return null;
  return checkIdentifier(kind === 'uscc' ? 'credit_code' : 'ror', identifier);
}

export type FieldProblem =
  | 'nameMissing'
  | 'regionMissing'
  | 'identifierMissing'
  | 'identifierWrong'
  | 'reasonMissing'
  | 'websiteWrong'
  | 'emailWrong';

/** What is wrong with a field as it stands, for the form to say while one types. */
export const fieldProblems: Partial<
  Record<keyof FormValues, (values: FormValues) => FieldProblem | null>
> = {
  nameZh: ({ nameZh, nameEn }) => (nameZh.trim() || nameEn.trim() ? null : 'nameMissing'),
  region: ({ region }) => (region ? null : 'regionMissing'),
  identifier: ({ identifierKind, identifier }) => {
    if (identifierKind === 'none') return null;
    const check = checkTyped(identifierKind, identifier);
    if (!check) return 'identifierMissing';
    return check.ok ? null : 'identifierWrong';
  },
  identifierAbsence: ({ identifierKind, identifierAbsence }) =>
    identifierKind === 'none' && !identifierAbsence.trim() ? 'reasonMissing' : null,
  website: ({ website }) =>
    website.trim() === '' || isWebsite(websiteOf(website)) ? null : 'websiteWrong',
  contactEmail: ({ contactEmail }) =>
    contactEmail.trim() === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(contactEmail.trim())
      ? null
      : 'emailWrong',
};

function isWebsite(text: string): boolean {
  try {
    return new URL(text).hostname.includes('.');
  } catch {
    return false;
  }
}
