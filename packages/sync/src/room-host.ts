import type { Bus } from './bus';
import type { CompactableLog } from './compaction';
import type { DocumentWork } from './document-work';
import type { FollowingLog } from './follower';
import type { Writer } from './group-commit';
import type { Limits } from './limits';
import type { RoomStore } from './room-store';
import type { Session } from './session';

export type FailedAt = 'load' | 'read' | 'append' | 'sign' | 'compact' | 'difference';

/** Why an update was not taken, besides those that close the connection with a code. */
export type Refusal = 'read-only' | 'gap' | 'forged';

/** What a room needs of the engine around it. */
export interface RoomHost {
  readonly store: RoomStore;
  readonly limits: Limits;
  readonly work: DocumentWork;
  readonly bus: Bus;
  /** Milliseconds since 1970. */
  now(): number;
  requestCommit(writer: Writer): void;
  /** Has the log read behind what is held. */
  follow(log: FollowingLog): void;
  /** The log has become longer: it may be time to compact it. */
  grown(log: CompactableLog): void;
  credential(session: Session, credential: string): void;
  refused(why: Refusal): void;
  /** Whether edits may lately have been shown to somebody and then not stored, here or elsewhere. */
  hasLostLately(): Promise<boolean>;
  failed(document: string, what: FailedAt, error: unknown): void;
  /** Nobody is in the room and nothing is under way: it may be forgotten. */
  empty(document: string): void;
}
