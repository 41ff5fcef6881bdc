import { createTheme, type MantineColorsTuple } from '@mantine/core';

const pine: MantineColorsTuple = [
  '#eef8f7',
  '#dcefed',
  '#b4dfdb',
  '#89cec8',
  '#66c0b8',
  '#4fb7ae',
  '#2a9d93',
  '#0d7a72',
  '#08675f',
  '#00524c',
];

// The library's own reds, but that white text stands on the filled shades (7 and 8) with 4.5:1.
const red: MantineColorsTuple = [
  '#fff5f5',
  '#ffe3e3',
  '#ffc9c9',
  '#ffa8a8',
  '#ff8787',
  '#ff6b6b',
  '#fa5252',
  '#de3030',
  '#d92d2d',
  '#c92a2a',
];

/** One accent, system fonts with the CJK faces of each platform: no font is fetched. */
export const theme = createTheme({
  primaryColor: 'pine',
  // White text stands on the filled shade of both schemes with at least 4.5:1.
  primaryShade: { light: 8, dark: 7 },
  autoContrast: true,
  colors: { pine, red },
  fontFamily:
    'system-ui, -apple-system, "Segoe UI", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif',
  headings: { fontWeight: '650' },
  lineHeights: { md: '1.6' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
});
