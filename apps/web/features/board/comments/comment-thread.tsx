'use client';

import type { CommentItem as Comment, CommentThread as Thread } from '@vicinity/domain/boards';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Person } from '../presence/people';
import { showUndo } from '../undo-toast';
import { CommentBox } from './comment-box';
import { CommentItem } from './comment-item';
import classes from './comments.module.css';
import { mentionables, toEdited } from './mention-text';
import type { useComments } from './use-comments';

type Writing =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'answer' }
  | { readonly kind: 'edit'; readonly id: string };

const NOTHING: Writing = { kind: 'nothing' };

/** A comment with its answers. Answers go to whom the first comment went to. */
export function CommentThread(props: {
  projectId: string;
  cardId: string;
  thread: Thread;
  mentioned: readonly { readonly personId: string; readonly name: string }[];
  me: { readonly personId: string; readonly decides: boolean };
  own: { readonly id: string; readonly name: string };
  mayWrite: boolean;
  people: readonly Person[];
  deeds: ReturnType<typeof useComments>;
}) {
  const { projectId, cardId, thread, me, own, mayWrite, people, deeds } = props;
  const t = useTranslations('boards.comments');
  const [writing, setWriting] = useState<Writing>(NOTHING);

  function remove(commentId: string): void {
    deeds.remove.mutate(
      { projectId, commentId },
      {
        onSuccess: () =>
          showUndo({
            said: t('deleted'),
            undo: t('undo'),
            onUndo: () => deeds.restore.mutate({ projectId, commentId }),
          }),
      },
    );
  }

  const shown = (comment: Comment) => {
    const isOwn = mayWrite && comment.organizationId === own.id;
    const isMine = isOwn && comment.personId === me.personId;
    if (writing.kind === 'edit' && writing.id === comment.id) {
      return (
        <CommentBox
          place={`edit:${comment.id}`}
          label={t('comment')}
          initial={toEdited(comment.body, mentionables(people))}
          audience={thread.audience}
          own={own}
          people={people}
          send={({ body }) => deeds.edit.mutateAsync({ projectId, commentId: comment.id, body })}
          pending={deeds.edit.isPending}
          error={deeds.edit.error}
          onDone={() => setWriting(NOTHING)}
          onCancel={() => setWriting(NOTHING)}
        />
      );
    }
    return (
      <CommentItem
        comment={comment}
        mentioned={props.mentioned}
        mayReply={mayWrite && !thread.deletedAt}
        mayEdit={isMine}
        mayDelete={isMine || (isOwn && me.decides)}
        onReply={() => setWriting({ kind: 'answer' })}
        onEdit={() => setWriting({ kind: 'edit', id: comment.id })}
        onDelete={() => remove(comment.id)}
      />
    );
  };

  return (
    <li>
      {shown(thread)}
      {(thread.answers.length > 0 || writing.kind === 'answer') && (
        <ul className={classes.answers}>
          {thread.answers.map((answer) => (
            <li key={answer.id}>{shown(answer)}</li>
          ))}
          {writing.kind === 'answer' && (
            <li>
              <CommentBox
                place={`answer:${thread.id}`}
                label={t('reply')}
                audience={thread.audience}
                own={own}
                people={people}
                send={(comment) =>
                  deeds.write.mutateAsync({ ...comment, projectId, cardId, parentId: thread.id })
                }
                pending={deeds.write.isPending}
                error={deeds.write.error}
                onDone={() => setWriting(NOTHING)}
                onCancel={() => setWriting(NOTHING)}
              />
            </li>
          )}
        </ul>
      )}
    </li>
  );
}
