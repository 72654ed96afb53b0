import { environment } from '@/lib/env';
import type { Locale } from '@/lib/i18n/locales';
import { allMessages } from '@/lib/i18n/messages';
import { readState } from '@/lib/page-url';
import { type PaperContext, type PaperPlan, paperPlanFor } from '@/lib/paper/paper-plan';
import type { Query } from '@/lib/triage/answers';
import { loadDirectorySnapshot } from '../load-directory-snapshot';

/** The plan of a query as paper shows it, with what it was made from. */
export async function readPaper(
  locale: Locale,
  query: Query,
): Promise<{ readonly plan: PaperPlan; readonly context: PaperContext }> {
  const state = readState(locale, query);
  const context = {
    locale,
    messages: allMessages[locale],
    directory: await loadDirectorySnapshot(),
    site: environment().SITE_URL ?? null,
  };
  return { plan: paperPlanFor(state, context), context };
}
