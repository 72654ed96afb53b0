import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { journeyFor } from '@/lib/triage/journey';
import { isQuestionId, type QuestionId } from '@/lib/triage/vocabulary';
import { scenarios } from './scenarios';

/** A row that says so may name a question which this story is not asked. */
const saysWhen = /\bwhere\b|\bonce\b|\bnot asked\b|\bnot put\b|no `\w+` is asked/;

describe('docs/listening.md', () => {
  const rows = readFileSync('docs/listening.md', 'utf8').match(/^\| S\d{3} .*$/gm) ?? [];

  it('sends a merchant only to questions that make sense in his story', () => {
    const wrong = rows.flatMap((row) => {
      const [, id = '', , told = ''] = row.split('|').map((cell) => cell.trim());
      const story = scenarios.find((scenario) => scenario.id === id.slice(0, 4));
      if (!story) return [`${id} is no story`];
      if (saysWhen.test(told)) return [];
      const { applicable } = journeyFor(story.answers);
      return [...told.matchAll(/`(\w+)(?:\.\w+)?`/g)]
        .map(([, question = '']) => question)
        .filter(
          (question) => isQuestionId(question) && !applicable.includes(question as QuestionId),
        )
        .map((question) => `${id} ${question}`);
    });
    expect(wrong).toEqual([]);
  });
});
