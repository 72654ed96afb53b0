import { wordsOf } from '@/components/check/question-words';
import { storyWords } from '@/components/drill/drill-words';
import { inLanguage } from '@/lib/directory/model/localized';
import { institutionById } from '@/lib/directory/model/published';
import { fill } from '@/lib/i18n/fill';
import type { Ground } from './ground';
import type { PageRequest } from './page-request';

/** The title of a page without the name of the site; null for the page that bears the site's own. */
export function titleOf(
  request: PageRequest,
  { words, directory, locale }: Pick<Ground, 'words' | 'directory' | 'locale'>,
): string | null {
  switch (request.page) {
    case 'call':
      return words.check.call.title;
    case 'question': {
      const { title } = wordsOf(words.questions, request.question);
      return request.again ? `${words.check.missing.prefix}${title}` : title;
    }
    case 'result':
      // The verdict itself would stand on the card of whoever passes the page on.
      return words.comfort.titles.result;
    case 'plan':
      return words.plan.title;
    case 'hotlines':
      return words.directory.title;
    case 'institution': {
      const found = institutionById(directory, request.id);
      const brand = found ? inLanguage(found.brand, locale) : request.id;
      return fill(words.directory.institution.pageTitle, { brand });
    }
    case 'drills':
      return words.drill.title;
    case 'drill':
      return fill(words.drill.page, { title: storyWords(words.drill, request.drill).title });
    default:
      return null;
  }
}
