import type { Ground } from './ground';
import type { PageRequest } from './page-request';
import { titleOf } from './title-of';

/** The title of the window: the page, then the name of the site. */
export function fullTitle(request: PageRequest, ground: Ground): string {
  const { title, name } = ground.words.common;
  const own = titleOf(request, ground);
  return own ? `${own} · ${name}` : title;
}
