import {
  type IntroductionBox,
  type IntroductionState,
  introductionBoxes,
  introductionStates,
} from '@vicinity/domain/introductions';

/** What the address bar says, where it says something that exists. */
export function boxOf(text: string | undefined): IntroductionBox {
  return introductionBoxes.find((box) => box === text) ?? 'inbox';
}

export function stateOf(text: string | undefined): IntroductionState | null {
  return introductionStates.find((state) => state === text) ?? null;
}
