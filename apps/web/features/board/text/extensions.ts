import type { Extensions } from '@tiptap/core';
import Collaboration from '@tiptap/extension-collaboration';
import CollaborationCaret from '@tiptap/extension-collaboration-caret';
import Image from '@tiptap/extension-image';
import { TaskItem, TaskList } from '@tiptap/extension-list';
import Mention from '@tiptap/extension-mention';
import Placeholder from '@tiptap/extension-placeholder';
import { TableKit } from '@tiptap/extension-table';
import StarterKit from '@tiptap/starter-kit';
import { BODY_FRAGMENT } from '@vicinity/board';
import type { DocumentConnection } from '../connection/document-connection';
import { hueOf, type Person, personOf } from '../presence/people';
import { suggestPeople } from './suggest-people';

/** What a card's text may hold, shared with everybody who writes it. */
export function extensionsFor(options: {
  readonly connection: DocumentConnection;
  readonly people: () => readonly Person[];
  readonly placeholder: string;
}): Extensions {
  const { doc, awareness } = options.connection;
  return [
    StarterKit.configure({
      // What is undone here is one's own: the shared document knows who wrote what.
      undoRedo: false,
      // It would write into the document of whoever only opens it.
      trailingNode: false,
      heading: { levels: [2, 3, 4] },
      link: {
        openOnClick: false,
        protocols: ['http', 'https', 'mailto'],
        defaultProtocol: 'https',
      },
    }),
    TaskList,
    TaskItem.configure({ nested: true }),
    TableKit.configure({ table: { resizable: false } }),
    Image.configure({ allowBase64: false }),
    Mention.configure({ suggestion: suggestPeople(options.people) }),
    Placeholder.configure({ placeholder: options.placeholder }),
    Collaboration.configure({ document: doc, field: BODY_FRAGMENT }),
    CollaborationCaret.configure({
      provider: { awareness },
      user: {},
      render: caretOf,
      selectionRender,
    }),
  ];
}

/** The server says whose caret it is; what the other page says of itself is not shown. */
function caretOf(user: Readonly<Record<string, unknown>>): HTMLElement {
  const person = personOf({ user });
  const caret = document.createElement('span');
  caret.className = 'board-caret';
  caret.style.setProperty('--hue', String(hueOf(person?.organizationId ?? '')));
  if (person) {
    const name = document.createElement('span');
    name.className = 'board-caret-name';
    name.textContent = `${person.name} · ${person.organizationName}`;
    caret.append(name);
  }
  return caret;
}

function selectionRender(user: Readonly<Record<string, unknown>>) {
  const hue = hueOf(personOf({ user })?.organizationId ?? '');
  return { nodeName: 'span', class: 'board-selection', style: `--hue: ${hue}` };
}
