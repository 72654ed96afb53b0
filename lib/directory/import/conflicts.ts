import type { Prisma } from '@/lib/database/generated/client';
import { recordAct } from '../review/audit';
import type { HeldChange } from './merge';
import type { FiledEntry } from './parse';

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
  for (const { institutionId, from, to } of held) {
    const entry = filed.find(({ entry: { id } }) => id === institutionId)?.entry;
    const content = entry?.hotlines.find(({ number }) => number === to);
    const { id: proposedById } = await filesReviewer(db, now);
    const asked = { kind: 'change', institutionId, number: from, proposedById } as const;
    const earlier = await db.proposal.findMany({ where: asked, select: { content: true } });
    const wasAsked = earlier.some((one) => (one.content as { number?: string }).number === to);
    if (content === undefined || wasAsked) continue;
    const reason = `A directory file puts ${to} in the place of ${from}.`;
    const { id } = await db.proposal.create({
      data: { ...asked, content: content as Prisma.InputJsonObject, reason, proposedAt: now },
    });
    const act = { at: now, actor: filesName, action: 'propose', subject: `proposal ${id}` };
    const detail = { institutionId, from, to, content: content as Prisma.InputJsonObject };
    await recordAct(db, { ...act, detail });
  }
  return held.map(({ institutionId, from, to }) => `${institutionId} hotline ${from} → ${to}`);
}
