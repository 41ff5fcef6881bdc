import { design } from './design';
import { energy } from './energy';
import { textiles } from './textiles';
import type { Theme } from './theme';

/** The three clusters of the demo, in the order in which organizations are dealt to them. */
export const themes: readonly [Theme, Theme, Theme] = [textiles, design, energy];
