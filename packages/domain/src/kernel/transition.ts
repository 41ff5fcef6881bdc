import { DomainError } from './errors';

/** For each state, what may be done in it and the state that follows. */
export type Transitions<State extends string, Verb extends string> = Readonly<
  Record<State, Readonly<Partial<Record<Verb, State>>>>
>;

/**
 * The state after `verb`.
 * @throws DomainError invalid_transition { state, verb } where the table has no such step
 */
export function next<State extends string, Verb extends string>(
  table: Transitions<State, Verb>,
  state: State,
  verb: Verb,
): State {
  const following: State | undefined = table[state][verb];
  if (following === undefined) throw new DomainError('invalid_transition', { state, verb });
  return following;
}

/** The verbs that the table allows in a state, in the table's order. */
export function verbsIn<State extends string, Verb extends string>(
  table: Transitions<State, Verb>,
  state: State,
  verbs: readonly Verb[],
): Verb[] {
  return verbs.filter((verb) => table[state][verb] !== undefined);
}
