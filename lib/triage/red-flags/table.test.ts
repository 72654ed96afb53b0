import { describe, expect, it } from 'vitest';
import en from '@/messages/en/redFlags.json';
import zh from '@/messages/zh/redFlags.json';
import { holds } from '../condition';
import { type Fact, isOptionOf, isQuestionId } from '../vocabulary';
import { redFlags } from './table';

const isFact = (fact: string) => {
  const [question = '', option = ''] = fact.split('.');
  return isQuestionId(question) && isOptionOf(question, option);
};

describe.each(redFlags.map((flag) => [flag.id, flag] as const))('red flag %s', (id, flag) => {
  it('is raised by its examples and by nothing that only looks alike', () => {
    expect(flag.examples.raisedBy.length).toBeGreaterThan(0);
    expect(flag.examples.notRaisedBy.length).toBeGreaterThan(0);
    for (const facts of flag.examples.raisedBy) expect(holds(flag.when, new Set(facts))).toBe(true);
    for (const facts of flag.examples.notRaisedBy) {
      expect(holds(flag.when, new Set<Fact>(facts))).toBe(false);
    }
  });

  it('rests on a source and on facts that a merchant can state', () => {
    expect(flag.sources.length).toBeGreaterThan(0);
    expect(flag.when.length).toBeGreaterThan(0);
    expect(flag.when.flat().filter((fact) => !isFact(fact))).toEqual([]);
  });

  it('has its words in both languages', () => {
    for (const words of [zh, en]) {
      expect(words[id].title.trim()).not.toBe('');
      expect(words[id].reason.trim()).not.toBe('');
    }
  });

  it('can be verified away only where it is not decisive', () => {
    if (flag.answeredBy) expect(flag.weight).toBe('strong');
  });
});

describe('the table of red flags', () => {
  it('names every rule once', () => {
    expect(new Set(redFlags.map((flag) => flag.id)).size).toBe(redFlags.length);
  });

  it('has no words without a rule', () => {
    const ids = redFlags.map((flag) => flag.id as string).sort();
    expect(Object.keys(zh).sort()).toEqual(ids);
    expect(Object.keys(en).sort()).toEqual(ids);
  });
});
