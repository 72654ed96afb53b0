import { z } from 'zod';
import { localizedSchema } from '@/lib/directory/open-data/schema';
import { pickIds } from '@/lib/triage/answers';
import { questionIds } from '@/lib/triage/vocabulary';

const option = z.strictObject({
  id: z.string(),
  label: localizedSchema,
  hint: localizedSchema.nullable(),
  group: z.string().nullable(),
  exclusive: z.boolean().describe('Stands alone: choosing it takes every other option back.'),
  derived: z
    .boolean()
    .describe(
      'Never shown as a choice: set by comparing a number, or said by older addresses alone.',
    ),
});

/** Every question with its options, groups and words. */
export const questionsSchema = z.strictObject({
  rulesVersion: z.string(),
  questions: z.array(
    z.strictObject({
      id: z.enum(questionIds),
      choice: z.enum(['one', 'many']),
      title: localizedSchema,
      short: localizedSchema,
      hint: localizedSchema.nullable(),
      groups: z.array(z.strictObject({ id: z.string(), label: localizedSchema })),
      options: z.array(option),
    }),
  ),
  picks: z
    .array(z.enum(pickIds))
    .readonly()
    .describe('Further keys of the query; each takes the id of an institution.'),
});
