'use client';

import { NumberInput, type NumberInputProps } from '@mantine/core';
import { useState } from 'react';

/** Days of work, written when its writer leaves the field; until then it shows what they typed. */
export function EstimateInput({
  estimate,
  write,
  ...look
}: {
  estimate: number | null;
  write: (days: number | null) => void;
} & Omit<NumberInputProps, 'value' | 'onChange' | 'onBlur'>) {
  /** Undefined: nothing is being typed. */
  const [typed, setTyped] = useState<number | null | undefined>(undefined);
  return (
    <NumberInput
      min={0}
      max={10_000}
      step={0.5}
      decimalScale={2}
      {...look}
      value={(typed === undefined ? estimate : typed) ?? ''}
      onChange={(value) => setTyped(typeof value === 'number' && value > 0 ? value : null)}
      onBlur={() => {
        if (typed !== undefined && typed !== estimate) write(typed);
        setTyped(undefined);
      }}
    />
  );
}
