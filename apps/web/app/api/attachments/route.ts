import { httpStatusOf, refusalOf } from '@vicinity/api';
import { attachFile, LARGEST_FILE } from '@vicinity/domain/boards';
import { DomainError } from '@vicinity/domain/kernel';
import { z } from 'zod';
import { contextOf } from '@/server/context';

const input = z.object({
  projectId: z.uuid(),
  cardId: z.string().min(1).max(100),
  name: z.string().min(1).max(1000),
});

/**
 * Takes a file as the body of the request; what it belongs to and its name are in the address. Only
 * a page of ours can send it: `x-acting-for` makes other origins ask first, and nobody answers them.
 */
export async function PUT(request: Request): Promise<Response> {
  try {
    if (!request.headers.has('x-acting-for')) throw new DomainError('not_acting');
    const query = input.parse(Object.fromEntries(new URL(request.url).searchParams));
    const context = await contextOf(request.headers);
    const bytes = await bytesOf(request);
    return Response.json(await context.act((act) => attachFile(act, { ...query, bytes })));
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal.code === 'unexpected') console.error('attachments', error);
    return Response.json({ refusal }, { status: httpStatusOf(error) });
  }
}

/** Stops reading where a file is larger than any that is taken, whatever length it announced. */
async function bytesOf(request: Request): Promise<Uint8Array> {
  const tooLarge = new DomainError('file_too_large', { limit: LARGEST_FILE / (1024 * 1024) });
  if (Number(request.headers.get('content-length') ?? 0) > LARGEST_FILE) throw tooLarge;
  const parts: Uint8Array[] = [];
  let length = 0;
  if (request.body) {
    for await (const part of request.body) {
      length += part.byteLength;
      if (length > LARGEST_FILE) throw tooLarge;
      parts.push(part);
    }
  }
  return Buffer.concat(parts);
}
