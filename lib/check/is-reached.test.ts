import { describe, expect, it } from 'vitest';
import { interviewFor } from '@/lib/response/interview';
import { parseAnswers } from '@/lib/triage/answers';
import type { QuestionId } from '@/lib/triage/vocabulary';
import { isReached } from './is-reached';

function reached(question: QuestionId, query: Record<string, string>): boolean {
  const answers = parseAnswers(query);
  return isReached(question, interviewFor(answers), answers);
}

describe('a question out of order', () => {
  it('waits for the questions before it', () => {
    expect(reached('official', { situation: 'contacted' })).toBe(false);
    expect(reached('contact', { situation: 'contacted' })).toBe(true);
  });

  it('may be opened again once answered', () => {
    expect(reached('contact', { situation: 'contacted', contact: 'message' })).toBe(true);
  });

  it('is not shown where these answers never lead', () => {
    expect(reached('dialled', { situation: 'contacted', contact: 'message' })).toBe(false);
  });

  it('is open in any order once there is a verdict', () => {
    expect(reached('role', { situation: 'onCall', requests: 'addChat' })).toBe(true);
  });
});
