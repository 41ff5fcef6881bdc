import { createHash } from 'node:crypto';
import type { OrganizationKind } from '../kernel';
import { listingRecord, organizationRecord, simpleNeed, simpleOrganization } from './records';

const han = /\p{Script=Han}/u;
const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** Whoever runs the import says whose the needs of a simple file are. */
export type NeedsOf = {
  readonly name: string;
  readonly kind: OrganizationKind;
  readonly region: string;
};

/** The first sentence as the title, as far as a title may go; the rest stays in the description. */
function titleOf(text: string, most: number): string {
  const sentence = /^.*?(?:[。！？]|[.!?](?=\s|$))/su.exec(text)?.[0] ?? text;
  const title = sentence.replace(/[。.]$/u, '').trim() || text;
  return title.length <= most ? title : `${title.slice(0, most - 1)}…`;
}

function texts(title: string, body: string) {
  const rest = body === title ? null : body;
  const summary = rest ? rest.slice(0, 600) : title;
  return han.test(title)
    ? { title_zh: title, summary_zh: summary, description_zh: rest?.slice(0, 10_000) ?? null }
    : { title_en: title, summary_en: summary, description_en: rest };
}

function named(name: string) {
  return han.test(name) ? { name_zh: name } : { name_en: name };
}

/** 大学 and 学院 teach; what is left of "university or institute" researches. */
function kindOf(kind: string, name: string): string {
  if (kind !== 'university_or_institute') return kind;
  return /大学|学院$|University|College/u.test(name) ? 'university' : 'institute';
}

const organizationKey = (name: string) => `name:${name.normalize('NFKC').toLowerCase()}`;

/**
 * The full records that a row of the simple forms stands for; null where it is of neither.
 * Keys come from the content, so that the same file twice is the same records.
 */
export function expandSimple(value: unknown, needsOf: NeedsOf | null) {
  const organization = simpleOrganization.safeParse(value);
  if (organization.success) {
    const { organization: name, kind, country, expertise } = organization.data;
    const key = organizationKey(name);
    return [
      organizationRecord.parse({
        type: 'organization',
        key,
        kind: kindOf(kind, name),
        region: country,
        ...named(name),
      }),
      ...expertise.map((text) =>
        listingRecord.parse({
          type: 'listing',
          key: `${key}/${digest(text)}`,
          organization: key,
          kind: 'expertise',
          ...texts(titleOf(text, 190), text),
        }),
      ),
    ];
  }
  const need = simpleNeed.safeParse(value);
  if (!need.success || !needsOf) return null;
  const key = organizationKey(needsOf.name);
  return [
    organizationRecord.parse({
      type: 'organization',
      key,
      kind: needsOf.kind,
      region: needsOf.region,
      ...named(needsOf.name),
    }),
    listingRecord.parse({
      type: 'listing',
      key: `need:${need.data.id}`,
      organization: key,
      kind: 'need',
      ...texts(need.data.title.slice(0, 200), need.data.text),
    }),
  ];
}
