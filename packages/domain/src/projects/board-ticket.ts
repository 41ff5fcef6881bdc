import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/**
 * A pass to one document of a project, for one person acting for one organization. The page fetches it over
 * tRPC and shows it when it opens the socket; the rights in it are those that the policy gave
 * at `issuedAt`. It is good until `expiresAt`, or until the rights change, whichever is first.
 */
export interface BoardTicket {
  readonly personId: string;
  readonly personName: string;
  readonly organizationId: string;
  readonly organizationName: string;
  /** The project's board, or the text of one of its cards. */
  readonly document: string;
  readonly projectId: string;
  readonly rights: 'write' | 'read';
  /** Whether the project's cluster wants edits shown only once they are stored. */
  readonly commitFirst: boolean;
  /** Milliseconds since 1970, taken *before* the rights were read from the database. */
  readonly issuedAt: number;
  readonly expiresAt: number;
}

/** How long a ticket is good. An open page fetches a new one well before. */
export const BOARD_TICKET_LIFETIME = 5 * 60_000;

const form = z.object({
  personId: z.string(),
  personName: z.string(),
  organizationId: z.string(),
  organizationName: z.string(),
  document: z.string(),
  projectId: z.string(),
  rights: z.enum(['write', 'read']),
  commitFirst: z.boolean().default(false),
  issuedAt: z.number(),
  expiresAt: z.number(),
});

/** `base64url(JSON).base64url(HMAC-SHA-256)`: safe in an address. */
export function signBoardTicket(ticket: BoardTicket, secret: string): string {
  const body = Buffer.from(JSON.stringify(ticket)).toString('base64url');
  return `${body}.${signature(body, secret).toString('base64url')}`;
}

/** The ticket, or null where it is forged, malformed or expired at `now`. */
export function verifyBoardTicket(text: string, secret: string, now: number): BoardTicket | null {
  const [body = '', mac = ''] = text.split('.');
  const given = Buffer.from(mac, 'base64url');
  const expected = signature(body, secret);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  const parsed = form.safeParse(JSON.parse(Buffer.from(body, 'base64url').toString()));
  return parsed.success && parsed.data.expiresAt > now ? parsed.data : null;
}

/** The prefix keeps these signatures apart from any other use of the same secret. */
function signature(body: string, secret: string): Buffer {
  return createHmac('sha256', secret).update(`board-ticket:${body}`).digest();
}
