import { z } from 'zod';
import { accessTerms, needTypes, priceUnits, programmeSources } from './words';

const text = (max: number) => z.string().trim().max(max);
const day = z.iso.date();
const money = z.number().nonnegative().max(1e13);

/** What only a kind of listing has; every field may be empty while it is a draft. */
export const listingDetails = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('need'),
    needType: z.enum(needTypes).default('technology'),
    /** What would be true when the need is met, measurably. */
    outcomeZh: text(2000).optional(),
    outcomeEn: text(2000).optional(),
  }),
  z.object({
    kind: z.literal('expertise'),
    /** People or team who offer it, as they wish to be named. */
    team: text(300).optional(),
    advantagesZh: text(2000).optional(),
    advantagesEn: text(2000).optional(),
  }),
  z.object({
    kind: z.literal('facility'),
    access: z.enum(accessTerms).optional(),
    price: money.optional(),
    priceUnit: z.enum(priceUnits).optional(),
    /** Hours, samples or places per week, as the unit says. */
    capacityPerWeek: z.number().int().nonnegative().max(100_000).optional(),
    location: text(300).optional(),
  }),
  z.object({
    kind: z.literal('programme'),
    source: z.enum(programmeSources).default('policy'),
    amountMin: money.optional(),
    amountMax: money.optional(),
    eligibilityZh: text(3000).optional(),
    eligibilityEn: text(3000).optional(),
    callOpensOn: day.optional(),
    callClosesOn: day.optional(),
  }),
  z.object({
    kind: z.literal('event'),
    startsAt: z.iso.datetime({ offset: true }).optional(),
    endsAt: z.iso.datetime({ offset: true }).optional(),
    place: text(300).optional(),
    link: z
      .url({ protocol: /^https?$/ })
      .max(500)
      .optional(),
  }),
]);

export type ListingDetails = z.infer<typeof listingDetails>;
