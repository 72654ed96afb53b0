import { storyFrom } from '@/components/check/story';
import { type PaperGround, type PaperPlan, paperPlanFor } from '@/components/paper/paper-plan';
import { environment } from '@/lib/env';
import type { Locale } from '@/lib/i18n/locales';
import { messages } from '@/lib/i18n/messages';
import { parseAnswers, parsePicks, type Query } from '@/lib/triage/answers';
import { directoryToday } from '../directory-today';

/** The plan of a query as paper shows it, with what it was made from. */
export async function readPaper(
  locale: Locale,
  query: Query,
): Promise<{ readonly plan: PaperPlan; readonly ground: PaperGround }> {
  const place = { locale, answers: parseAnswers(query), picks: parsePicks(query) };
  const ground = {
    locale,
    words: messages[locale],
    directory: await directoryToday(),
    site: environment().SITE_URL ?? null,
  };
  return { plan: paperPlanFor(place, storyFrom(place), ground), ground };
}
