import type { Prisma } from '@/lib/database/generated/client';
import { pointId } from '../model/points';
import { recordAct } from '../review/audit';
import type { HeldChange } from './merge';
import type { FiledEntry } from './parse';
import { valueIn } from './value-in';

/** The name under which files propose; it is nobody's and cannot approve. */
const filesName = 'directory-files';

async function filesReviewer(db: Prisma.TransactionClient, now: Date) {
  const known = await db.reviewer.findUnique({ where: { name: filesName } });
  if (known !== null) return known;
  const detail = { role: 'editor' };
  await recordAct(db, { at: now, actor: 'import', action: 'reviewer', subject: filesName, detail });
  return db.reviewer.create({ data: { name: filesName, role: 'editor' } });
}

/** Proposes what files may not do by themselves, once each, and gives the parts concerned. */
export async function proposeHeldChanges(
  db: Prisma.TransactionClient,
  filed: readonly FiledEntry[],
  held: readonly HeldChange[],
  now: Date,
): Promise<string[]> {
  for (const { institutionId, kind, from, to } of held) {
    const entry = filed.find(({ entry: { id } }) => id === institutionId)?.entry;
    const content =
      kind === 'phone'
        ? entry?.hotlines.find(({ number }) => number === to)
        : entry?.channels.find((channel) => channel.kind === kind && channel.value === to);
    const { id: proposedById } = await filesReviewer(db, now);
    const about = { institutionId, pointKind: kind, value: from };
    const asked = { kind: 'change', ...about, proposedById } as const;
    const earlier = await db.proposal.findMany({ where: asked, select: { content: true } });
    const wasAsked = earlier.some((one) => valueIn(one.content) === to);
    if (content === undefined || wasAsked) continue;
    const reason = `A directory file puts ${to} in the place of ${from}.`;
    const { id } = await db.proposal.create({
      data: { ...asked, content: content as Prisma.InputJsonObject, reason, proposedAt: now },
    });
    const act = { at: now, actor: filesName, action: 'propose', subject: `proposal ${id}` };
    const detail = { ...about, from, to, content: content as Prisma.InputJsonObject };
    await recordAct(db, { ...act, detail });
  }
  return held.map(
    ({ institutionId, kind, from, to }) =>
      `${pointId(institutionId, { kind, value: from })} → ${to}`,
  );
}
