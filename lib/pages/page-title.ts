import { questionMessages } from '@/lib/check/question-messages';
import { inLanguage } from '@/lib/directory/model/localized';
import { institutionById } from '@/lib/directory/model/published';
import { interpolate } from '@/lib/i18n/interpolate';
import { drillMessages } from '@/lib/learning/drill/drill-messages';
import type { PageContext } from './page-context';
import type { PageRequest } from './page-request';

/** The title of a page without the name of the site; null for the page that bears the site's own. */
export function pageTitle(
  request: PageRequest,
  { messages, directory, locale }: Pick<PageContext, 'messages' | 'directory' | 'locale'>,
): string | null {
  switch (request.page) {
    case 'call':
      return messages.check.call.title;
    case 'question': {
      const { title } = questionMessages(messages.questions, request.question);
      return request.again ? `${messages.check.missing.prefix}${title}` : title;
    }
    case 'result':
      // The verdict itself would stand on the card of whoever passes the page on.
      return messages.accessibility.titles.result;
    case 'plan':
      return messages.plan.title;
    case 'hotlines':
      return messages.directory.title;
    case 'institution': {
      const found = institutionById(directory, request.id);
      const brand = found ? inLanguage(found.brand, locale) : request.id;
      return interpolate(messages.directory.institution.pageTitle, { brand });
    }
    case 'drills':
      return messages.drill.title;
    case 'drill':
      return interpolate(messages.drill.page, {
        title: drillMessages(messages.drill, request.drill).title,
      });
    default:
      return null;
  }
}
