import type { Reveal } from './card-list';

/** Frames that a card may take to be rendered after its list was scrolled to it. */
const PATIENCE = 30;

/** Finds cards on the page, also those that are not rendered because their list is long. */
export class Revealer {
  private readonly lists = new Map<string, Reveal>();
  private readonly registers = new Map<string, (reveal: Reveal | null) => void>();

  /** The same function for the same list, so that it can be a prop. */
  register(list: string): (reveal: Reveal | null) => void {
    const known = this.registers.get(list);
    if (known) return known;
    const register = (reveal: Reveal | null) => {
      if (reveal) this.lists.set(list, reveal);
      else this.lists.delete(list);
    };
    this.registers.set(list, register);
    return register;
  }

  /** Brings a card into view; false where no list shows it. */
  readonly reveal = (card: string): boolean =>
    [...this.lists.values()].some((reveal) => reveal(card));

  /**
   * Brings a card into view and puts the focus on it, as soon as it is rendered; again where it is
   * rendered anew in another column a moment later, unless the focus has gone elsewhere.
   */
  readonly focus = (card: string): void => {
    if (!this.reveal(card)) return;
    let left = PATIENCE;
    let focused: Element | null = null;
    const attempt = () => {
      const place = document.querySelector(`[data-card="${CSS.escape(card)}"]`);
      const button = place?.querySelector<HTMLElement>('[data-card-open]');
      const isElsewhere = focused !== null && ![focused, document.body].includes(active());
      if (isElsewhere || left-- <= 0) return;
      if (button && active() !== button) {
        button.focus({ preventScroll: true });
        place?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      }
      focused = button ?? focused;
      requestAnimationFrame(attempt);
    };
    requestAnimationFrame(attempt);
  };
}

function active(): Element {
  return document.activeElement ?? document.body;
}
