import { z } from 'zod';
import { channelKinds } from '../model/contact-point';
import { evidenceKinds } from '../model/evidence';
import { directions, hotlinePurposes, publishStates } from '../model/hotline';
import { institutionKinds } from '../model/institution';
import {
  licenceActivities,
  licenceAreas,
  licenceLimits,
  licenceStatuses,
  regions,
} from '../model/licence';
import { ownWordsKinds, statementScopes, verificationKinds } from '../model/own-words';

/*
 * The shape of prisma/directory/*.json. Every message completes the sentence "expected …".
 * `verified` cannot be written here: two people's checks enter through the review, never by a file.
 */

const invisible = /[\p{Cc}\p{Cf}]/u;

// Radicals and compatibility forms look like the characters we know (⺠ like 民) and are others to every comparison.
const lookAlikes = /[\u2e80-\u2fdf\uf900-\ufaff\u{2f800}-\u{2fa1f}]/u;

const text = z
  .string('a text')
  .trim()
  .min(1, 'a text that is not empty')
  .max(300, 'a text of at most 300 characters')
  .refine((value) => !invisible.test(value), 'a text without invisible characters')
  .refine(
    (value) => !lookAlikes.test(value),
    'a text without radicals or compatibility forms that only look like characters',
  );

// Cyrillic or full-width letters in a name are there to deceive, and so are Han signs that are no characters.
const foreignLetters = /[^\p{Unified_Ideograph}\p{Cc}\p{Cf}\x20-\x7e（）·]/u;

const name = text.refine(
  (value) => !foreignLetters.test(value),
  'a name of Chinese characters, plain letters and digits',
);

const names = z.strictObject({ zh: name, en: name }, 'a name in both languages, {zh, en}');

const localized = z.strictObject({ zh: text, en: text }, 'a text in both languages, {zh, en}');

const date = z
  .string('a date like 2026-11-22')
  .refine((value) => /^\d{4}-\d\d-\d\d$/.test(value) && isDay(value));

const pageDate = z
  .string('a date like 2014, 2019-05 or 2021-07-15')
  .regex(/^(19|20)\d\d(-\d\d){0,2}$/, 'a date like 2014, 2019-05 or 2021-07-15');

const address = z.string('an http or https address').refine(URL.canParse);

function isDay(value: string): boolean {
  const parsed = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(value);
}

const evidence = z.strictObject({
  kind: z.enum(evidenceKinds),
  publisher: localized,
  quote: text,
  url: address.nullable().default(null),
  pageDate: pageDate.nullable().default(null),
  seenOn: date,
});

const directionEvidence = z.strictObject({
  text: localized,
  publisher: localized,
  url: address.nullable().default(null),
  weak: z.boolean('true or false').default(false),
});

const directionQuote = evidence.extend({
  says: z.enum(directions).exclude(['unknown']),
  weak: z.boolean('true or false').default(false),
});

/** One number as a file or a proposal writes it. */
export const hotlineSchema = z.strictObject({
  number: z.string('digits').regex(/^\d{3,12}$/, 'three to twelve digits and nothing else'),
  display: text,
  purpose: z.enum(hotlinePurposes),
  note: localized.nullable().default(null),
  direction: z.enum(directions),
  directionEvidence: directionEvidence.nullable().default(null),
  directionQuotes: z
    .array(directionQuote, 'a list of pages')
    .min(1, 'at least one page')
    .optional(),
  publishAs: z.enum(publishStates),
  seenOn: date,
  evidence: z.array(evidence, 'a list of pages').min(1, 'at least one page that prints the number'),
  /** Other institutions that answer the same number; both sides have to say so. */
  sharedWith: z.array(text).default([]),
});

/** One website, app, account or sender as a file or a proposal writes it. */
export const channelSchema = z.strictObject({
  kind: z.enum(channelKinds),
  value: text,
  display: text,
  note: localized.nullable().default(null),
  publishAs: z.enum(publishStates),
  seenOn: date,
  evidence: z.array(evidence, 'a list of pages').min(1, 'at least one page that prints it'),
});

const ownWords = z.strictObject({
  kind: z.enum(ownWordsKinds),
  publisher: localized,
  quote: text,
  url: address,
  pageDate: pageDate.nullable().default(null),
  seenOn: date,
});

const verification = z.strictObject({
  kind: z.enum(verificationKinds),
  how: localized,
  evidence: ownWords,
});

const statement = z.strictObject({
  scope: z.enum(statementScopes),
  evidence: ownWords.extend({ pageDate }),
});

const scope = z.strictObject({
  activity: z.enum(licenceActivities),
  area: z.enum(licenceAreas),
  regions: z.array(z.enum(regions)).default([]),
  alsoIn: z.array(z.enum(regions)).default([]),
  limit: z.enum(licenceLimits).nullable().default(null),
});

const licence = z.strictObject({
  status: z.enum(licenceStatuses),
  number: z
    .string()
    .regex(/^Z\d{13}$/, 'a licence number like Z2000231000010')
    .nullable()
    .default(null),
  scopes: z.array(scope).default([]),
  longTerm: z.boolean('true or false').default(false),
  validUntil: date.nullable().default(null),
  asOf: date,
  registerUrl: address,
  cancelledOn: date.nullable().default(null),
  reportedBy: localized.nullable().default(null),
});

const warning = z.strictObject({
  date: date.nullable().default(null),
  publisher: localized,
  url: address.nullable().default(null),
  text: localized,
});

/** One institution as a file writes it; what is left out is nothing, none or false. */
export const entrySchema = z.strictObject({
  id: z
    .string('an id')
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id of small letters, digits and dashes'),
  number: z.int('a whole number').min(1, 'a number from 1').max(9999, 'a number up to 9999'),
  kind: z.enum(institutionKinds),
  legalName: names.nullable(),
  brand: names,
  aliases: z.array(name, 'a list of names').max(30, 'at most 30 names').default([]),
  readings: z
    .record(text, z.string().regex(/^[a-z]+( [a-z]+)*$/, 'pinyin like "chong qing"'))
    .default({}),
  remark: localized.nullable().default(null),
  website: z
    .strictObject({ text, url: address.nullable().default(null) })
    .nullable()
    .default(null),
  licence: licence.nullable().default(null),
  hotlines: z.array(hotlineSchema).default([]),
  channels: z.array(channelSchema).default([]),
  verifications: z.array(verification).default([]),
  statements: z.array(statement).default([]),
  warnings: z.array(warning).default([]),
});

export type Entry = z.infer<typeof entrySchema>;
export type HotlineEntry = Entry['hotlines'][number];
export type ChannelEntry = Entry['channels'][number];
