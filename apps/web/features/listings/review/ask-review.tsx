'use client';

import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC } from '@/trpc/client';
import { Refused } from '@/ui/refused';

/** An administrator takes a listing from view, and says why. */
export function AskReview({ id }: { id: string }) {
  const t = useTranslations('listings');
  const tc = useTranslations('common');
  const trpc = useTRPC();
  const queries = useQueryClient();
  const [opened, { open, close }] = useDisclosure(false);
  const [remark, setRemark] = useState('');
  const ask = useMutation(
    trpc.listings.askReview.mutationOptions({
      onSuccess: async () => {
        close();
        await queries.invalidateQueries({ queryKey: trpc.listings.pathKey() });
      },
    }),
  );
  return (
    <>
      <Button size="sm" variant="default" onClick={open}>
        {t('verbs.request_review')}
      </Button>
      <Modal opened={opened} onClose={close} title={t('review.askTitle')}>
        <Stack gap="sm">
          <Text size="sm">{t('review.askBody')}</Text>
          <Textarea
            label={t('review.remark')}
            required
            autosize
            minRows={2}
            maxLength={2000}
            value={remark}
            onChange={(event) => setRemark(event.currentTarget.value)}
          />
          <Refused error={ask.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {tc('cancel')}
            </Button>
            <Button
              loading={ask.isPending}
              disabled={remark.trim() === ''}
              onClick={() => ask.mutate({ id, remark })}
            >
              {t('verbs.request_review')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
