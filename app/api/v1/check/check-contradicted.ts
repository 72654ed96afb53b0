import type { z } from 'zod';
import { contradictedStatements } from '@/lib/check/contradicted-statements';
import { factMessages } from '@/lib/check/question-messages';
import type { DirectorySnapshot } from '@/lib/directory/model/directory-snapshot';
import type { Locale } from '@/lib/i18n/locales';
import { allMessages } from '@/lib/i18n/messages';
import type { Answers, Picks } from '@/lib/triage/answers';
import type { Fact } from '@/lib/triage/vocabulary';
import type { checkSchema } from './schema';

/** The statements that what was told contradicts, each with its page and the answers. */
export function checkContradicted(
  state: { readonly answers: Answers; readonly picks: Picks },
  facts: ReadonlySet<Fact>,
  directory: DirectorySnapshot,
  locale: Locale,
): z.infer<typeof checkSchema>['contradicted'] {
  const { questions } = allMessages[locale];
  return contradictedStatements(state, facts, directory).map(
    ({ institution, brand, statement: { scope, evidence }, because }) => {
      const { quote, publisher, url, pageDate } = evidence;
      const said = because.map((fact) => ({ fact, words: factMessages(questions, fact) }));
      return { institution, brand, scope, quote, publisher, url, pageDate, because: said };
    },
  );
}
