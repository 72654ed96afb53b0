import type { PageContext } from './page-context';
import type { PageRequest, PhonePageId } from './page-request';
import type { AreasOf } from './phone-pages';

/** What the view of a page is drawn from: what its address asks for, and the messages its row names, no others. */
export interface ViewProps<I extends PhonePageId> {
  readonly request: PageRequest<I>;
  readonly context: PageContext<AreasOf<I>>;
}
