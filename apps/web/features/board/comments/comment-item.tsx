'use client';

import { Badge, Button, Group, Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import type { CommentItem as Comment } from '@vicinity/domain/boards';
import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { pickText } from '@/ui/text';
import classes from './comments.module.css';
import { piecesOf } from './mention-text';

/** One comment: who said it for whom, when, to whom, and what may be done with it. */
export function CommentItem(props: {
  comment: Comment;
  mentioned: readonly { readonly personId: string; readonly name: string }[];
  mayReply: boolean;
  mayEdit: boolean;
  mayDelete: boolean;
  onReply: () => void;
  onEdit: () => void;
  onDelete: () => void;
}) {
  const { comment } = props;
  const t = useTranslations('boards.comments');
  const format = useFormatter();
  const locale = useLocale();
  const name = comment.personName ?? t('formerMember');
  const organization = pickText(locale, comment.nameZh, comment.nameEn).text;
  if (comment.deletedAt) {
    return (
      <Text size="sm" c="dimmed" fs="italic">
        {t('deletedText')}
      </Text>
    );
  }
  return (
    <article aria-label={`${name} · ${organization}`}>
      <Group gap={6}>
        <Text size="sm" fw={600}>
          {name}
        </Text>
        <Text size="sm" c="dimmed">
          {organization}
        </Text>
        <Text size="xs" c="dimmed">
          <time dateTime={comment.createdAt.toISOString()}>
            {format.dateTime(comment.createdAt, { dateStyle: 'medium', timeStyle: 'short' })}
          </time>
          {comment.editedAt && ` · ${t('edited')}`}
        </Text>
        {comment.audience === 'organization' && (
          <Badge
            size="sm"
            variant="light"
            color="orange"
            tt="none"
            className={classes.only}
            leftSection={<IconLock size={11} aria-hidden />}
          >
            {t('onlyOne', { organization })}
          </Badge>
        )}
      </Group>
      <Text size="sm" className={classes.body}>
        {piecesOf(comment.body, props.mentioned).map((piece) =>
          piece.kind === 'text' ? piece.text : <strong key={piece.at}>@{piece.name}</strong>,
        )}
      </Text>
      <Group gap={4}>
        {props.mayReply && (
          <Deed label={t('replyTo', { name })} onClick={props.onReply}>
            {t('reply')}
          </Deed>
        )}
        {props.mayEdit && (
          <Deed label={t('editOf', { name })} onClick={props.onEdit}>
            {t('edit')}
          </Deed>
        )}
        {props.mayDelete && (
          <Deed label={t('deleteOf', { name })} onClick={props.onDelete}>
            {t('delete')}
          </Deed>
        )}
      </Group>
    </article>
  );
}

function Deed(props: { label: string; onClick: () => void; children: string }) {
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-xs"
      mih={24}
      className={classes.deed}
      aria-label={props.label}
      onClick={props.onClick}
    >
      {props.children}
    </Button>
  );
}
