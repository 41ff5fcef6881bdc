'use client';

import { ActionIcon, Anchor, Center, Text } from '@mantine/core';
import { IconFile, IconTrash } from '@tabler/icons-react';
import type { AttachmentItem } from '@vicinity/domain/boards';
import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { actingFor } from '@/trpc/acting-for';
import { pickText } from '@/ui/text';
import classes from './attachments.module.css';
import { sizeText } from './size-text';

/** One file of a card: a link that saves it, a small picture where it is one. */
export function AttachedFile(props: { item: AttachmentItem; onRemove: (() => void) | null }) {
  const { item, onRemove } = props;
  const t = useTranslations('boards.attachments');
  const locale = useLocale();
  const format = useFormatter();
  const address = `/api/attachments/${item.id}?for=${actingFor() ?? ''}`;
  const isPicture = /^image\/(png|jpeg|gif|webp)$/.test(item.mediaType);
  return (
    <li className={classes.file}>
      {isPicture ? (
        // biome-ignore lint/performance/noImgElement: behind the reader's own rights; nothing to optimise
        <img className={classes.picture} src={address} alt="" loading="lazy" />
      ) : (
        <Center className={classes.picture} aria-hidden>
          <IconFile size={20} />
        </Center>
      )}
      <div className={classes.name}>
        <Anchor href={address} download={item.name} size="sm">
          {item.name}
        </Anchor>
        <Text size="xs" c="dimmed">
          {sizeText(item.size, (value, options) => format.number(value, options))} ·{' '}
          {item.personName ?? t('formerMember')} · {pickText(locale, item.nameZh, item.nameEn).text}{' '}
          · {format.dateTime(item.createdAt, { dateStyle: 'medium' })}
        </Text>
      </div>
      {onRemove && (
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('remove', { name: item.name })}
          onClick={onRemove}
        >
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      )}
    </li>
  );
}
