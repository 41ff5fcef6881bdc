'use client';

import { Button, FileButton, Group, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useTRPC } from '@/trpc/client';
import { useErrorText } from '@/trpc/refusal';

/** The text of a file, unpacked where its name says that it is packed. */
async function textOf(file: File): Promise<string> {
  const stream = file.name.endsWith('.gz')
    ? file.stream().pipeThrough(new DecompressionStream('gzip'))
    : file.stream();
  return new Response(stream).text();
}

/** Imports a dictionary in CC-CEDICT form, or does without it again. */
export function Dictionary({ imported }: { imported: boolean }) {
  const t = useTranslations('lexicon.dictionary');
  const trpc = useTRPC();
  const queries = useQueryClient();
  const errorText = useErrorText();
  const onSuccess = () => queries.invalidateQueries({ queryKey: trpc.lexicon.pathKey() });
  const bringIn = useMutation(trpc.lexicon.importDictionary.mutationOptions({ onSuccess }));
  const remove = useMutation(trpc.lexicon.removeDictionary.mutationOptions({ onSuccess }));
  const error = bringIn.error ?? remove.error;
  return (
    <div>
      <Group gap="xs">
        <FileButton
          accept=".u8,.txt,.gz"
          onChange={(file) => file && void textOf(file).then((text) => bringIn.mutate({ text }))}
        >
          {(props) => (
            <Button {...props} variant="default" size="xs" loading={bringIn.isPending}>
              {t('import')}
            </Button>
          )}
        </FileButton>
        {imported && (
          <Button
            variant="subtle"
            size="xs"
            loading={remove.isPending}
            onClick={() => remove.mutate()}
          >
            {t('remove')}
          </Button>
        )}
      </Group>
      <Text size="xs" c="dimmed" mt={4}>
        {t('hint')}
      </Text>
      {bringIn.data && (
        <Text size="sm" role="status">
          {t('imported', { pairs: bringIn.data.pairs })}
        </Text>
      )}
      {error && (
        <Text size="sm" c="red" role="alert">
          {errorText(error)}
        </Text>
      )}
    </div>
  );
}
