import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isOptionOf, isQuestionId } from './vocabulary';

describe('docs/listening.md', () => {
  const rows = readFileSync('docs/listening.md', 'utf8').match(/^\| [SN]\d{2,3} .*$/gm) ?? [];

  it('names only questions and options that exist', () => {
    const named = rows.flatMap((row) => [...row.matchAll(/`(\w+)(?:\.(\w+))?`/g)]);
    expect(named.length).toBeGreaterThan(100);
    const unknown = named.filter(
      ([, question = '', option]) =>
        !isQuestionId(question) || (option !== undefined && !isOptionOf(question, option)),
    );
    expect(unknown.map(([text]) => text)).toEqual([]);
  });

  it('answers every note by an option, a reason or as open', () => {
    const answered = /`\w+(\.\w+)?`|does not matter|belongs to|the same fact|open:/;
    expect(rows.filter((row) => !answered.test(row))).toEqual([]);
  });
});
