import { z } from 'zod';
import { statementScopes } from '@/lib/directory/model/own-words';
import { hotlineSchema, localizedSchema } from '@/lib/directory/open-data/schema';
import { defaultLocale, locales } from '@/lib/i18n/locales';
import { urgencies } from '@/lib/response/action';
import { callTargets } from '@/lib/response/call-targets';
import { cardIds } from '@/lib/response/card';
import { effects } from '@/lib/response/relevance';
import { pickIds } from '@/lib/triage/answers';
import { questions } from '@/lib/triage/questions';
import { weights } from '@/lib/triage/red-flags/red-flag';
import { levels } from '@/lib/triage/verdict';
import { type QuestionId, questionIds, vocabulary } from '@/lib/triage/vocabulary';

const questionId = z.enum(questionIds);
const picked = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/);

const byQuestion = <Schema extends z.ZodType>(schemaOf: (id: QuestionId) => Schema) =>
  Object.fromEntries(questionIds.map((id) => [id, schemaOf(id).optional()]));

const answerParameters = byQuestion((id) => {
  const option = z.enum(vocabulary[id]);
  return questions[id].choice === 'one' ? option : z.array(option);
});

// A list for every question since the first version; programs rely on it.
const answers = byQuestion((id) => {
  const { length } = vocabulary[id];
  const most = questions[id].choice === 'one' ? 1 : length;
  return z.array(z.enum(vocabulary[id])).min(1).max(most).readonly();
});

/** The language of the words of an answer. */
export const languageSchema = z.object({ lang: z.enum(locales).default(defaultLocale) });

/** The query of /api/v1/check: exactly that of the result page, and the language of the words. */
export const checkQuerySchema = z.object({
  ...answerParameters,
  ...Object.fromEntries(pickIds.map((id) => [id, picked.optional()])),
  ...languageSchema.shape,
});

const saidFact = z.strictObject({
  fact: z.string().describe('question.option'),
  words: z.string().describe('The answer in the words the merchant tapped.'),
});

const source = z.strictObject({
  title: z.string(),
  kind: z.string(),
  date: z.string().nullable(),
  url: z.string().nullable(),
});

const reason = z.strictObject({
  id: z.string(),
  weight: z.enum(weights),
  title: z.string(),
  reason: z.string(),
  because: z.array(saidFact),
  answeredBy: saidFact.nullable().describe('What the merchant did that verified it away.'),
  sources: z.array(z.string()).readonly(),
});

const contradicted = z.strictObject({
  institution: z.string(),
  brand: localizedSchema,
  scope: z.enum(statementScopes),
  quote: z.string(),
  publisher: localizedSchema,
  url: z.string(),
  pageDate: z.string(),
  because: z.array(saidFact),
});

const card = z.strictObject({
  id: z.enum(cardIds),
  urgency: z.enum(urgencies),
  title: z.string(),
  why: z.string().nullable().describe('Half a line that says why now.'),
  actions: z.array(z.string()).describe('The ids of its points, in their order.'),
  calls: z.array(z.enum(callTargets)),
  say: z.string().nullable().describe('What to say there; what only the merchant knows is blank.'),
  have: z.string().nullable().describe('What to have ready.'),
  note: z.string().nullable().describe('What to write down.'),
  next: z.string().nullable().describe('What comes after.'),
});

const action = z.strictObject({
  id: z.string(),
  urgency: z.enum(urgencies),
  title: z.string(),
  how: z.string(),
  script: z.string().nullable().describe('What to say on its card; at the first action of a card.'),
  caution: z.string().nullable().describe('Null since there are cards.'),
  keep: z.string().nullable(),
  call: z.enum(callTargets).nullable(),
  sources: z.array(z.string()).readonly(),
});

const target = z.strictObject({
  id: z.enum(callTargets),
  name: z.string(),
  pick: z.enum(pickIds).nullable().describe('Name an institution under this key to get numbers.'),
  numbers: z.array(
    z.strictObject({ institution: z.string(), brand: localizedSchema, hotline: hotlineSchema }),
  ),
  withoutNumber: z.string().nullable().describe('What to do instead where there is no number.'),
});

/** Everything that follows from the answers. */
export const checkSchema = z
  .strictObject({
    rulesVersion: z.string(),
    directoryVersion: z.int().nullable().describe('Null while the directory is away.'),
    asOf: z.iso.date(),
    lang: z.enum(locales),
    query: z.string().describe('The answers as they were understood, as the pages write them.'),
    answers: z
      .strictObject(answers)
      .describe('Every answer as a list, of one option where only one can be chosen.'),
    ignored: z
      .array(z.strictObject({ parameter: z.string(), expected: z.string() }))
      .describe('Parameters that count for nothing or not in full; empty when all was understood.'),
    asked: z.array(
      z.strictObject({ question: questionId, stage: z.enum(['first', 'then', 'extra']) }),
    ),
    next: questionId
      .nullable()
      .describe(
        'Still to be asked before the pages show a verdict; until null the level is provisional.',
      ),
    offered: questionId.nullable().describe('What the pages offer to ask below the verdict.'),
    open: z
      .array(
        z.strictObject({
          question: questionId,
          effects: z
            .array(z.enum(effects))
            .readonly()
            .describe('What the answer can still change, the gravest first.'),
          calls: z.array(z.enum(callTargets)).readonly(),
          why: z.array(z.string()).describe('The same in words.'),
          options: z.array(z.string()).describe('The options on which something still depends.'),
        }),
      )
      .describe(
        'Every question that can still change the level or a step of now or today; no other one can, in no combination.',
      ),
    level: z.enum(levels).describe('The mildest does not mean that all is well.'),
    title: z.string(),
    lead: z.string(),
    whatNow: z.string(),
    always: z.string().describe('Holds at every level: show it.'),
    reasons: z.array(reason),
    contradicted: z
      .array(contradicted)
      .describe(
        "What was told and contradicts the claimed institution's own words; changes no level.",
      ),
    plan: z.strictObject({
      cards: z.array(card).describe('One errand each, in the order of doing.'),
      actions: z.array(action),
      parties: z.array(target),
    }),
    sources: z.record(z.string(), source),
  })
  .describe(
    'The same engine as the pages. Unknown keys and options count for nothing and are named under ignored.',
  );
