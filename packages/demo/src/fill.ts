import { hashOf } from './dice';
import type { Text } from './themes/theme';

export type Language = 'zh' | 'en';

/**
 * A text with its application and figures filled in. The figure taken from `[a|b|c]` depends on the
 * key and on how many such places came before, so that both languages of one key agree.
 */
export function fill(text: Text, language: Language, app: Text, key: string): string {
  const at = language === 'zh' ? 0 : 1;
  const filled = text[at]
    .replaceAll('{app}', app[at])
    .replace(/\[([^\]]+\|[^\]]+)\]/g, (_, list: string) => {
      const options = list.split('|');
      return options[hashOf(key) % options.length] ?? '';
    });
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}
