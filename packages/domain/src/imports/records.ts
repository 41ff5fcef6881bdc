import { isCode } from '@vicinity/classifications';
import { z } from 'zod';
import { organizationKinds } from '../kernel';
import { cooperationForms, ipStatuses, listingKinds, regionScopes } from '../listings/words';

const text = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .nullish()
    .transform((value) => value || null);
const key = z.string().trim().min(1).max(300);
/** In CSV a list is one cell, parted by semicolons. */
const list = z
  .union([z.array(z.string()), z.string().transform((cell) => cell.split(';'))])
  .nullish()
  .transform((parts) => (parts ?? []).map((part) => part.trim()).filter(Boolean));
const number = z
  .union([z.number(), z.literal('').transform(() => null), z.string().transform(Number)])
  .nullish()
  .transform((value) => value ?? null)
  .refine((value) => value === null || Number.isFinite(value));
const day = z
  .union([z.literal(''), z.iso.date()])
  .nullish()
  .transform((value) => value || null);

/** `code`, `code:min-max` in CSV; an object in JSON Lines. */
const capability = z
  .union([
    z.object({
      code: z.string(),
      trl_min: z.number().int().min(1).max(9).nullish(),
      trl_max: z.number().int().min(1).max(9).nullish(),
    }),
    z.string().transform((cell) => {
      const [code = '', range = ''] = cell.split(':');
      const [min, max] = range.split('-').map(Number);
      return { code: code.trim(), trl_min: min || null, trl_max: max || min || null };
    }),
  ])
  .refine(({ code }) => isCode('capability', code));

export const organizationRecord = z.object({
  type: z.literal('organization'),
  key,
  kind: z.enum(organizationKinds),
  name_zh: text(200),
  name_en: text(200),
  summary_zh: text(4000),
  summary_en: text(4000),
  identifier_kind: z
    .union([z.literal(''), z.enum(['uscc', 'ror', 'none'])])
    .nullish()
    .transform((value) => value || 'none'),
  identifier: text(100),
  region: z.string().trim().min(2).max(10),
  size_band: text(20),
  founded_year: number,
  industries: list,
  disciplines: list,
  website: text(300),
  contact_email: text(200),
  contact_phone: text(50),
});

export const listingRecord = z.object({
  type: z.literal('listing'),
  key,
  /** The key of its organization, in this file or imported before. */
  organization: key,
  kind: z.enum(listingKinds),
  title_zh: text(200),
  title_en: text(300),
  summary_zh: text(1000),
  summary_en: text(2000),
  description_zh: text(10_000),
  description_en: text(20_000),
  ip_status: z
    .union([z.literal(''), z.enum(ipStatuses)])
    .nullish()
    .transform((value) => value || null),
  cooperation_forms: list.pipe(z.array(z.enum(cooperationForms))),
  partner_kinds: list.pipe(z.array(z.enum(organizationKinds))),
  region_scope: z
    .union([z.literal(''), z.enum(regionScopes)])
    .nullish()
    .transform((value) => value || 'anywhere'),
  budget_min: number,
  budget_max: number,
  currency: text(3).refine((code) => code === null || isCode('currency', code)),
  deadline: day,
  expires_on: day,
  capabilities: z.preprocess(
    (value) => (typeof value === 'string' ? value.split(';').filter(Boolean) : (value ?? [])),
    z.array(capability).max(20),
  ),
});

/** The simple form of an organization with what it can do, one text each. */
export const simpleOrganization = z.object({
  organization: z.string().trim().min(1).max(200),
  kind: z.enum([...organizationKinds, 'university_or_institute']),
  country: z.string().trim().min(2).max(10),
  expertise: z.array(z.string().trim().min(1).max(20_000)).max(1000),
});

/** The simple form of a need: whose it is, the importer says. */
export const simpleNeed = z.object({
  id: key,
  title: z.string().trim().min(1).max(300),
  text: z.string().trim().min(1).max(20_000),
});

export type OrganizationRecord = z.output<typeof organizationRecord>;
export type ListingRecord = z.output<typeof listingRecord>;
