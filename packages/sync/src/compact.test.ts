import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { compact } from './compact';
import { randomEdits } from './testing/random-edits';
import { visibleContent } from './visible-content';

describe('compaction', () => {
  it('of random edits shows what they show, and is smaller', () => {
    const seed = Date.now();
    const updates = randomEdits(seed, { documents: 3, steps: 600 });
    const compacted = compact(updates);
    if (!compacted) throw new Error(`seed ${seed}: nothing came of it`);
    const [log, state] = [new Y.Doc({ gc: false }), new Y.Doc()];
    for (const update of updates) Y.applyUpdate(log, update);
    Y.applyUpdate(state, compacted.state);
    expect(state.getText('text').toDelta(), `seed ${seed}`).toEqual(log.getText('text').toDelta());
    expect(state.getArray('array').toJSON()).toEqual(log.getArray('array').toJSON());
    expect(state.getMap('map').toJSON()).toEqual(log.getMap('map').toJSON());
    expect(compacted.state.length).toBeLessThan(Y.encodeStateAsUpdate(log).length);
    expect(compacted.stateVector).toEqual(Y.encodeStateVector(state));
  });

  it('does not happen where an update waits for one that is not there', () => {
    const doc = new Y.Doc();
    doc.getText('t').insert(0, 'first');
    const before = Y.encodeStateVector(doc);
    doc.getText('t').insert(5, ' second');
    expect(compact([Y.encodeStateAsUpdate(doc, before)])).toBeNull();
  });

  it('tells apart what differs by one letter, one place or one format', () => {
    const shown = (write: (text: Y.Text) => void) => {
      const doc = new Y.Doc();
      write(doc.getText('t'));
      return visibleContent(doc);
    };
    const plain = shown((text) => text.insert(0, 'abc'));
    expect(
      shown((text) => {
        text.insert(0, 'ac');
        text.insert(1, 'xb');
        text.delete(1, 1);
      }),
    ).toBe(plain);
    expect(shown((text) => text.insert(0, 'abd'))).not.toBe(plain);
    expect(shown((text) => text.insert(0, 'acb'))).not.toBe(plain);
    expect(shown((text) => text.insert(0, 'abc', { bold: true }))).not.toBe(plain);
  });
});
