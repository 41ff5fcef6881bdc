import { organizationKinds } from '@vicinity/domain/kernel';
import { listingKinds } from '@vicinity/domain/listings';
import { z } from 'zod';

/** What browsing and searching narrow listings by. */
export const listingFilter = z.object({
  kinds: z.array(z.enum(listingKinds)).optional(),
  organizationKinds: z.array(z.enum(organizationKinds)).optional(),
  region: z.string().max(6).optional(),
  industry: z.string().max(10).optional(),
  capability: z.string().max(200).optional(),
  clusterId: z.uuid().optional(),
  organizationId: z.uuid().optional(),
});
