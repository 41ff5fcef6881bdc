'use client';

import { Alert } from '@mantine/core';
import { useErrorText } from '@/trpc/refusal';

/** Why a deed was refused, where it was. */
export function Refused({ error }: { error: unknown }) {
  const errorText = useErrorText();
  if (!error) return null;
  return (
    <Alert color="red" role="alert">
      {errorText(error)}
    </Alert>
  );
}
