import type { z } from 'zod';
import { type QuestionMessages, questionMessages } from '@/lib/check/question-messages';
import type { Localized } from '@/lib/directory/model/localized';
import { allMessages } from '@/lib/i18n/messages';
import { pickIds } from '@/lib/triage/answers';
import { questions } from '@/lib/triage/questions';
import { rulesVersion } from '@/lib/triage/rules-version';
import { type QuestionId, questionIds, vocabulary } from '@/lib/triage/vocabulary';
import type { questionsSchema } from './schema';

type Document = z.infer<typeof questionsSchema>;
type Read = (messages: QuestionMessages) => string | undefined;

/** The same words in both languages; null where there are none. */
function optionalWords(question: QuestionId, read: Read): Localized | null {
  const zh = read(questionMessages(allMessages.zh.questions, question));
  const en = read(questionMessages(allMessages.en.questions, question));
  return zh === undefined || en === undefined ? null : { zh, en };
}

function messages(question: QuestionId, read: Read): Localized {
  return optionalWords(question, read) ?? { zh: '', en: '' };
}

function optionFrom(question: QuestionId, id: string) {
  const { groups = {}, exclusive = [], derived = [] } = questions[question];
  const group = Object.entries(groups).find(([, options]) => options.includes(id));
  return {
    id,
    label: messages(question, ({ options }) => options[id]),
    hint: optionalWords(question, ({ hints }) => hints?.[id]),
    group: group?.[0] ?? null,
    exclusive: exclusive.includes(id),
    derived: derived.includes(id),
  };
}

function questionFrom(id: QuestionId): Document['questions'][number] {
  return {
    id,
    choice: questions[id].choice,
    title: messages(id, ({ title }) => title),
    short: messages(id, ({ short }) => short),
    hint: optionalWords(id, ({ hint }) => hint),
    groups: Object.keys(questions[id].groups ?? {}).map((group) => ({
      id: group,
      label: messages(id, ({ groups }) => groups?.[group]),
    })),
    options: vocabulary[id].map((option) => optionFrom(id, option)),
  };
}

/** Every question as data, in the order of the table, with the words of both languages. */
export function questionsDocument(): Document {
  return { rulesVersion, questions: questionIds.map(questionFrom), picks: pickIds };
}
