export const identifierKinds = ['uscc', 'ror', 'none'] as const;
export type IdentifierKind = (typeof identifierKinds)[number];

/** What administrators decide about an organization. */
export const verificationVerbs = ['approve', 'ask_back', 'reject', 'suspend', 'reinstate'] as const;
export type VerificationVerb = (typeof verificationVerbs)[number];

export const invitationStates = ['sent', 'accepted', 'revoked'] as const;
export const claimStates = ['open', 'approved', 'rejected'] as const;

/** Everybody sees an organization in these states; in the others, its members and administrators. */
export const openStates = ['verified', 'unclaimed'] as const;
