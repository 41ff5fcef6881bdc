import { z } from 'zod';

const id = z.string().min(1).max(100);
const text = z.string();
const position = z.number().default(0);
const time = z.string().nullish();

/** Of a Trello board's JSON export ("Print, export and share") what can be carried or counted. */
export const trelloForm = z.object({
  name: text.default(''),
  lists: z.array(z.object({ id, name: text, closed: z.boolean().default(false), pos: position })),
  labels: z.array(z.object({ id, name: text.default(''), color: text.nullish() })).default([]),
  members: z
    .array(z.object({ id, fullName: text.default(''), username: text.default('') }))
    .default([]),
  checklists: z
    .array(
      z.object({
        id,
        idCard: id,
        name: text,
        pos: position,
        checkItems: z.array(
          z.object({
            name: text,
            state: z.enum(['complete', 'incomplete']),
            pos: position,
            due: time,
            idMember: id.nullish(),
          }),
        ),
      }),
    )
    .default([]),
  customFields: z
    .array(
      z.object({
        id,
        name: text,
        type: text,
        options: z.array(z.object({ id, value: z.object({ text: text.optional() }) })).optional(),
      }),
    )
    .default([]),
  actions: z
    .array(
      z.object({
        type: text,
        date: text.default(''),
        data: z
          .object({
            text: text.optional(),
            card: z.object({ id: id.optional() }).optional(),
          })
          .default({}),
        memberCreator: z.object({ fullName: text.optional(), username: text.optional() }).nullish(),
      }),
    )
    .default([]),
  pluginData: z.array(z.unknown()).default([]),
  cards: z.array(
    z.object({
      id,
      name: text,
      desc: text.default(''),
      closed: z.boolean().default(false),
      idList: id,
      pos: position,
      start: time,
      due: time,
      dueComplete: z.boolean().default(false),
      dueReminder: z.number().nullish(),
      dateLastActivity: time,
      idLabels: z.array(id).default([]),
      idMembers: z.array(id).default([]),
      idMembersVoted: z.array(id).default([]),
      idAttachmentCover: id.nullish(),
      cover: z.object({ color: text.nullish(), idAttachment: id.nullish() }).nullish(),
      attachments: z
        .array(
          z.object({ name: text.default(''), url: text, isUpload: z.boolean().default(false) }),
        )
        .default([]),
      customFieldItems: z
        .array(
          z.object({
            idCustomField: id,
            idValue: id.nullish(),
            value: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).nullish(),
          }),
        )
        .default([]),
      stickers: z.array(z.unknown()).default([]),
      pluginData: z.array(z.unknown()).default([]),
      coordinates: z.unknown().nullish(),
      address: text.nullish(),
      locationName: text.nullish(),
    }),
  ),
});

export type TrelloBoard = z.output<typeof trelloForm>;
export type TrelloCard = TrelloBoard['cards'][number];
