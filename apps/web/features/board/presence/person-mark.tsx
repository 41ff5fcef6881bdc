import { hueOf, initialsOf, type Person } from './people';
import classes from './presence.module.css';

/** A person as two letters in the tone of their organization; light, for there are many. */
export function PersonMark({ person }: { person: Person }) {
  const label = `${person.name} · ${person.organizationName}`;
  return (
    <span
      role="img"
      aria-label={label}
      title={label}
      className={classes.mark}
      style={{ '--hue': hueOf(person.organizationId) }}
    >
      {initialsOf(person.name)}
    </span>
  );
}
