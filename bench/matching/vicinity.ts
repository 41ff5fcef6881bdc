import { listCapabilities } from '@vicinity/classifications';
import {
  createMatcher,
  type LexiconLayer,
  type MatchDocument,
  type Matcher,
} from '@vicinity/matching';
import type { Contender, MakeContender } from './contender';
import { type CorpusDocument, isChinese, type Task } from './dataset';

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
export function vicinity(lexicon: readonly LexiconLayer[], task: Task): MakeContender {
  return () => new Vicinity(createMatcher({ taxonomy: listCapabilities(), lexicon }), task);
}

class Vicinity implements Contender {
  constructor(
    private readonly matcher: Matcher,
    private readonly task: Task,
  ) {}

  build(corpus: readonly CorpusDocument[]): void {
    if (this.task === 'holders') this.addHolders(corpus);
    for (const document of corpus) {
      const { id, title, text, organization, items } = document;
      if (this.task === 'documents') this.matcher.upsert(listing(id, id, title, text));
      else if (this.task === 'holders') {
        this.matcher.upsert(listing(id, organization ?? id, title, text));
      } else {
        items.forEach((item, at) => {
          this.matcher.upsert(listing(`${id}#${at}`, id, '', item));
        });
        this.addProfile(id, title, text);
      }
    }
  }

  search(text: string, limit: number): readonly string[] {
    if (this.task === 'documents') return this.matcher.search(text, { limit }).map(({ id }) => id);
    const found = this.matcher.recommendOrganizations(need(text), { limit });
    return found.map(({ organizationId }) => organizationId);
  }

  bytes(): number {
    return this.matcher.bytes;
  }

  /** All that an organization holds, as its profile. */
  private addHolders(corpus: readonly CorpusDocument[]): void {
    const held = new Map<string, string[]>();
    for (const { id, title, text, organization = id } of corpus) {
      const texts = held.get(organization) ?? [];
      texts.push(title, text);
      held.set(organization, texts);
    }
    for (const [organization, texts] of held) {
      this.addProfile(organization, organization, texts.join('\n'));
    }
  }

  private addProfile(id: string, title: string, text: string): void {
    const words = { title, description: text };
    const texts = isChinese(title + text) ? { zh: words } : { en: words };
    this.matcher.upsertOrganization({ id, kind: 'institute', texts, capabilities: [] });
  }
}
