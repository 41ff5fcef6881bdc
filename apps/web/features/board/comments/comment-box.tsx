'use client';

import { Button, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconLock, IconUsers } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Refused } from '@/ui/refused';
import type { Person } from '../presence/people';
import { MentionField } from './mention-field';
import { mentionables, toStored } from './mention-text';

type Audience = 'parties' | 'organization';

/** What was begun and not sent, by its place, so that closing a card loses no words. */
const begun = new Map<string, string>();

/**
 * Where a comment is written; it always says who will read it. `audience`: fixed for answers, null
 * where the writer chooses.
 */
export function CommentBox(props: {
  place: string;
  label: string;
  initial?: string;
  audience: Audience | null;
  /** The organization that the writer acts for. */
  own: { readonly id: string; readonly name: string };
  people: readonly Person[];
  send: (comment: { body: string; audience: Audience }) => Promise<unknown>;
  pending: boolean;
  error: unknown;
  onDone?: () => void;
  onCancel?: () => void;
}) {
  const t = useTranslations('boards.comments');
  const tc = useTranslations('common');
  const [text, setText] = useState(begun.get(props.place) ?? props.initial ?? '');
  const [chosen, setChosen] = useState<Audience>('parties');
  const audience = props.audience ?? chosen;
  const organization = props.own.name;
  const readers = props.people.filter(
    ({ organizationId }) => audience === 'parties' || organizationId === props.own.id,
  );
  const known = mentionables(readers);
  const Icon = audience === 'parties' ? IconUsers : IconLock;

  function write(next: string): void {
    setText(next);
    if (next) begun.set(props.place, next);
    else begun.delete(props.place);
  }

  async function send(): Promise<void> {
    if (text.trim() === '' || props.pending) return;
    try {
      await props.send({ body: toStored(text.trim(), known), audience });
    } catch {
      return; // shown by `error`; the words stay
    }
    const isNext = (begun.get(props.place) ?? props.initial ?? '') !== text;
    if (!isNext) write('');
    props.onDone?.();
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Stack gap="xs">
        {props.audience === null && (
          <SegmentedControl
            aria-label={t('visibleTo')}
            value={chosen}
            onChange={(value) => setChosen(value === 'organization' ? value : 'parties')}
            data={[
              { value: 'parties', label: t('parties') },
              { value: 'organization', label: t('onlyOne', { organization }) },
            ]}
          />
        )}
        <MentionField
          label={props.label}
          value={text}
          people={known}
          onChange={write}
          onSubmit={() => void send()}
          autoFocus={props.onCancel !== undefined}
        />
        <Refused error={props.error} />
        <Group justify="space-between" gap="xs">
          <Group gap={6} wrap="nowrap">
            <Icon size={16} aria-hidden />
            <Text size="sm" c="dimmed">
              {audience === 'parties' ? t('saysParties') : t('saysOne', { organization })}
            </Text>
          </Group>
          <Group gap="xs">
            {props.onCancel && (
              <Button variant="default" size="xs" onClick={props.onCancel}>
                {tc('cancel')}
              </Button>
            )}
            <Button
              type="submit"
              size="xs"
              color={audience === 'parties' ? undefined : 'orange.9'}
              loading={props.pending}
              disabled={text.trim() === ''}
            >
              {audience === 'parties' ? t('sendParties') : t('sendOne', { organization })}
            </Button>
          </Group>
        </Group>
      </Stack>
    </form>
  );
}
