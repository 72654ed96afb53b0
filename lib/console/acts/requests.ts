import { z } from 'zod';
import { contactPointKinds } from '@/lib/directory/model/contact-point';
import { checkVerdicts } from '@/lib/directory/model/double-check';
import { ConsoleRefusal } from '../problem';

const reference = z.union([
  z.strictObject({ proposal: z.int().positive() }),
  z.strictObject({
    institution: z.string().max(60),
    pointKind: z.enum(contactPointKinds),
    value: z.string().max(200),
  }),
]);

const request = z.discriminatedUnion('act', [
  z.strictObject({
    act: z.literal('check'),
    item: reference,
    /** Names what stood on the screen. */
    hash: z.string().max(60),
    verdict: z.enum(checkVerdicts),
    reason: z.string().max(500),
  }),
  z.strictObject({
    act: z.literal('propose'),
    kind: z.enum(['add', 'change', 'withdraw']),
    institution: z.string().max(60),
    pointKind: z.enum(contactPointKinds),
    value: z.string().max(200),
    content: z.unknown().optional(),
    reason: z.string().max(500),
  }),
  z.strictObject({
    act: z.literal('invite'),
    name: z.string().max(60),
    role: z.enum(['editor', 'approver']),
    tokenHash: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  z.strictObject({ act: z.literal('deactivate'), name: z.string().max(60) }),
]);

/** What a reviewer asks to sign. */
export type ActRequest = z.infer<typeof request>;
export type CheckRequest = Extract<ActRequest, { act: 'check' }>;

/** Reads what a browser sent; refuses everything that is no act. */
export function actRequestFrom(raw: unknown): ActRequest {
  const { success, data } = request.safeParse(raw);
  if (!success) throw new ConsoleRefusal('unreadable');
  return data;
}
