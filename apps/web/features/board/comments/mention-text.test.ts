import { describe, expect, it } from 'vitest';
import { mentionAt, mentionables, piecesOf, toEdited, toStored } from './mention-text';

const person = (personId: string, name: string, organizationName: string) => ({
  personId,
  name,
  organizationId: organizationName,
  organizationName,
});
const ana = '3d9a1f50-0000-4000-8000-00000000000a';
const anabel = '3d9a1f50-0000-4000-8000-00000000000b';
const wang = '3d9a1f50-0000-4000-8000-00000000000c';

describe('mentions in a comment', () => {
  it('survive storing and editing, also where one name begins another', () => {
    const known = mentionables([person(ana, 'Ana', 'Mill'), person(anabel, 'Anabel', 'Lab')]);
    const text = 'Please look, @Anabel and @Ana.';
    const stored = toStored(text, known);
    expect(stored).toBe(`Please look, @[${anabel}] and @[${ana}].`);
    expect(toEdited(stored, known)).toBe(text);
    expect(piecesOf(stored, [{ personId: ana, name: 'Ana' }])).toEqual([
      { kind: 'text', text: 'Please look, ', at: 0 },
      { kind: 'mention', name: '–', at: 13 },
      { kind: 'text', text: ' and ', at: 52 },
      { kind: 'mention', name: 'Ana', at: 57 },
      { kind: 'text', text: '.', at: 96 },
    ]);
  });

  it('tell people of one name apart by their organization', () => {
    const known = mentionables([person(ana, '王伟', '甲'), person(wang, '王伟', '乙')]);
    expect(toStored('@王伟 (乙) 请看', known)).toBe(`@[${wang}] 请看`);
  });

  it('are suggested after an @ at the caret only', () => {
    expect(mentionAt('ask @An', 7)).toBe('An');
    expect(mentionAt('@', 1)).toBe('');
    expect(mentionAt('，@王', 3)).toBe('王');
    expect(mentionAt('ana@lab', 7)).toBeNull();
    expect(mentionAt('@Ana thanks', 11)).toBeNull();
  });
});
