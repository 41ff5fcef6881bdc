import type { NotificationItem } from '@vicinity/domain/notifications';

/** All that any notice's sentence names; what a notice does not have is empty. */
export function noticeArguments(params: NotificationItem['params']) {
  const word = (name: string) => String(params[name] ?? '');
  return {
    project: word('project'),
    reason: word('reason'),
    reference: word('reference'),
    search: word('search'),
    card: word('card'),
    column: word('column'),
    days: Number(params.days ?? 0),
    count: Number(params.count ?? 0),
  };
}
