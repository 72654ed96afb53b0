import { z } from 'zod';
import type { Prisma, PrismaClient } from '@/lib/database/generated/client';
import type { contactPointKinds } from '../model/contact-point';
import type { Institution } from '../model/institution';
import { isPublishableNumber } from '../model/number-format';
import { pointsOf } from '../model/points';

/** What somebody outside may say of an institution's contact points. */
export const correctionClaims = ['wrong', 'ours'] as const;

/** What is kept of it: about the number alone, nothing of who says it. */
export interface Correction {
  readonly claim: (typeof correctionClaims)[number];
  /** The published contact point it is about; null for one that is not listed. */
  readonly point: {
    readonly kind: (typeof contactPointKinds)[number];
    readonly value: string;
  } | null;
  /** What the number should be, digits alone; never a mobile. */
  readonly number: string | null;
  /** An https page without query and fragment. */
  readonly page: string | null;
}

const longestPage = 200;

const fieldsSchema = z.object({
  claim: z.enum(correctionClaims),
  about: z.string().max(220),
  number: z.string().max(40),
  page: z.string().max(2_000),
});

function pageFrom(text: string): string | null {
  const full = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(full)) return null;
  const { protocol, username, password, host, pathname } = new URL(full);
  const page = `https://${host}${pathname}`;
  const namesNobody = username === '' && password === '' && !/@|%40/.test(pathname);
  const isPublic = /\.[a-z]{2,}$/i.test(host) && namesNobody;
  return protocol === 'https:' && isPublic && page.length <= longestPage ? page : null;
}

/**
 * Reads the fields of a posted correction about an institution; null for what is none: no claim, a contact point that is not
 * published, a mobile, an address that is no public https page, or nothing said at all.
 */
export function correctionFrom(
  fields: URLSearchParams,
  institution: Institution,
): Correction | null {
  const field = (name: string) => (fields.get(name) ?? '').trim();
  const { success, data } = fieldsSchema.safeParse({
    ...{ claim: field('claim'), about: field('about') },
    ...{ number: field('number').normalize('NFKC'), page: field('page') },
  });
  if (!success) return null;
  const points = pointsOf(institution).map(({ kind, value }) => ({ kind, value }));
  const point = points.find(({ kind, value }) => `${kind}:${value}` === data.about) ?? null;
  const digits = data.number.replace(/[\s\-–—()（）]/g, '');
  const number = digits === '' ? null : digits;
  const page = data.page === '' ? null : pageFrom(data.page);
  const isReadable =
    (data.about === '' || point !== null) &&
    (number === null || isPublishableNumber(number)) &&
    (data.page === '' || page !== null);
  const isSaid = point !== null || number !== null || page !== null;
  return isReadable && isSaid ? { claim: data.claim, point, number, page } : null;
}

/**
 * Leaves a correction for the reviewers. Works under the role that only reads what is published: that may leave one and read
 * none. Twenty that name a number or a page may wait for an institution: one more about a listed contact point is kept without
 * those. Throws for any other past them, or where the database is away.
 */
export async function keepCorrection(
  database: PrismaClient | Prisma.TransactionClient,
  institution: string,
  { claim, point, number, page }: Correction,
): Promise<void> {
  const { kind = null, value = null } = point ?? {};
  await database.$executeRaw`
    INSERT INTO "correction" ("institution_id", "point_kind", "value", "claim", "number", "page")
    VALUES (${institution}, ${kind}::"contact_point_kind", ${value}, ${claim}, ${number}, ${page})`;
}
