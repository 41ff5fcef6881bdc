import { z } from 'zod';
import { organizationKinds } from '../kernel';
import { listingDetails } from './details';
import { cooperationForms, ipStatuses, regionScopes } from './words';

/** Empty text is no text. */
const text = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .nullable()
    .transform((value) => value || null);
const level = z.int().min(1).max(9).nullable();
const money = z.number().nonnegative().max(1e13).nullable();
const day = z.iso.date().nullable();

/** What a person writes into a listing. A draft may have gaps everywhere; {@link lintListing} names them. */
export const listingFields = z.object({
  titleZh: text(200),
  titleEn: text(300),
  summaryZh: text(1000),
  summaryEn: text(2000),
  descriptionZh: text(10_000),
  descriptionEn: text(20_000),
  ipStatus: z.enum(ipStatuses).nullable(),
  cooperationForms: z.array(z.enum(cooperationForms)).max(cooperationForms.length),
  /** Empty: any kind. */
  partnerKinds: z.array(z.enum(organizationKinds)).max(organizationKinds.length),
  regionScope: z.enum(regionScopes),
  budgetMin: money,
  budgetMax: money,
  /** ISO 4217. */
  currency: z.string().length(3).nullable(),
  deadline: day,
  expiresOn: day,
  clusterId: z.uuid().nullable(),
  capabilities: z
    .array(
      z.object({
        code: z.string().max(200),
        trlMin: level,
        trlMax: level,
        /** False while only suggested from the text. */
        confirmed: z.boolean(),
      }),
    )
    .max(20),
  details: listingDetails,
});

export type ListingFields = z.infer<typeof listingFields>;
export type CapabilityField = ListingFields['capabilities'][number];
