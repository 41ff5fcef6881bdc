import type { Engine, EngineWatch } from '@vicinity/sync';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What an operator watches, in Prometheus' form; every name begins with `collab_`. */
export class Metrics {
  private readonly registry = new Registry();
  private readonly received = this.counter('bytes_received_total', 'Bytes of messages received');
  private readonly sent = this.counter('bytes_sent_total', 'Bytes of messages sent');
  private readonly rows = this.counter('log_rows_total', 'Rows offered to the log');
  private readonly refused = this.counter('refused_total', 'Updates not taken', ['reason']);
  private readonly closed = this.counter('closed_total', 'Connections ended', ['code']);
  private readonly failures = this.counter('failures_total', 'The log failed', ['what']);
  private readonly commits = new Histogram({
    name: 'collab_commit_seconds',
    help: 'How long writing a group of rows took',
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
    registers: [this.registry],
  });

  /** What the engine tells. */
  readonly watch: EngineWatch = {
    committed: (rows, milliseconds) => {
      this.rows.inc(rows);
      this.commits.observe(milliseconds / 1_000);
    },
    received: (bytes) => this.received.inc(bytes),
    sent: (bytes) => this.sent.inc(bytes),
    refused: (reason) => this.refused.inc({ reason }),
    closed: (code) => this.closed.inc({ code: code ?? 'left' }),
  };

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  /** Sizes are asked for when somebody looks. */
  observe(engine: Engine): void {
    const stats = [
      ['rooms', 'Documents open'],
      ['sessions', 'Connections'],
      ['queue', 'Documents that wait for a commit'],
    ] as const;
    for (const [name, help] of stats) {
      new Gauge({
        name: `collab_${name}`,
        help,
        registers: [this.registry],
        collect() {
          this.set(engine.stats()[name]);
        },
      });
    }
  }

  failed(what: string): void {
    this.failures.inc({ what });
  }

  get contentType(): string {
    return this.registry.contentType;
  }

  text(): Promise<string> {
    return this.registry.metrics();
  }

  private counter<Label extends string>(
    name: string,
    help: string,
    labelNames: readonly Label[] = [],
  ): Counter<Label> {
    return new Counter({ name: `collab_${name}`, help, labelNames, registers: [this.registry] });
  }
}
