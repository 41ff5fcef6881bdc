import type { RichTextEditorLabels } from '@mantine/tiptap';
import type { useTranslations } from 'next-intl';

/** The names of the editor's controls in the reader's language. */
export function editorLabels(
  t: ReturnType<typeof useTranslations<'board.editor'>>,
): Partial<RichTextEditorLabels> {
  return {
    h2ControlLabel: t('h2'),
    h3ControlLabel: t('h3'),
    boldControlLabel: t('bold'),
    italicControlLabel: t('italic'),
    strikeControlLabel: t('strike'),
    codeControlLabel: t('code'),
    bulletListControlLabel: t('bulletList'),
    orderedListControlLabel: t('orderedList'),
    blockquoteControlLabel: t('quote'),
    codeBlockControlLabel: t('codeBlock'),
    linkControlLabel: t('link'),
    unlinkControlLabel: t('unlink'),
    linkEditorInputLabel: t('linkAddress'),
    linkEditorInputPlaceholder: 'https://example.org/',
    linkEditorExternalLink: t('linkNewTab'),
    linkEditorInternalLink: t('linkSameTab'),
    linkEditorSave: t('linkSave'),
    undoControlLabel: t('undo'),
    redoControlLabel: t('redo'),
  };
}
