import type { z } from 'zod';
import { factWords } from '@/components/check/question-words';
import type { Locale } from '@/lib/i18n/locales';
import { messages } from '@/lib/i18n/messages';
import { redFlags } from '@/lib/triage/red-flags/table';
import type { Reason } from '@/lib/triage/verdict';
import type { Fact } from '@/lib/triage/vocabulary';
import type { checkSchema } from './schema';

type Reasons = z.infer<typeof checkSchema>['reasons'];

/** The reasons with their words, each with the answers that raised it. */
export function checkReasons(reasons: readonly Reason[], locale: Locale): Reasons {
  const words = messages[locale];
  const said = (fact: Fact) => ({ fact, words: factWords(words.questions, fact) });
  return reasons.map(({ id, weight, because, answeredBy }) => ({
    id,
    weight,
    title: words.redFlags[id].title,
    reason: words.redFlags[id].reason,
    because: because.map(said),
    answeredBy: answeredBy && said(answeredBy),
    sources: redFlags.find((flag) => flag.id === id)?.sources ?? [],
  }));
}
