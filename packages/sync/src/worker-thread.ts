import { Worker } from 'node:worker_threads';
import type { Compacted, DocumentWork, WorkReply, WorkRequest } from './document-work';

interface Waiting {
  done(reply: WorkReply): void;
  failed(error: Error): void;
}

/** The heap that the thread may use, in megabytes: beyond it the work fails, not the process. */
const MAX_HEAP = 1_024;

/** A thread for the work on documents, begun at the first request and anew after a failure. */
export class WorkerThread implements DocumentWork {
  private worker: Worker | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private requests = 0;

  async difference(state: Uint8Array, stateVector: Uint8Array): Promise<Uint8Array> {
    const id = this.nextId();
    const reply = await this.ask({ kind: 'difference', id, state, stateVector });
    if (reply.kind !== 'difference') throw new Error('Not the answer to the question');
    return reply.missing;
  }

  async compact(updates: readonly Uint8Array[]): Promise<Compacted | null> {
    const reply = await this.ask({ kind: 'compact', id: this.nextId(), updates });
    if (reply.kind !== 'compacted') throw new Error('Not the answer to the question');
    return reply.compacted;
  }

  async close(): Promise<void> {
    await this.worker?.terminate();
  }

  private nextId(): number {
    this.requests += 1;
    return this.requests;
  }

  private ask(request: WorkRequest): Promise<WorkReply> {
    this.worker ??= this.start();
    const { worker } = this;
    return new Promise((resolve, reject) => {
      this.waiting.set(request.id, {
        done: (reply) =>
          reply.kind === 'failed' ? reject(new Error(reply.reason)) : resolve(reply),
        failed: reject,
      });
      // While somebody waits, the process must not end.
      worker.ref();
      worker.postMessage(request);
    });
  }

  private start(): Worker {
    const worker = new Worker(new URL('./document-worker.mjs', import.meta.url), {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP },
    });
    worker.on('message', (reply: WorkReply) => {
      const waiting = this.waiting.get(reply.id);
      this.waiting.delete(reply.id);
      if (this.waiting.size === 0) worker.unref();
      waiting?.done(reply);
    });
    worker.on('error', (error) => this.fail(worker, error));
    worker.on('exit', () => this.fail(worker, new Error('The thread for documents ended')));
    worker.unref();
    return worker;
  }

  private fail(worker: Worker, error: Error): void {
    if (this.worker !== worker) return;
    this.worker = null;
    const waiting = [...this.waiting.values()];
    this.waiting.clear();
    for (const { failed } of waiting) failed(error);
  }
}
