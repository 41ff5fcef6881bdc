import { type Dialect, speak } from './dialect';
import { readTyped, typed } from './updates';
import { Wire } from './wire';

export interface Health {
  /** The longest that a letter took to reach the other, in milliseconds. */
  readonly worst: number;
  readonly lost: number;
  /** Codes with which either was closed. */
  readonly dropped: readonly number[];
}

/** Two who work: one types a letter every 20 ms, the other reads. */
export class HealthyPair {
  private readonly sentAt: number[] = [];
  private readonly dropped: number[] = [];
  private read = 0;
  private worst = 0;
  private timer: NodeJS.Timeout | undefined;
  private isLeaving = false;
  private readonly wires: Wire[] = [];

  constructor(
    private readonly address: string,
    private readonly dialect: Dialect,
    private readonly document: string,
    readonly client: number,
  ) {}

  async enter(): Promise<void> {
    const speech = speak(this.dialect, this.document);
    const [typist] = await Promise.all([this.join(false), this.join(true)]);
    typist.send(speech.presence(this.client));
    const type = () => {
      this.sentAt.push(performance.now());
      typist.send(speech.update(typed(this.client, this.sentAt.length - 1)));
    };
    type();
    this.timer = setInterval(type, 20);
  }

  /** Stops typing, and waits a while for what is under way. */
  async leave(): Promise<Health> {
    clearInterval(this.timer);
    const end = Date.now() + 5_000;
    while (this.read < this.sentAt.length && Date.now() < end) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    this.isLeaving = true;
    for (const wire of this.wires) wire.destroy();
    const lost = this.sentAt.length - this.read;
    return { worst: Math.round(this.worst), lost, dropped: this.dropped };
  }

  private join(reads: boolean): Promise<Wire> {
    const speech = speak(this.dialect, this.document);
    return new Promise((resolve) => {
      const wire = new Wire(this.address, {
        open: () => {
          for (const message of speech.greeting()) wire.send(message);
        },
        message: (message) => {
          const heard = speech.hear(message);
          if (heard.kind === 'state-vector') wire.send(speech.nothing());
          if (heard.kind !== 'update') return;
          if (heard.isReply) resolve(wire);
          else if (reads) readTyped(heard.update, (...stretch) => this.reached(...stretch));
        },
        closed: (code) => {
          if (!this.isLeaving) this.dropped.push(code);
        },
      });
      this.wires.push(wire);
    });
  }

  private reached(client: number, from: number, to: number): void {
    if (client !== this.client || from > this.read || to <= this.read) return;
    const now = performance.now();
    for (; this.read < to; this.read += 1) {
      this.worst = Math.max(this.worst, now - (this.sentAt[this.read] ?? now));
    }
  }
}
