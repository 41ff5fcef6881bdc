import type { SuggestionOptions, SuggestionProps } from '@tiptap/suggestion';
import type { Person } from '../presence/people';

const OFFERED = 6;

/** Offers the project's people after `@`, by any part of their name or organization. */
export function suggestPeople(
  people: () => readonly Person[],
): Omit<SuggestionOptions<Person>, 'editor'> {
  return {
    items: ({ query }) => {
      const wanted = query.toLocaleLowerCase();
      const once = [...new Map(people().map((person) => [person.personId, person])).values()];
      return once
        .filter(({ name, organizationName }) =>
          `${name} ${organizationName}`.toLocaleLowerCase().includes(wanted),
        )
        .slice(0, OFFERED);
    },
    render: () => {
      const list = new PeopleList();
      return {
        onStart: (props) => list.show(props),
        onUpdate: (props) => list.show(props),
        onKeyDown: ({ event }) => list.press(event.key),
        onExit: () => list.hide(),
      };
    },
  };
}

/** The list below the caret; the focus stays in the text, which tells what is chosen. */
class PeopleList {
  private readonly element = document.createElement('div');
  private props: SuggestionProps<Person> | null = null;
  private chosen = 0;

  constructor() {
    this.element.className = 'board-people';
    this.element.setAttribute('role', 'listbox');
  }

  show(props: SuggestionProps<Person>): void {
    this.props = props;
    this.chosen = Math.min(this.chosen, Math.max(0, props.items.length - 1));
    const place = props.clientRect?.();
    if (!place || props.items.length === 0) {
      this.element.remove();
      return;
    }
    this.element.style.left = `${place.left}px`;
    this.element.style.top = `${place.bottom + 4}px`;
    document.body.append(this.element);
    this.draw();
  }

  press(key: string): boolean {
    const { props } = this;
    const count = props?.items.length ?? 0;
    if (!props || count === 0) return false;
    if (key === 'Escape') {
      this.hide();
      return true;
    }
    if (key === 'Enter' || key === 'Tab') {
      this.choose(this.chosen);
      return true;
    }
    if (key !== 'ArrowDown' && key !== 'ArrowUp') return false;
    this.chosen = (this.chosen + (key === 'ArrowDown' ? 1 : count - 1)) % count;
    this.draw();
    return true;
  }

  hide(): void {
    this.element.remove();
    this.props = null;
    this.chosen = 0;
  }

  private choose(index: number): void {
    const person = this.props?.items[index];
    // Mention takes its attributes where the type says the item.
    const command: ((attributes: object) => void) | undefined = this.props?.command;
    if (person) command?.({ id: person.personId, label: person.name });
  }

  private draw(): void {
    const options = (this.props?.items ?? []).map((person, index) => {
      const option = document.createElement('div');
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', String(index === this.chosen));
      option.textContent = `${person.name} · ${person.organizationName}`;
      option.onmousedown = (event) => {
        event.preventDefault();
        this.choose(index);
      };
      return option;
    });
    this.element.replaceChildren(...options);
  }
}
