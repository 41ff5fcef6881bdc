import { archiveColumn, type Change, type Outcome, seedBoard } from '@vicinity/board';
import { addContent, readBody, takeContent } from '@vicinity/board/exchange';
import type { Locale } from '@vicinity/i18n';
import * as Y from 'yjs';
import { recordEvent } from '../../audit';
import { type Act, DomainError } from '../../kernel';
import {
  type BoardTemplateName,
  editBoard,
  holdProject,
  templateFor,
  writeTexts,
} from '../../projects';
import { mayImport } from '../policy';

/**
 * Begins a board without open cards anew from a template: its empty columns are archived, the
 * template's take their place, as one edit. @returns the edit, so that it can be undone
 * @throws DomainError not_found, read_only, stale where there are cards by now
 */
export async function startFromTemplate(
  act: Act,
  input: {
    readonly projectId: string;
    readonly template: BoardTemplateName;
    readonly locale: Locale;
  },
): Promise<{ id: string; changes: readonly Change[] }> {
  const { projectId, template } = input;
  const { personId, acting } = mayImport(act.actor, await holdProject(act, projectId));
  const content = contentOf(act, input);
  await recordEvent(act, 'boards.start_from_template', projectId, { template });
  const writer = { personId, organizationId: acting.organizationId };
  const { changes } = await editBoard(
    act,
    projectId,
    writer,
    (board) => {
      const { columns, unsorted } = board.read();
      if ([...columns.flatMap(({ cards }) => cards), ...unsorted].length > 0)
        throw new DomainError('stale');
      const put = columns.flatMap(({ id }) => changesOf(archiveColumn(board, id)));
      const { outcome, texts } = addContent(board, content, { personFor: () => null });
      return { changes: [...put, ...changesOf(outcome)], texts };
    },
    ({ texts }) => writeTexts(act, projectId, texts),
  );
  return { id: changes[0]?.id ?? '', changes };
}

function contentOf(
  act: Act,
  input: Pick<Parameters<typeof startFromTemplate>[1], 'template' | 'locale'>,
) {
  const seeded = seedBoard(templateFor(input.template, input.locale, act.now), {
    now: () => act.now.getTime(),
  });
  const texts = new Map(
    seeded.bodies.map(({ cardId, state }) => {
      const doc = new Y.Doc();
      Y.applyUpdate(doc, state);
      return [cardId, readBody(doc)];
    }),
  );
  const doc = new Y.Doc();
  Y.applyUpdate(doc, seeded.state);
  return takeContent(doc, (id) => texts.get(id) ?? [], []);
}

function changesOf(outcome: Outcome): readonly Change[] {
  return outcome.status === 'done' ? outcome.changes : [];
}
