/**
 * The organization that this page shows itself acting for. It travels with each request, so that a
 * switch in another tab never makes this one act for somebody else than it says.
 */
let organization: string | null = null;

export function actingFor(): string | null {
  return organization;
}

export function setActingFor(organizationId: string | null): void {
  organization = organizationId;
}
