'use client';

import { Kbd, Modal, Switch, Table } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { keyList } from './keys';
import { useLetterKeys } from './letter-keys';

/** All keys of the board, and the switch for those without Ctrl. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('board.keys');
  const [lettersAreOn, setLetters] = useLetterKeys();
  return (
    <Modal opened onClose={onClose} title={t('title')} size="md">
      <Switch
        mb="md"
        label={t('letters')}
        description={t('lettersWhy')}
        checked={lettersAreOn}
        onChange={(event) => setLetters(event.currentTarget.checked)}
      />
      <Table>
        <Table.Tbody>
          {keyList
            .filter(({ letters }) => lettersAreOn || !letters)
            .map(({ id, keys }) => (
              <Table.Tr key={id}>
                <Table.Td>{t(id)}</Table.Td>
                <Table.Td ta="end">
                  {keys.map((key) => (
                    <Kbd key={key} ml={4}>
                      {key}
                    </Kbd>
                  ))}
                </Table.Td>
              </Table.Tr>
            ))}
        </Table.Tbody>
      </Table>
    </Modal>
  );
}
