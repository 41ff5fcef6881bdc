import { type Frame, frameUpdate } from './frame';
import type { Session } from './session';

export interface Relayed {
  readonly update: Uint8Array;
  /** Who has it already; null where it comes from another node. */
  readonly sender: Session | null;
}

/**
 * Sends updates that leave together as one write to each session, made once for all; those who
 * sent some of them get the others.
 */
export function fanOut(updates: readonly Relayed[], sessions: Iterable<Session>): void {
  const parts = updates.map(({ update, sender }) => ({ sender, frame: frameUpdate(update) }));
  const senders = new Set(parts.map(({ sender }) => sender));
  const all = join(parts.map(({ frame }) => frame));
  for (const session of sessions) {
    if (!senders.has(session)) {
      session.write(all);
      continue;
    }
    const others = parts.filter(({ sender }) => sender !== session);
    if (others.length > 0) session.write(join(others.map(({ frame }) => frame)));
  }
}

function join(frames: readonly Frame[]): Frame {
  const [first] = frames;
  return first && frames.length === 1 ? first : Buffer.concat(frames);
}
