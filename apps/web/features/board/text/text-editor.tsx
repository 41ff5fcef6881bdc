'use client';

import '@mantine/tiptap/styles.css';
import './text-editor.css';
import { RichTextEditor } from '@mantine/tiptap';
import {
  IconCheckbox,
  IconColumnInsertRight,
  IconPhoto,
  IconRowInsertBottom,
  IconTable,
  IconTrash,
} from '@tabler/icons-react';
import { useEditor, useEditorState } from '@tiptap/react';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import type { DocumentConnection } from '../connection/document-connection';
import type { Person } from '../presence/people';
import { editorLabels } from './editor-labels';
import { extensionsFor } from './extensions';

const PAUSE = 900;

/** Writes a shared text. `onText` gets it plain, some time after each edit that was made here. */
export function TextEditor(props: {
  connection: DocumentConnection;
  editable: boolean;
  people: readonly Person[];
  onText: (text: string) => void;
}) {
  const { connection, editable } = props;
  const t = useTranslations('board.editor');
  const locale = useLocale();
  const latest = useRef(props);
  latest.current = props;
  const editor = useEditor(
    {
      immediatelyRender: false,
      shouldRerenderOnTransaction: false,
      editable,
      extensions: extensionsFor({
        connection,
        people: () => latest.current.people,
        placeholder: t('placeholder'),
      }),
      editorProps: {
        attributes: {
          'aria-label': t('label'),
          role: 'textbox',
          'aria-multiline': 'true',
          lang: locale,
        },
      },
    },
    [connection],
  );
  useEffect(() => {
    editor?.setEditable(editable, false);
  }, [editor, editable]);
  useEffect(() => {
    if (!editor) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = () => {
      timer = undefined;
      if (!editor.isDestroyed) latest.current.onText(editor.getText({ blockSeparator: '\n' }));
    };
    const written = (
      _update: Uint8Array,
      _origin: unknown,
      _doc: unknown,
      { local }: { local: boolean },
    ) => {
      if (!local) return;
      clearTimeout(timer);
      timer = setTimeout(tell, PAUSE);
    };
    connection.doc.on('update', written);
    return () => {
      connection.doc.off('update', written);
      if (timer !== undefined) {
        clearTimeout(timer);
        tell();
      }
    };
  }, [editor, connection]);
  const isInTable = useEditorState({
    editor,
    selector: ({ editor: now }) => now?.isActive('table') ?? false,
  });
  if (!editor) return null;
  const chain = () => editor.chain().focus();
  return (
    <RichTextEditor editor={editor} variant="subtle" labels={editorLabels(t)}>
      {editable && (
        <RichTextEditor.Toolbar>
          <RichTextEditor.ControlsGroup>
            <RichTextEditor.H2 />
            <RichTextEditor.H3 />
            <RichTextEditor.Bold />
            <RichTextEditor.Italic />
            <RichTextEditor.Strikethrough />
            <RichTextEditor.Code />
          </RichTextEditor.ControlsGroup>
          <RichTextEditor.ControlsGroup>
            <RichTextEditor.BulletList />
            <RichTextEditor.OrderedList />
            <RichTextEditor.Control
              aria-label={t('checklist')}
              title={t('checklist')}
              onClick={() => chain().toggleTaskList().run()}
            >
              <IconCheckbox size={16} aria-hidden />
            </RichTextEditor.Control>
            <RichTextEditor.Blockquote />
            <RichTextEditor.CodeBlock />
          </RichTextEditor.ControlsGroup>
          <RichTextEditor.ControlsGroup>
            <RichTextEditor.Link />
            <RichTextEditor.Unlink />
            <RichTextEditor.Control
              aria-label={t('image')}
              title={t('image')}
              onClick={() => {
                const src = window.prompt(t('imageAddress'), 'https://');
                if (src && /^(https?:\/\/|\/)/.test(src)) chain().setImage({ src, alt: '' }).run();
              }}
            >
              <IconPhoto size={16} aria-hidden />
            </RichTextEditor.Control>
            <RichTextEditor.Control
              aria-label={t('table')}
              title={t('table')}
              onClick={() => chain().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run()}
            >
              <IconTable size={16} aria-hidden />
            </RichTextEditor.Control>
          </RichTextEditor.ControlsGroup>
          {isInTable && (
            <RichTextEditor.ControlsGroup>
              <RichTextEditor.Control
                aria-label={t('addRow')}
                title={t('addRow')}
                onClick={() => chain().addRowAfter().run()}
              >
                <IconRowInsertBottom size={16} aria-hidden />
              </RichTextEditor.Control>
              <RichTextEditor.Control
                aria-label={t('addColumn')}
                title={t('addColumn')}
                onClick={() => chain().addColumnAfter().run()}
              >
                <IconColumnInsertRight size={16} aria-hidden />
              </RichTextEditor.Control>
              <RichTextEditor.Control
                aria-label={t('deleteTable')}
                title={t('deleteTable')}
                onClick={() => chain().deleteTable().run()}
              >
                <IconTrash size={16} aria-hidden />
              </RichTextEditor.Control>
            </RichTextEditor.ControlsGroup>
          )}
          <RichTextEditor.ControlsGroup>
            <RichTextEditor.Undo />
            <RichTextEditor.Redo />
          </RichTextEditor.ControlsGroup>
        </RichTextEditor.Toolbar>
      )}
      <RichTextEditor.Content />
    </RichTextEditor>
  );
}
