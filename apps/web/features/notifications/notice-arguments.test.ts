import { messagesFor } from '@vicinity/i18n';
import { expect, it } from 'vitest';
import { noticeArguments } from './notice-arguments';

it('gives every notice’s sentence all that it names', () => {
  const given = ['organization', ...Object.keys(noticeArguments({}))];
  const { kinds } = messagesFor('en').notifications;
  const lacking = Object.entries(kinds).flatMap(([kind, text]) =>
    [...text.matchAll(/\{\s*(\w+)\s*[,}]/g)]
      .filter(([, name = '']) => !given.includes(name))
      .map(([argument]) => `${kind} ${argument}`),
  );
  expect(lacking).toEqual([]);
});
