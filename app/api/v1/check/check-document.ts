import type { z } from 'zod';
import { nextStep } from '@/lib/check/verdict-kind';
import type { Locale } from '@/lib/i18n/locales';
import { allMessages } from '@/lib/i18n/messages';
import { interviewFor } from '@/lib/response/interview';
import { planFor } from '@/lib/response/plan';
import { parseAnswers, parsePicks, type Query, serialiseAnswers } from '@/lib/triage/answers';
import { rulesVersion } from '@/lib/triage/rules-version';
import { type SourceId, sources } from '@/lib/triage/sources';
import { judge, type Verdict, withoutRepeats } from '@/lib/triage/verdict';
import type { Fact } from '@/lib/triage/vocabulary';
import type { PublishedSnapshot } from '../answer/published-snapshot';
import { checkContradicted } from './check-contradicted';
import { checkOpen } from './check-open';
import { checkPlan } from './check-plan';
import { checkReasons } from './check-reasons';
import { ignoredParameters } from './ignored-parameters';
import type { checkSchema } from './schema';

type Document = z.infer<typeof checkSchema>;

function verdictWords({ level }: Verdict, facts: ReadonlySet<Fact>, locale: Locale) {
  const messages = allMessages[locale].verdict;
  const { title, lead } = messages[level];
  return {
    level,
    title,
    lead,
    whatNow: nextStep(facts, level, messages),
    always: messages.neverSafe,
  };
}

function sourcesOf(rows: readonly { readonly sources: readonly string[] }[]): Document['sources'] {
  const ids = [...new Set(rows.flatMap((row) => row.sources))] as SourceId[];
  return Object.fromEntries(ids.map((id) => [id, sources[id]]));
}

/** Derives everything from a query as the result page does; numbers come from the directory of that day. */
export function checkDocument(
  query: Query,
  locale: Locale,
  directory: Pick<PublishedSnapshot, 'institutions' | 'today'> & {
    readonly version: number | null;
  },
): Document {
  const answers = parseAnswers(query);
  const picks = parsePicks(query);
  const { asked, next, offered, facts } = interviewFor(answers);
  const verdict = judge(facts);
  const reasons = checkReasons(withoutRepeats(verdict.reasons), locale);
  const plan = checkPlan(planFor(facts, verdict.level), { locale, answers, picks, directory });
  return {
    rulesVersion,
    directoryVersion: directory.version,
    asOf: directory.today,
    lang: locale,
    query: serialiseAnswers(answers, picks),
    answers,
    ignored: ignoredParameters(query, { answers, picks, locale }),
    asked: [...asked].map(([question, stage]) => ({ question, stage })),
    next,
    offered,
    open: checkOpen(answers, locale),
    ...verdictWords(verdict, facts, locale),
    reasons,
    contradicted: checkContradicted({ answers, picks }, facts, directory, locale),
    plan,
    sources: sourcesOf([...reasons, ...plan.actions]),
  };
}
