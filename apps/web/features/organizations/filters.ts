import { z } from 'zod';
import { kinds } from './words';

const one = z.union([z.string(), z.array(z.string()).transform((many) => many[0])]).optional();

/** The filters of the address bar; what makes no sense there is left out. */
export const organizationFilters = z.object({
  kind: one.pipe(z.enum(kinds).optional()).catch(undefined),
  region: one.pipe(z.string().max(10).optional()).catch(undefined),
  text: one.pipe(z.string().trim().max(100).optional()).catch(undefined),
  clusterId: one.pipe(z.uuid().optional()).catch(undefined),
});

export type OrganizationFilters = z.infer<typeof organizationFilters>;

/** The same filters always give the same query, so that the server's page is the browser's first. */
export function browseInput(filters: OrganizationFilters) {
  const { kind, region, clusterId } = filters;
  return {
    ...(kind ? { kind } : {}),
    ...(region ? { region } : {}),
    ...(filters.text ? { text: filters.text } : {}),
    ...(clusterId ? { clusterId } : {}),
    limit: 24,
  };
}
