import type { CsvWords, MarkdownWords, ReadOptions } from '@vicinity/board/exchange';
import { type Locale, translatorFor } from '@vicinity/i18n';

function prioritiesIn(locale: Locale) {
  const t = translatorFor(locale);
  return {
    urgent: t('board.priorities.urgent'),
    high: t('board.priorities.high'),
    medium: t('board.priorities.medium'),
    low: t('board.priorities.low'),
  };
}

export function csvWords(locale: Locale): CsvWords {
  const t = translatorFor(locale);
  return {
    fields: {
      title: t('board.title'),
      column: t('board.column'),
      labels: t('board.labels'),
      assignees: t('board.assignees'),
      organizations: t('board.organizations'),
      startOn: t('board.startOn'),
      dueOn: t('board.dueOn'),
      estimate: t('board.estimate'),
      priority: t('board.priority'),
      deliverable: t('board.deliverable'),
      dependsOn: t('board.dependsOn'),
      text: t('board.text'),
      createdAt: t('exchange.csv.createdAt'),
      archivedAt: t('exchange.csv.archivedAt'),
    },
    priorities: prioritiesIn(locale),
    yes: t('boards.history.yes'),
  };
}

export function markdownWords(locale: Locale): MarkdownWords {
  const { fields, priorities } = csvWords(locale);
  return { ...fields, priorities, unsorted: translatorFor(locale)('board.unsorted') };
}

export function readOptions(locale: Locale, timeZone: string, firstColumn?: string): ReadOptions {
  const t = translatorFor(locale);
  return {
    timeZone,
    firstColumn: firstColumn ?? t('projects.board.todo'),
    words: {
      untitled: t('board.untitled'),
      attachments: t('boards.attachments.title'),
      fields: t('exchange.trello.fields'),
      comments: t('exchange.trello.comments'),
      done: t('exchange.trello.done'),
    },
  };
}
