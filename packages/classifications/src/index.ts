/**
 * Classifications: the code lists in which the field describes itself, each code with its Chinese
 * and English name, and the rules of the identifiers by which organizations and people are known.
 * Capabilities, regions, industries, disciplines, readiness, size and currency are stored as codes; a page asks
 * here for the words. Nothing here reads a file, a clock or a network: it runs in the browser too.
 */
import { type Capability, capabilities } from './capabilities';
import type { CodeList, Entry, Locale } from './code-list';
import { type Discipline, disciplines, fieldsOfScience } from './disciplines';
import { type Industry, industries } from './industries';
import { canonicalRegion, regions } from './regions';
import { currencies, sizeBands, trlLevels } from './scales';

export { type Capability, capabilityNames, findCapabilityByName } from './capabilities';
export type { CodeList, Entry, Locale } from './code-list';
export type { Discipline } from './disciplines';
export { checkIdentifier, type IdentifierScheme, identifierSchemes } from './identifiers';
export type { IdentifierCheck, IdentifierProblem, IdentifierWarning } from './identifiers/check';
export type { Industry } from './industries';
export { canonicalRegion } from './regions';
export type { Currency, SizeBand, TrlLevel } from './scales';

/** Every list by its name: `classifications.industry.find('17')`, `.children('C')`, `.path('17')`. */
export const classifications = {
  region: regions,
  industry: industries,
  discipline: disciplines,
  capability: capabilities,
  field_of_science: fieldsOfScience,
  trl: trlLevels,
  size: sizeBands,
  currency: currencies,
} satisfies Record<string, CodeList<Entry>>;

export type Classification = keyof typeof classifications;

/** The name of a code in the reader's language, or undefined where the list has no such code. */
export function label(list: Classification, code: string, locale: Locale): string | undefined {
  return classifications[list].find(code)?.[locale];
}

/** Whether a list has the code. */
export function isCode(list: Classification, code: string): boolean {
  return classifications[list].find(code) !== undefined;
}

export function findRegion(code: string): Entry | undefined {
  return regions.find(code);
}

export function findIndustry(code: string): Industry | undefined {
  return industries.find(code);
}

export function findDiscipline(code: string): Discipline | undefined {
  return disciplines.find(code);
}

export function findCapability(code: string): Capability | undefined {
  return capabilities.find(code);
}

/** The 34 provinces, then the other countries: a place is offered once, never under two codes. */
export function listRegions(): readonly Entry[] {
  const countries = regions.children().filter(({ code }) => canonicalRegion(code) === code);
  return [...regions.children('CN'), ...countries];
}

export function listIndustries(): readonly Industry[] {
  return industries.all;
}

/** The 62 of the first level; `classifications.discipline.children(code)` gives the second. */
export function listDisciplines(): readonly Discipline[] {
  return disciplines.children();
}

export function listCapabilities(): readonly Capability[] {
  return capabilities.all;
}
