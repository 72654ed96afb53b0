import type { z } from 'zod';
import { whyLines } from '@/lib/check/why-asked';
import type { Locale } from '@/lib/i18n/locales';
import { allMessages } from '@/lib/i18n/messages';
import { interviewFor, whyAsk } from '@/lib/response/interview';
import { relevanceOf } from '@/lib/response/relevance';
import type { Answers } from '@/lib/triage/answers';
import { type Fact, vocabulary } from '@/lib/triage/vocabulary';
import type { checkSchema } from './schema';

/** The questions whose answer can still change something, in the order of asking, with what and why. */
export function checkOpen(answers: Answers, locale: Locale): z.infer<typeof checkSchema>['open'] {
  const relevance = relevanceOf(answers);
  return [...interviewFor(answers).asked].flatMap(([question, stage]) => {
    if (answers[question] || stage === 'extra') return [];
    const options: readonly string[] = vocabulary[question];
    return {
      question,
      ...whyAsk(question, relevance),
      why: whyLines(question, answers, allMessages[locale]),
      options: options.filter((o) => relevance.effects.has(`${question}.${o}` as Fact)),
    };
  });
}
