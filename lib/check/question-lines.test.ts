import { expect, it } from 'vitest';
import { allMessages } from '@/lib/i18n/messages';
import { questions } from '@/lib/triage/questions';
import type { QuestionId } from '@/lib/triage/vocabulary';
import { questionLines } from './question-lines';
import { optionMessages, questionMessages, shownOptions } from './question-messages';

const all = Object.keys(questions) as QuestionId[];

it.each(all)('the question "%s" is read out with every answer on the page, once', (question) => {
  for (const { questions: every } of Object.values(allMessages)) {
    const messages = questionMessages(every, question);
    const lines = questionLines(question, messages);
    expect(lines[0]).toBe(messages.title);
    const shown = [...shownOptions(question, messages), ...(questions[question].exclusive ?? [])];
    for (const option of shown) {
      expect(lines.filter((line) => line === optionMessages(messages, option))).toHaveLength(1);
    }
  }
});
