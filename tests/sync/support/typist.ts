import { speak } from '../../load/dialect';
import { readTyped, typed } from '../../load/updates';
import { Wire } from '../../load/wire';

/** Which letters of which writers a connection has seen. */
class Seen {
  private readonly letters = new Map<number, number[]>();

  note(update: Uint8Array): void {
    readTyped(update, (client, from, to) => {
      const seen = this.letters.get(client) ?? [];
      this.letters.set(client, seen);
      if (from > seen.length) return;
      while (seen.length < to) seen.push(performance.now());
    });
  }

  /** When each was seen, in order. */
  of(client: number): readonly number[] {
    return this.letters.get(client) ?? [];
  }
}

/** Types letters over a bare connection, and notes what it sees of others. */
export class Typist {
  readonly ready: Promise<void>;
  acknowledged = 0;
  /** With which its connection was closed. */
  code: number | undefined;
  private readonly sentAt: number[] = [];
  private readonly seen = new Seen();
  private readonly speech = speak('y-websocket', '');
  private readonly wire: Wire;

  constructor(
    address: string,
    readonly client: number,
  ) {
    let enter: () => void = () => undefined;
    this.ready = new Promise((resolve) => {
      enter = resolve;
    });
    this.wire = new Wire(address, {
      open: () => {
        for (const message of this.speech.greeting()) this.wire.send(message);
      },
      message: (message) => {
        const heard = this.speech.hear(message);
        if (heard.kind === 'state-vector') this.wire.send(this.speech.nothing());
        // The first thing acknowledged is the answer to the server's state vector.
        if (heard.kind === 'ack') this.acknowledged = heard.count - 1;
        if (heard.kind !== 'update') return;
        this.seen.note(heard.update);
        if (heard.isReply) enter();
      },
      closed: (code) => {
        this.code = code;
      },
    });
  }

  type(letter: number): void {
    this.sentAt[letter] = performance.now();
    this.wire.send(this.speech.update(typed(this.client, letter)));
  }

  lettersOf(client: number): number {
    return this.seen.of(client).length;
  }

  /** How long each letter of another took to here, in milliseconds. */
  delaysOf(other: Typist): number[] {
    return this.seen.of(other.client).map((at, letter) => at - (other.sentAt[letter] ?? at));
  }

  leave(): void {
    this.wire.destroy();
  }
}

/** Somebody who comes, reads the whole document and goes. */
export class Newcomer {
  private constructor(private readonly seen: Seen) {}

  static read(address: string): Promise<Newcomer> {
    const speech = speak('y-websocket', '');
    const seen = new Seen();
    return new Promise((resolve, reject) => {
      const wire: Wire = new Wire(address, {
        open: () => {
          for (const message of speech.greeting()) wire.send(message);
        },
        message: (message) => {
          const heard = speech.hear(message);
          if (heard.kind !== 'update') return;
          seen.note(heard.update);
          if (!heard.isReply) return;
          wire.destroy();
          resolve(new Newcomer(seen));
        },
        closed: (code) => reject(new Error(`closed with ${code}`)),
      });
    });
  }

  lettersOf(client: number): number {
    return this.seen.of(client).length;
  }
}
