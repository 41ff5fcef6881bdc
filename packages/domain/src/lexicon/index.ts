/**
 * The bilingual lexicon by which listings are matched across Chinese and English, in layers: the
 * taxonomy's names, pairs of terms mined from listings that exist in both languages, which those
 * who run the instance curate, and a dictionary that they may import.
 */
export { decidePair, describeLexicon, listPairs } from './curate';
export { importDictionary, removeDictionary } from './import-dictionary';
export { mineLexicon } from './mine-lexicon';
export { layersVersion, readLayers } from './read-layers';
export * from './words';
