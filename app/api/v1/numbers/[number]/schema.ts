import { z } from 'zod';
import { directions } from '@/lib/directory/model/hotline';
import { hotlineSchema, localizedSchema } from '@/lib/directory/open-data/schema';
import type { NumberClass } from '@/lib/phone/classify';
import { vocabulary } from '@/lib/triage/vocabulary';
import { withdrawnSchema } from '../../answer/withdrawn';

const classes = [
  'mobile',
  'resaleMobile',
  'landline',
  'fourHundred',
  'eightHundred',
  'smsPort',
  'serviceCode95',
  'serviceCode96',
  'leasedCode',
  'serviceCode1',
  'numberShield',
  'overseas',
  'hidden',
  'unknown',
] as const satisfies readonly NumberClass[];

/** What may be asked of /api/v1/numbers/{number}. */
export const numberPathSchema = z.object({ number: z.string().min(1).max(64) });

/** What the directory and the numbering plan say of one number; never what the caller is. */
export const numberSchema = z
  .strictObject({
    relation: z.enum(vocabulary.number),
    numberClass: z.enum(classes).describe('What the numbering plan says of such digits.'),
    institution: z
      .strictObject({ id: z.string(), brand: localizedSchema })
      .nullable()
      .describe('Whose number this is or, for a look-alike, whose it resembles.'),
    direction: z.enum(directions).nullable(),
    trustState: hotlineSchema.shape.trustState.nullable(),
    hotline: hotlineSchema
      .nullable()
      .describe('The published number that is matched or resembled, with its proof.'),
    withdrawn: withdrawnSchema
      .nullable()
      .describe('Whose number this was listed as; somebody else may hold it by now.'),
    sentence: z.strictObject({ id: z.literal('displayProvesNothing'), words: localizedSchema }),
  })
  .describe('Show the sentence whatever the relation: a display can be forged.');
