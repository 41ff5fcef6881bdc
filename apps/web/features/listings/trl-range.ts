/** 4–6, 5, or empty where none is stated. */
export function trlRange({
  trlMin,
  trlMax,
}: {
  trlMin: number | null;
  trlMax: number | null;
}): string {
  const [low, high] = [trlMin ?? trlMax, trlMax ?? trlMin];
  if (low === null) return '';
  return low === high ? String(low) : `${low}–${high}`;
}
