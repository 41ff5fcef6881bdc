import {
  canonicalRegion,
  checkIdentifier,
  classifications,
  isCode,
} from '@vicinity/classifications';
import { z } from 'zod';
import { organizationKinds } from '../kernel';
import { duplicateKeys } from './duplicates';
import { identifierKinds } from './words';

const text = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .nullish()
    .transform((value) => value || null);

const schemes = { uscc: 'credit_code', ror: 'ror' } as const;

/**
 * What an organization says of itself, parsed from a form or a file. At least one name; an identifier
 * that passes its check, or the reason why there is none; `region` is a country (ISO 3166-1 alpha-2)
 * or a province of China (GB/T 2260).
 */
export const organizationProfile = z
  .object({
    kind: z.enum(organizationKinds),
    nameZh: text(200),
    nameEn: text(200),
    summaryZh: text(4000),
    summaryEn: text(4000),
    identifierKind: z.enum(identifierKinds),
    identifier: text(100),
    identifierAbsence: text(500),
    region: z
      .string()
      .transform(canonicalRegion)
      .refine((code) => isCode('region', code)),
    sizeBand: z
      .string()
      .nullish()
      .transform((value) => value || null)
      .refine((code) => code === null || isCode('size', code)),
    foundedYear: z
      .number()
      .int()
      .min(800)
      .max(2100)
      .nullish()
      .transform((year) => year ?? null),
    industries: z
      .array(z.string().refine((code) => isCode('industry', code)))
      .max(20)
      .default([]),
    disciplines: z
      .array(z.string().refine((code) => isCode('discipline', code)))
      .max(20)
      .default([]),
    website: z
      .union([z.literal(''), z.url({ protocol: /^https?$/, hostname: /\./ }).max(300)])
      .nullish()
      .transform((value) => value || null),
    contactEmail: z
      .union([z.literal(''), z.email().max(200)])
      .nullish()
      .transform((value) => value || null),
    contactPhone: text(50),
  })
  .superRefine((profile, context) => {
    const wrong = (field: string) =>
      context.addIssue({ code: 'custom', path: [field], message: field });
    if (!profile.nameZh && !profile.nameEn) wrong('nameZh');
    if (profile.identifierKind === 'none') {
      if (!profile.identifierAbsence) wrong('identifierAbsence');
      return;
    }
    const check = checkIdentifier(schemes[profile.identifierKind], profile.identifier ?? '');
    if (!check.ok) wrong('identifier');
  });

export type OrganizationProfile = z.output<typeof organizationProfile>;
export type OrganizationProfileInput = z.input<typeof organizationProfile>;

/** The normal form under which an identifier is stored and found; null where there is none. */
export function normalIdentifier(profile: OrganizationProfile): string | null {
  if (profile.identifierKind === 'none') return null;
  const check = checkIdentifier(schemes[profile.identifierKind], profile.identifier ?? '');
  return check.ok ? check.normalized : null;
}

/** The check of a stored identifier, with its warnings; null where the kind is `none`. */
export function checkStored(kind: (typeof identifierKinds)[number], identifier: string | null) {
  return kind === 'none' ? null : checkIdentifier(schemes[kind], identifier ?? '');
}

/** The columns of a profile. */
export function columnsOf(profile: OrganizationProfile) {
  const { region, ...rest } = profile;
  const inChina = classifications.region.find(region)?.parent === 'CN';
  const columns = {
    ...rest,
    identifier: normalIdentifier(profile),
    identifierAbsence: profile.identifierKind === 'none' ? profile.identifierAbsence : null,
    country: inChina ? 'CN' : region,
    province: inChina ? region : null,
  };
  return { ...columns, duplicateKeys: duplicateKeys(columns) };
}
