/** The layers that are stored; the taxonomy's own is made from its names at every start. */
export const storedLayers = ['mined', 'dictionary'] as const;
export type StoredLayer = (typeof storedLayers)[number];

export const pairVerdicts = ['accepted', 'rejected'] as const;
export type PairVerdict = (typeof pairVerdicts)[number];
