import { listCapabilities } from '@vicinity/classifications';
import {
  createMatcher,
  type LexiconLayer,
  type MatchDocument,
  type Matcher,
} from '@vicinity/matching';
import type { Contender, MakeContender } from './contender';
import { type CorpusDocument, isChinese } from './dataset';

function listing(id: string, organizationId: string, title: string, text: string): MatchDocument {
  const words = { title, description: text };
  return {
    id,
    organizationId,
    kind: 'expertise',
    organizationKind: 'institute',
    texts: isChinese(title + text) ? { zh: words } : { en: words },
    capabilities: [],
  };
}

function need(text: string): MatchDocument {
  return { ...listing('query', 'asker', '', text), kind: 'need', organizationKind: 'firm' };
}

/** Our engine as the browse page and the recommendations call it. */
export function vicinity(lexicon: readonly LexiconLayer[]): MakeContender {
  return () => new Vicinity(createMatcher({ taxonomy: listCapabilities(), lexicon }));
}

class Vicinity implements Contender {
  private organizations = false;

  constructor(private readonly matcher: Matcher) {}

  build(corpus: readonly CorpusDocument[]): void {
    this.organizations = listsItems(corpus);
    for (const { id, title, text } of corpus) {
      if (this.organizations) this.addOrganization(id, title, text);
      else this.matcher.upsert(listing(id, id, title, text));
    }
  }

  search(text: string, limit: number): readonly string[] {
    if (!this.organizations) return this.matcher.search(text, { limit }).map(({ id }) => id);
    const found = this.matcher.recommendOrganizations(need(text), { limit });
    return found.map(({ organizationId }) => organizationId);
  }

  bytes(): number {
    return this.matcher.bytes;
  }

  /** One listing for each item, and all of them as the profile. */
  private addOrganization(id: string, title: string, text: string): void {
    items(text).forEach((item, at) => {
      this.matcher.upsert(listing(`${id}#${at}`, id, '', item));
    });
    const words = { title, description: text };
    const texts = isChinese(title + text) ? { zh: words } : { en: words };
    this.matcher.upsertOrganization({ id, kind: 'institute', texts, capabilities: [] });
  }
}

function items(text: string): string[] {
  return text.split(/[；;\n]/).filter((item) => item.trim() !== '');
}

/** Whether most documents are lists of short items: then each stands for an organization's work. */
function listsItems(corpus: readonly CorpusDocument[]): boolean {
  const lists = corpus.filter(({ text }) => {
    const count = items(text).length;
    return count >= 4 && text.length / count < 80;
  });
  return lists.length * 2 > corpus.length;
}
