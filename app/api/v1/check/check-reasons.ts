import type { z } from 'zod';
import { factMessages } from '@/lib/check/question-messages';
import type { Locale } from '@/lib/i18n/locales';
import { allMessages } from '@/lib/i18n/messages';
import { redFlags } from '@/lib/triage/red-flags/table';
import type { Reason } from '@/lib/triage/verdict';
import type { Fact } from '@/lib/triage/vocabulary';
import type { checkSchema } from './schema';

type Reasons = z.infer<typeof checkSchema>['reasons'];

/** The reasons with their words, each with the answers that raised it. */
export function checkReasons(reasons: readonly Reason[], locale: Locale): Reasons {
  const messages = allMessages[locale];
  const said = (fact: Fact) => ({ fact, words: factMessages(messages.questions, fact) });
  return reasons.map(({ id, weight, because, answeredBy }) => ({
    id,
    weight,
    title: messages.redFlags[id].title,
    reason: messages.redFlags[id].reason,
    because: because.map(said),
    answeredBy: answeredBy && said(answeredBy),
    sources: redFlags.find((flag) => flag.id === id)?.sources ?? [],
  }));
}
