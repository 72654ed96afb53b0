import { expect, it } from 'vitest';
import { allMessages } from '@/lib/i18n/messages';
import { optionListFor } from '@/lib/response/option-list';
import { questions } from '@/lib/triage/questions';
import type { QuestionId } from '@/lib/triage/vocabulary';
import { questionLines } from './question-lines';
import { optionMessages, questionMessages } from './question-messages';

const all = Object.keys(questions) as QuestionId[];

it.each(all)('the question "%s" is read out with every answer it puts, once', (question) => {
  const list = optionListFor(question, {});
  const put = [...list.shown, ...list.more.flatMap(({ options }) => options), ...list.alone];
  for (const { questions: every } of Object.values(allMessages)) {
    const messages = questionMessages(every, question);
    const lines = questionLines(list, messages);
    expect(lines[0]).toBe(messages.title);
    for (const option of put) {
      expect(lines.filter((line) => line === optionMessages(messages, option))).toHaveLength(1);
    }
  }
});
