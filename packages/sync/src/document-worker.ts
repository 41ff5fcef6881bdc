import { parentPort } from 'node:worker_threads';
import * as Y from 'yjs';
import { compact } from './compact';
import type { WorkReply, WorkRequest } from './document-work';

parentPort?.on('message', (request: WorkRequest) => {
  const reply = answer(request);
  parentPort?.postMessage(reply);
});

function answer(request: WorkRequest): WorkReply {
  const { id } = request;
  try {
    if (request.kind === 'compact') {
      return { kind: 'compacted', id, compacted: compact(request.updates) };
    }
    const missing = Y.diffUpdate(request.state, request.stateVector);
    return { kind: 'difference', id, missing };
  } catch (error) {
    return { kind: 'failed', id, reason: error instanceof Error ? error.message : String(error) };
  }
}
