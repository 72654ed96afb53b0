import { describe, expect, it } from 'vitest';
import { isOptionOf, isQuestionId } from '@/lib/triage/vocabulary';
import { questionOf } from '../proposal';
import { readText } from '../read';
import { actRows } from './acts';
import { circumstanceRows } from './circumstances';
import { contactRows } from './contacts';
import { englishRows } from './english';
import { examples } from './examples';
import { stateRows } from './states';

const states = [...stateRows, ...contactRows, ...circumstanceRows, ...englishRows];
const ids = [...actRows, ...states].map(({ id }) => id);
const doubtful = new Set(states.filter((row) => row.doubtful).map(({ id }) => id));
const told = (text: string, row: string) =>
  readText(text).mentions.filter(
    ({ row: matched, polarity }) =>
      matched === row &&
      (polarity === 'present' ||
        polarity === 'askedFor' ||
        (polarity === 'unsure' && doubtful.has(row))),
  );

describe('a row', () => {
  it.each(ids)('%s matches its example and not its near miss', (id) => {
    const [must, mustNot] = examples[id] ?? ['', ''];
    expect(told(must, id).length, must).toBeGreaterThan(0);
    expect(told(mustNot, id), mustNot).toEqual([]);
  });

  it('has an id of its own and examples, and each example a row', () => {
    expect(ids).toEqual([...new Set(ids)]);
    expect(Object.keys(examples).sort()).toEqual([...ids].sort());
  });

  it('names facts of the vocabulary', () => {
    const facts = [
      ...states.map(({ fact }) => fact),
      ...actRows.flatMap(({ request, loss }) => [
        request ? (`requests.${request}` as const) : [],
        loss ? (`losses.${loss}` as const) : [],
      ]),
    ].flat();
    const unknown = facts.filter((fact) => {
      const question = questionOf(fact);
      return !isQuestionId(question) || !isOptionOf(question, fact.slice(question.length + 1));
    });
    expect(unknown).toEqual([]);
  });

  it('has no gap without end, which would make long texts slow', () => {
    const unbounded = [...actRows, ...states].filter(({ words }) =>
      /[^\\][*+](?!\d)|\{\d+,\}/.test(words.source.replace(/\\[*+]|\[[^\]]*\]/g, '')),
    );
    expect(unbounded.map(({ id }) => id)).toEqual([]);
  });
});
