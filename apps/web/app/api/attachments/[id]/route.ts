import { httpStatusOf, refusalOf } from '@vicinity/api';
import { openAttachment } from '@vicinity/domain/boards';
import { z } from 'zod';
import { contextOf } from '@/server/context';
import { dispositionOf } from '@/server/disposition';

type Props = { params: Promise<{ id: string }> };

/**
 * Hands a file out, always to be saved and never to be shown as a page of ours; a picture can still
 * be embedded. `for`: the organization acted for, as a link carries no header.
 */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  try {
    const id = z.uuid().parse((await params).id);
    const headers = new Headers(request.headers);
    const actingFor = new URL(request.url).searchParams.get('for');
    if (actingFor) headers.set('x-acting-for', actingFor);
    const { look } = await contextOf(headers);
    const file = await openAttachment(look, id);
    const etag = `"${file.sha256}"`;
    const guarded = {
      etag,
      'cache-control': 'private, no-cache',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cross-origin-resource-policy': 'same-origin',
    };
    if (request.headers.get('if-none-match') === etag)
      return new Response(null, { status: 304, headers: guarded });
    return new Response(streamOf(file.bytes()), {
      headers: {
        ...guarded,
        'content-type': file.mediaType,
        'content-length': String(file.size),
        'content-disposition': dispositionOf(file.name),
      },
    });
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal.code === 'unexpected') console.error('attachments', error);
    return Response.json({ refusal }, { status: httpStatusOf(error) });
  }
}

function streamOf(parts: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await parts.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await parts.return(undefined);
    },
  });
}
