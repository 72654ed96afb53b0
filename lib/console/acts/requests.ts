import { z } from 'zod';
import { contactPointKinds } from '@/lib/directory/model/contact-point';
import { checkVerdicts } from '@/lib/directory/model/double-check';
import { hostBases } from '@/lib/directory/model/hosts';
import { ConsoleRefusal } from '../problem';

const reference = z.union([
  z.strictObject({ proposal: z.int().positive() }),
  z.strictObject({
    institution: z.string().max(60),
    pointKind: z.enum(contactPointKinds),
    value: z.string().max(200),
  }),
]);

const host = z.string().max(100);

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
    act: z.literal('proposeTable'),
    rows: z.array(z.unknown()).min(1).max(200),
    reason: z.string().min(1).max(500),
  }),
  z.strictObject({
    act: z.literal('invite'),
    name: z.string().max(60),
    role: z.enum(['editor', 'approver']),
    tokenHash: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  z.strictObject({ act: z.literal('deactivate'), name: z.string().max(60) }),
  z.strictObject({ act: z.literal('publicName'), name: z.string().max(40) }),
  z.strictObject({
    act: z.literal('proposeHost'),
    host: z.strictObject({
      entry: z.discriminatedUnion('runBy', [
        z.strictObject({ host, runBy: z.enum(['authority', 'publisher']) }),
        z.strictObject({ host, runBy: z.enum(['bank', 'institution']), of: z.string().max(60) }),
      ]),
      basis: z.enum(hostBases),
      page: z.string().max(300),
      reason: z.string().max(500),
    }),
  }),
  z.strictObject({
    act: z.literal('checkHost'),
    proposal: z.string().max(60),
    verdict: z.enum(checkVerdicts),
    reason: z.string().max(500),
  }),
  z.strictObject({ act: z.literal('withdrawHost'), host, reason: z.string().max(500) }),
]);

/** What a reviewer asks to sign. */
export type ActRequest = z.infer<typeof request>;
export type CheckRequest = Extract<ActRequest, { act: 'check' }>;
export type HostRequest = Extract<
  ActRequest,
  { act: 'proposeHost' | 'checkHost' | 'withdrawHost' }
>;

/** Reads what a browser sent; refuses everything that is no act. */
export function actRequestFrom(raw: unknown): ActRequest {
  const { success, data } = request.safeParse(raw);
  if (!success) throw new ConsoleRefusal('unreadable');
  return data;
}
