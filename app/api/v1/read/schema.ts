import { z } from 'zod';
import { longestText } from '@/lib/intake/longest-text';
import { linkFindings } from '@/lib/links/link';
import { type Fact, questionIds, vocabulary } from '@/lib/triage/vocabulary';
import { numberSchema } from '../numbers/[number]/schema';

/** What is posted to /api/v1/read. */
export const readBodySchema = z.strictObject({ text: z.string().min(1).max(longestText) });

const facts = questionIds.flatMap((question) =>
  vocabulary[question].map((option) => `${question}.${option}` as Fact),
);
const span = {
  start: z.int().min(0).describe('UTF-16 units of the text that was sent.'),
  end: z.int().min(0).describe('The end is not included.'),
};

/** What a text says: proposals to be confirmed, never a verdict. */
export const readingSchema = z
  .strictObject({
    kind: z
      .enum(['told', 'message', 'chat'])
      .describe('Own words, a pasted message, a pasted chat.'),
    mentions: z.array(
      z.strictObject({
        ...span,
        fact: z.enum(facts).describe('question.option, as in /api/v1/questions.'),
        polarity: z.enum(['present', 'absent', 'askedFor', 'unsure']),
        row: z.string().describe('Id of the row of the reading table that matched.'),
      }),
    ),
    numbers: z.array(z.strictObject({ ...span, numberClass: numberSchema.shape.numberClass })),
    links: z.array(
      z.strictObject({
        ...span,
        host: z.string().nullable().describe('As a browser resolves it; null for a file alone.'),
        findings: z.array(z.enum(linkFindings)).describe('What its form shows; proof of nothing.'),
      }),
    ),
    amounts: z.array(z.strictObject(span)),
    times: z.array(z.strictObject(span)),
  })
  .describe('Proposals to be confirmed by whoever wrote the text; a text alone decides nothing.');
