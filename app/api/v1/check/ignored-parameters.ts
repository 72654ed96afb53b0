import type { z } from 'zod';
import { interpolate } from '@/lib/i18n/interpolate';
import type { Locale } from '@/lib/i18n/locales';
import { allMessages } from '@/lib/i18n/messages';
import { type Answers, type Picks, pickIds, type Query } from '@/lib/triage/answers';
import { questions } from '@/lib/triage/questions';
import { isQuestionId, type QuestionId, vocabulary } from '@/lib/triage/vocabulary';
import type { checkSchema } from './schema';

type Ignored = z.infer<typeof checkSchema>['ignored'];

const mostTold = 20;

function expectedOf(question: QuestionId, locale: Locale): string {
  const words = allMessages[locale].api.ignored;
  const { choice, exclusive = [] } = questions[question];
  const said = interpolate(words[choice], { options: vocabulary[question].join(', ') });
  return exclusive.length === 0
    ? said
    : `${said} ${interpolate(words.alone, { options: exclusive.join(', ') })}`;
}

/**
 * The parameters of a query that count for nothing or not in full, each with what it should be. What stood in them is not
 * repeated, nor the name of one that looks like no name.
 */
export function ignoredParameters(
  query: Query,
  { answers, picks, locale }: { answers: Answers; picks: Picks; locale: Locale },
): Ignored {
  const words = allMessages[locale].api.ignored;
  const read = (key: string): Ignored => {
    const given = [query[key] ?? []]
      .flat()
      .flatMap((value) => value.split(','))
      .filter(Boolean);
    if (key === 'lang' || given.length === 0) return [];
    if (isQuestionId(key)) {
      const counted: readonly string[] = answers[key] ?? [];
      const all = given.every((option) => counted.includes(option));
      return all ? [] : [{ parameter: key, expected: expectedOf(key, locale) }];
    }
    const pick = pickIds.find((id) => id === key);
    if (pick === undefined) return [{ parameter: nameOf(key), expected: words.unknown }];
    const isPicked = given.every((id) => id === picks[pick]);
    return isPicked ? [] : [{ parameter: key, expected: words.pick }];
  };
  return Object.keys(query).flatMap(read).slice(0, mostTold);
}

function nameOf(key: string): string {
  return /^[a-z_-]{1,40}$/i.test(key) ? key : '…';
}
