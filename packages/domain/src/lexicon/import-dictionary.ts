import { readCedict } from '@vicinity/matching';
import { eq } from 'drizzle-orm';
import { recordEvent } from '../audit';
import { type Act, DomainError } from '../kernel';
import { permitCurate } from './policy';
import { lexiconLayers } from './schema';
import { storeLayer } from './stored-layer';

/**
 * Reads a dictionary in CC-CEDICT form and stores it as the layer `dictionary`, in place of the one
 * before. Heavy: a hundred thousand lines take some seconds.
 * @returns the number of pairs of terms
 * @throws DomainError forbidden, invalid_field { field: 'text' } where no line has the form
 */
export async function importDictionary(
  act: Act,
  { text }: { readonly text: string },
): Promise<{ pairs: number }> {
  permitCurate(act.actor);
  const layer = readCedict(text);
  if (layer.entries.length === 0) throw new DomainError('invalid_field', { field: 'text' });
  await storeLayer(act, 'dictionary', layer, text.split('\n').length);
  await recordEvent(act, 'lexicon.importDictionary', null, { pairs: layer.entries.length });
  return { pairs: layer.entries.length };
}

/** Does without the dictionary again. @throws DomainError forbidden */
export async function removeDictionary(act: Act): Promise<void> {
  permitCurate(act.actor);
  await act.db.delete(lexiconLayers).where(eq(lexiconLayers.source, 'dictionary'));
  await recordEvent(act, 'lexicon.removeDictionary', null);
}
