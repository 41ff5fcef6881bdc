'use client';

import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';

const SHOWN_FOR = 8_000;

/** Says what was done, and offers to undo it for as long as it is shown. */
export function showUndo(toast: {
  readonly said: string;
  readonly undo: string;
  readonly onUndo: () => void;
}): void {
  const id = notifications.show({
    autoClose: SHOWN_FOR,
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{toast.said}</Text>
        <Button
          size="compact-sm"
          variant="light"
          onClick={() => {
            notifications.hide(id);
            toast.onUndo();
          }}
        >
          {toast.undo}
        </Button>
      </Group>
    ),
  });
}
