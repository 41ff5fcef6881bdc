import { type Dialect, type Heard, type Speech, speak } from '../../../tests/load/dialect';
import { Wire } from '../../../tests/load/wire';
import type { Door } from './scenario';

/** A connection that keeps no document: it greets, answers, and hands on what it hears. */
export class Member {
  private readonly wire: Wire;
  private readonly speech: Speech;
  /** Resolves at the first whole answer. Rejects where the connection ends before. */
  readonly ready: Promise<{ readonly bytes: number }>;
  private queue: Uint8Array[] | null = [];

  constructor({ address, document }: Door, dialect: Dialect, hear: (heard: Heard) => void) {
    this.speech = speak(dialect, document);
    let settle: (answer: { bytes: number }) => void = () => undefined;
    let fail: (error: Error) => void = () => undefined;
    this.ready = new Promise((resolve, reject) => {
      settle = resolve;
      fail = reject;
    });
    this.ready.catch(() => undefined);
    this.wire = new Wire(address, {
      open: () => {
        for (const message of this.speech.greeting()) this.wire.send(message);
        for (const message of this.queue ?? []) this.wire.send(message);
        this.queue = null;
        if (!this.speech.answers) settle({ bytes: 0 });
      },
      message: (message) => {
        const heard = this.speech.hear(message);
        if (heard.kind === 'state-vector') this.wire.send(this.speech.nothing());
        if (heard.kind === 'update' && heard.isReply) settle({ bytes: heard.update.length });
        hear(heard);
      },
      closed: (code, reason) => fail(new Error(`closed with ${code} ${reason}`)),
    });
  }

  send(update: Uint8Array): void {
    const message = this.speech.update(update);
    if (this.queue) this.queue.push(message);
    else this.wire.send(message);
  }

  /** Breaks the connection. */
  leave(): void {
    this.wire.destroy();
  }
}
