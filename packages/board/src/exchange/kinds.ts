/** The words of exchange that pages need too; nothing here reads or writes a file. */

/** The forms that a board leaves in. */
export const exportForms = ['json', 'csv', 'md'] as const;
export type ExportForm = (typeof exportForms)[number];

/** What a file holds that the board has another place for: it is carried, and otherwise than there. */
export const changedKinds = [
  'comments_as_text',
  'attachments_as_links',
  'fields_as_text',
  'done_as_text',
  'item_details_as_text',
  'times_as_days',
  'title_cut',
  'cards_of_archived_lists',
] as const;

/** What a file holds that cannot be carried. */
export const lostKinds = [
  'older_comments',
  'covers',
  'stickers',
  'votes',
  'locations',
  'power_ups',
  'reminders',
  'columns_unknown',
  'values_unknown',
  'dependencies_unknown',
] as const;
