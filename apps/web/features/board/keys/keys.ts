/** The board's keys as readers are shown them; `letters` can be switched off. */
export const keyList = [
  { id: 'arrows', keys: ['↑', '↓', '←', '→'], letters: false },
  { id: 'open', keys: ['Enter'], letters: false },
  { id: 'lift', keys: ['Space'], letters: false },
  { id: 'menu', keys: ['Shift+F10'], letters: false },
  { id: 'undo', keys: ['Ctrl+Z'], letters: false },
  { id: 'redo', keys: ['Ctrl+Shift+Z'], letters: false },
  { id: 'palette', keys: ['Ctrl+K'], letters: false },
  { id: 'new', keys: ['N'], letters: true },
  { id: 'edit', keys: ['E'], letters: true },
  { id: 'move', keys: ['M'], letters: true },
  { id: 'assignMe', keys: ['I'], letters: true },
  { id: 'archive', keys: ['C'], letters: true },
  { id: 'search', keys: ['/'], letters: true },
  { id: 'mine', keys: ['Q'], letters: true },
  { id: 'clear', keys: ['X'], letters: true },
  { id: 'help', keys: ['?'], letters: true },
] as const;
