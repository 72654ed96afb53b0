import { describe, expect, it } from 'vitest';
import enQuestions from '@/messages/en/questions.json';
import enVerdict from '@/messages/en/verdict.json';
import zhQuestions from '@/messages/zh/questions.json';
import zhVerdict from '@/messages/zh/verdict.json';
import { questions } from './questions';
import { levels } from './verdict';
import { questionIds, vocabulary } from './vocabulary';

interface QuestionMessages {
  readonly title: string;
  readonly short: string;
  readonly options: Readonly<Record<string, string>>;
  readonly groups?: Readonly<Record<string, string>>;
  readonly hints?: Readonly<Record<string, string>>;
}

describe.each([
  ['zh', zhQuestions, zhVerdict],
  ['en', enQuestions, enVerdict],
] as const)('the words in %s', (_language, messages, verdict) => {
  it.each(questionIds)('ask "%s" with a label for every option and group', (question) => {
    const { title, short, options, groups = {}, hints = {} }: QuestionMessages = messages[question];
    expect([title, short].every((text) => text.trim().length > 0)).toBe(true);
    expect(Object.keys(options).sort()).toEqual([...vocabulary[question]].sort());
    expect(Object.keys(groups)).toEqual(Object.keys(questions[question].groups ?? {}));
    for (const option of Object.keys(hints)) expect(Object.keys(options)).toContain(option);
  });

  it.each(levels)('say for "%s" what it means and what to do next', (level) => {
    expect(Object.values(verdict[level]).filter((text) => text.trim() === '')).toEqual([]);
    expect(Object.keys(verdict[level]).sort()).toEqual([
      'lead',
      'next',
      'nextOnCall',
      'short',
      'title',
    ]);
  });
});
