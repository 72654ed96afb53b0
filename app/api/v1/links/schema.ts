import { z } from 'zod';
import { channelKinds } from '@/lib/directory/model/contact-point';
import { hotlineSchema, institutionSchema } from '@/lib/directory/open-data/schema';
import { likenesses } from '@/lib/links/host-likeness';
import { linkFindings } from '@/lib/links/link';
import { withdrawnSchema } from '../answer/withdrawn';

const longestText = 2_000;

/** What is posted to /api/v1/links. */
export const linksBodySchema = z.strictObject({
  text: z.string().min(1).max(longestText),
  claimed: institutionSchema.shape.id
    .optional()
    .describe('The institution that the sender claims to be: its short names count with one slip.'),
});

const official = {
  institution: institutionSchema.shape.id,
  official: z
    .string()
    .describe("The institution's own domain, whose evidence the directory shows."),
};

const comparisonSchema = z.discriminatedUnion('relation', [
  z
    .strictObject({ relation: z.literal('listed'), ...official })
    .describe('The domain itself or a host below it. Proves nothing about who sent the link.'),
  z
    .strictObject({ relation: z.literal('looksLike'), ...official, by: z.enum(likenesses) })
    .describe('Not the official one, and reads like it.'),
  z.strictObject({ relation: z.literal('notListed') }).describe('Neither fake nor safe.'),
]);

/** The links of a text and the app or account it names, compared with the official domains of the directory. */
export const linksSchema = z.strictObject({
  channels: z
    .array(
      z.strictObject({
        institution: institutionSchema.shape.id,
        kind: z.enum(channelKinds),
        value: z.string(),
        trustState: hotlineSchema.shape.trustState,
      }),
    )
    .describe(
      'Apps, accounts and senders whose name or id the whole text is. A name proves nothing.',
    ),
  links: z.array(
    z.strictObject({
      start: z.int().min(0).describe('UTF-16 units of the text that was sent.'),
      end: z.int().min(0).describe('The end is not included.'),
      host: z.string().nullable().describe('As a browser resolves it; null for a file alone.'),
      domain: z.string().nullable().describe('The domain that somebody registered.'),
      findings: z.array(z.enum(linkFindings)).describe('What its form shows; proof of nothing.'),
      comparison: comparisonSchema.nullable(),
      withdrawn: withdrawnSchema
        .nullable()
        .describe('Whose website this was listed as; somebody else may hold it by now.'),
    }),
  ),
});
