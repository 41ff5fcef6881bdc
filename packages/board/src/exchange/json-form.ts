import { z } from 'zod';
import { isDay } from '../day';
import { boardColors, notified, priorities } from '../view';
import { LIMITS } from './reading';
import { bodyNode } from './text/body-node';

export const FORMAT = 'vicinity-board';
export const JSON_VERSION = 1;

const id = z.string().min(1).max(200);
const title = z.string().max(LIMITS.title);
const day = z.string().refine(isDay).nullable();
const instant = z.iso.datetime().nullable();

/** The file that a board leaves as and comes back from: all that it holds, in order. */
export const jsonForm = z.object({
  format: z.literal(FORMAT),
  version: z.literal(JSON_VERSION),
  exportedAt: z.iso.datetime().optional(),
  title: z.string().optional(),
  people: z
    .array(
      z.object({
        id,
        name: z.string().max(200),
        organizationId: id.nullable().optional(),
        organization: z.string().max(200).nullable().optional(),
      }),
    )
    .max(LIMITS.cards)
    .default([]),
  columns: z
    .array(
      z.object({
        id,
        title,
        color: z.enum(boardColors).nullable().default(null),
        wipLimit: z.int().min(1).max(999).nullable().default(null),
        archivedAt: instant.default(null),
      }),
    )
    .max(1_000),
  labels: z
    .array(
      z.object({
        id,
        name: z.string().min(1).max(200),
        color: z.enum(boardColors),
        archivedAt: instant.default(null),
      }),
    )
    .max(2_000)
    .default([]),
  rules: z
    .array(
      z.object({
        id,
        columnId: id,
        label: id.nullable().default(null),
        priority: z.enum(priorities).nullable().default(null),
        dueIn: z.int().min(0).max(3_650).nullable().default(null),
        deliverable: z.boolean().default(false),
        assignee: z.string().max(200).nullable().default(null),
        notify: z.enum(notified).default('nobody'),
      }),
    )
    .max(200)
    .default([]),
  cards: z.array(
    z.object({
      id,
      columnId: id.nullable(),
      title,
      startOn: day.default(null),
      dueOn: day.default(null),
      estimate: z.number().positive().max(10_000).nullable().default(null),
      priority: z.enum(priorities).nullable().default(null),
      deliverable: z.boolean().default(false),
      labels: z.array(id).max(200).default([]),
      assignees: z
        .array(z.object({ personId: id, organizationId: id.nullable().default(null) }))
        .max(200)
        .default([]),
      dependsOn: z.array(id).max(LIMITS.cards).default([]),
      createdAt: instant.default(null),
      archivedAt: instant.default(null),
      text: z.array(bodyNode).default([]),
    }),
  ),
});

export type JsonForm = z.input<typeof jsonForm>;
