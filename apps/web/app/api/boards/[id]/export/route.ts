import { httpStatusOf, refusalOf } from '@vicinity/api';
import { exportForms } from '@vicinity/board/exchange/kinds';
import { exportBoard } from '@vicinity/domain/boards';
import { locales } from '@vicinity/i18n';
import { z } from 'zod';
import { contextOf } from '@/server/context';
import { dispositionOf } from '@/server/disposition';

type Props = { params: Promise<{ id: string }> };

const query = z.object({ form: z.enum(exportForms), locale: z.enum(locales) });

/**
 * Hands a board out as a file, to be saved. `form`, `locale`, and `for`: the organization acted for,
 * as a link carries no header.
 */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  try {
    const projectId = z.uuid().parse((await params).id);
    const { searchParams } = new URL(request.url);
    const wanted = query.parse(Object.fromEntries(searchParams));
    const headers = new Headers(request.headers);
    const actingFor = searchParams.get('for');
    if (actingFor) headers.set('x-acting-for', actingFor);
    const { look } = await contextOf(headers);
    const file = await exportBoard(look, { projectId, ...wanted });
    return new Response(file.text, {
      headers: {
        'content-type': file.mediaType,
        'content-disposition': dispositionOf(file.name),
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
      },
    });
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal.code === 'unexpected') console.error('boards export', error);
    return Response.json({ refusal }, { status: httpStatusOf(error) });
  }
}
