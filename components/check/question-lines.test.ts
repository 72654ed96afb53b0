import { expect, it } from 'vitest';
import { messages } from '@/lib/i18n/messages';
import { questions } from '@/lib/triage/questions';
import type { QuestionId } from '@/lib/triage/vocabulary';
import { questionLines } from './question-lines';
import { optionWords, shownOptions, wordsOf } from './question-words';

const all = Object.keys(questions) as QuestionId[];

it.each(all)('the question "%s" is read out with every answer on the page, once', (question) => {
  for (const { questions: every } of Object.values(messages)) {
    const words = wordsOf(every, question);
    const lines = questionLines(question, words);
    expect(lines[0]).toBe(words.title);
    const shown = [...shownOptions(question, words), ...(questions[question].exclusive ?? [])];
    for (const option of shown) {
      expect(lines.filter((line) => line === optionWords(words, option))).toHaveLength(1);
    }
  }
});
