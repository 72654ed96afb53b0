import { z } from 'zod';
import { channelKinds, contactPointKinds } from '../model/contact-point';
import { evidenceKinds } from '../model/evidence';
import { directions, hotlinePurposes } from '../model/hotline';
import { institutionKinds } from '../model/institution';
import {
  licenceActivities,
  licenceAreas,
  licenceLimits,
  licenceStatuses,
  regions,
} from '../model/licence';
import { ownWordsKinds, statementScopes, verificationKinds } from '../model/own-words';
import type { OpenChannel } from './open-channel';
import { schemaVersion } from './open-directory';
import type { OpenHotline } from './open-hotline';
import type { OpenInstitution } from './open-institution';
import type { SignedDirectory } from './signed-directory';

/*
 * The shape of what we publish, for other programs: JSON Schema and the API description are made
 * from it. The compiler holds it against the types the documents are built with.
 */

const day = z.iso.date();

/** A text in both languages. */
export const localizedSchema = z.strictObject({ zh: z.string(), en: z.string() });

const evidence = z.strictObject({
  kind: z.enum(evidenceKinds),
  publisher: localizedSchema,
  quote: z.string().describe('The words as they stand on the page, shortened.'),
  url: z.string().nullable().describe('Null when the page is named but not linked.'),
  pageDate: z
    .string()
    .regex(/^\d{4}(-\d\d){0,2}$/)
    .nullable(),
  seenOn: day,
});

const directionEvidence = z.strictObject({
  text: localizedSchema,
  publisher: localizedSchema,
  url: z.string().nullable(),
  weak: z.boolean(),
});

const directionQuote = evidence.extend({
  says: z.enum(directions).exclude(['unknown']),
  weak: z.boolean().describe('Decides nothing, but may contradict.'),
});

/** A published number with its proof. */
export const hotlineSchema = z
  .strictObject({
    number: z
      .string()
      .regex(/^\d{3,12}$/)
      .describe('Digits as dialled inside mainland China.'),
    display: z.string(),
    purpose: z.enum(hotlinePurposes),
    note: localizedSchema.nullable(),
    trustState: z
      .enum(['verified', 'sourced', 'unconfirmed', 'expired'])
      .describe('As of the day of the document.'),
    dialable: z.boolean().describe('False: show no dial link, have it checked first.'),
    reviewedUntil: day.describe('The last day of its review.'),
    sourceGoneOn: day.nullable().describe('From then on no page that counts shows it: expired.'),
    statutory: z.boolean(),
    direction: z.enum(directions),
    directionEvidence: directionEvidence.nullable(),
    directionQuotes: z
      .array(directionQuote)
      .readonly()
      .describe('What pages say about calls from it; contradicting ones count as unknown.'),
    seenOn: day,
    lastCheckedOn: day.nullable(),
    checkedBy: z
      .array(z.string())
      .readonly()
      .describe('Under the names they chose for readers, else R and a number.'),
    evidence: z.array(evidence).readonly(),
  })
  .describe(
    'A published number. Show it with its proof or not at all.',
  ) satisfies z.ZodType<OpenHotline>;

const channel = z
  .strictObject({
    kind: z.enum(channelKinds),
    value: z
      .string()
      .describe('Compared whole; a website stands for its subdomains too, read from the end.'),
    display: z.string(),
    note: localizedSchema.nullable(),
    trustState: z.enum(['verified', 'sourced', 'unconfirmed', 'expired']),
    reviewedUntil: day,
    sourceGoneOn: day.nullable(),
    seenOn: day,
    lastCheckedOn: day.nullable(),
    checkedBy: z
      .array(z.string())
      .readonly()
      .describe('Under the names they chose for readers, else R and a number.'),
    evidence: z.array(evidence).readonly(),
  })
  .describe('A match proves nothing about who sent it.') satisfies z.ZodType<OpenChannel>;

const ownWords = evidence.extend({ kind: z.enum(ownWordsKinds), url: z.string() });

const verification = z.strictObject({
  kind: z.enum(verificationKinds),
  how: localizedSchema,
  evidence: ownWords,
});

const statement = z.strictObject({
  scope: z.enum(statementScopes),
  evidence: ownWords.extend({ pageDate: z.string().regex(/^\d{4}(-\d\d){0,2}$/) }),
});

const withdrawnPoint = z
  .strictObject({
    kind: z.enum(contactPointKinds),
    value: z.string(),
    withdrawnOn: day,
    replacedBy: z.string().nullable(),
  })
  .describe('No longer published: a stranger may hold it by now. Never dial or open it.');

const licenceScope = z.strictObject({
  activity: z.enum(licenceActivities),
  area: z.enum(licenceAreas),
  regions: z.array(z.enum(regions)).readonly(),
  alsoIn: z.array(z.enum(regions)).readonly(),
  limit: z.enum(licenceLimits).nullable(),
});

const licence = z.strictObject({
  status: z.enum(licenceStatuses),
  standing: z.enum([...licenceStatuses, 'listedDatePassed']),
  number: z.string().nullable(),
  scopes: z.array(licenceScope).readonly(),
  longTerm: z.boolean(),
  validUntil: day.nullable(),
  asOf: day,
  registerUrl: z.string(),
  cancelledOn: day.nullable(),
  reportedBy: localizedSchema.nullable(),
});

const warning = z.strictObject({
  date: z.string().nullable(),
  publisher: localizedSchema,
  url: z.string().nullable(),
  text: localizedSchema,
});

/** An institution with everything published about it. */
export const institutionSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/),
  kind: z.enum(institutionKinds),
  brand: localizedSchema,
  legalName: localizedSchema.nullable(),
  aliases: z.array(z.string()).readonly(),
  remark: localizedSchema.nullable(),
  website: z.strictObject({ text: z.string(), url: z.string().nullable() }).nullable(),
  licence: licence.nullable(),
  hotlines: z.array(hotlineSchema).readonly(),
  channels: z.array(channel).readonly(),
  verifications: z.array(verification).readonly(),
  statements: z.array(statement).readonly(),
  withdrawn: z.array(withdrawnPoint).readonly(),
  warnings: z.array(warning).readonly(),
}) satisfies z.ZodType<OpenInstitution>;

/** The document at /directory.json. */
export const directorySchema = z.strictObject({
  schemaVersion: z.literal(schemaVersion),
  version: z.int().min(1),
  publishedAt: z.iso.datetime(),
  builtAt: z.iso
    .datetime()
    .describe('Since when the document reads as it does; trust states hold for that day in China.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe(
      'Of the document without sha256, signature and unsignedReason, as canonical JSON (RFC 8785) in UTF-8.',
    ),
  signature: z
    .strictObject({
      algorithm: z.literal('Ed25519'),
      keyId: z.string().regex(/^[0-9a-f]{16}$/),
      value: z.base64().describe('Ed25519 signature over the same bytes.'),
    })
    .nullable(),
  unsignedReason: z.string().nullable(),
  institutions: z.array(institutionSchema).readonly(),
}) satisfies z.ZodType<SignedDirectory>;
