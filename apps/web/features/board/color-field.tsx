'use client';

import { Radio } from '@mantine/core';
import { type BoardColor, boardColors } from '@vicinity/board';
import { useTranslations } from 'next-intl';

/** Chooses one of the board's colours, by its name; `none` offers to have no colour. */
export function ColorField(props: {
  value: BoardColor | null;
  none: boolean;
  onChange: (color: BoardColor | null) => void;
}) {
  const t = useTranslations('board');
  const choices = [...(props.none ? [null] : []), ...boardColors];
  return (
    <Radio.Group
      label={t('color')}
      value={props.value ?? ''}
      onChange={(name) => props.onChange(boardColors.find((color) => color === name) ?? null)}
    >
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 12, paddingBlock: 6 }}>
        {choices.map((color) => (
          <Radio
            key={color ?? ''}
            size="xs"
            value={color ?? ''}
            label={
              <span data-color={color ?? undefined}>
                {color && (
                  <span aria-hidden style={{ color: 'var(--tone)' }}>
                    ■{' '}
                  </span>
                )}
                {t(`colors.${color ?? 'none'}`)}
              </span>
            }
          />
        ))}
      </div>
    </Radio.Group>
  );
}
