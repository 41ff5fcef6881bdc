/** Somebody who takes part in the project, for one organization. */
export interface Person {
  readonly personId: string;
  readonly name: string;
  readonly organizationId: string;
  readonly organizationName: string;
}

/** Whoever the server says a presence is, or null where it does not say. */
export function personOf(state: Readonly<Record<string, unknown>>): Person | null {
  const { user } = state;
  if (typeof user !== 'object' || user === null) return null;
  if (!('personId' in user && 'name' in user && 'organizationName' in user)) return null;
  const { personId, name, organizationName } = user;
  const organizationId = 'organizationId' in user ? user.organizationId : '';
  const known = { personId, name, organizationId, organizationName };
  return isPerson(known) ? known : null;
}

function isPerson(value: { [field in keyof Person]: unknown }): value is Person {
  return Object.values(value).every((text) => typeof text === 'string');
}

/** Two letters, or of a Chinese name the last character, which differs where families do not. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  if (/\p{Script=Han}/u.test(name)) return name.trim().slice(-1);
  return words
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}

/** A tone of their own for each organization, the same for everyone: degrees on the colour wheel. */
export function hueOf(id: string): number {
  let hash = 7;
  for (const character of id) hash = (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) | 0;
  return Math.abs(hash) % 360;
}
