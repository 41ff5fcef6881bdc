import type { Refusal } from '@vicinity/api';
import { z } from 'zod';
import { actingFor } from '@/trpc/acting-for';

const refused = z.object({
  refusal: z.object({ code: z.string(), params: z.record(z.string(), z.unknown()) }),
});

export type Sending =
  | { readonly kind: 'sent' }
  | { readonly kind: 'refused'; readonly refusal: Pick<Refusal, 'code' | 'params'> }
  | { readonly kind: 'unreachable' };

/** Sends a file; `progress` is told the share, 0 to 1, that has left. Never rejects. */
export function sendFile(
  to: { readonly projectId: string; readonly cardId: string },
  file: File,
  progress: (share: number) => void,
): Promise<Sending> {
  const query = new URLSearchParams({ ...to, name: file.name });
  return new Promise((resolve) => {
    // fetch tells nothing of how much of a body has left.
    const request = new XMLHttpRequest();
    request.open('PUT', `/api/attachments?${query}`);
    request.setRequestHeader('x-acting-for', actingFor() ?? '');
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.upload.onprogress = ({ loaded, total }) => progress(total > 0 ? loaded / total : 0);
    request.onerror = () => resolve({ kind: 'unreachable' });
    request.onload = () => resolve(request.status === 200 ? { kind: 'sent' } : answered(request));
    request.send(file);
  });
}

function answered(request: XMLHttpRequest): Sending {
  try {
    const { refusal } = refused.parse(JSON.parse(request.responseText));
    if (isKnown(refusal)) return { kind: 'refused', refusal };
  } catch {
    // not an answer of ours: a proxy's page, or nothing
  }
  return { kind: 'unreachable' };
}

function isKnown(refusal: {
  code: string;
  params: Record<string, unknown>;
}): refusal is Pick<Refusal, 'code' | 'params'> & typeof refusal {
  return Object.values(refusal.params).every(
    (value) => typeof value === 'string' || typeof value === 'number',
  );
}
