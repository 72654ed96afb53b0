import { use } from 'react';
import { loadedDirectory } from '@/lib/directory/store/loaded-directory';
import { allMessages } from '@/lib/i18n/messages';
import type { PageContext } from '@/lib/pages/page-context';
import type { PageRequest } from '@/lib/pages/page-request';
import { type PageRootProps, pageRootId } from './page-root';
import { pageViews } from './page-views';
import { renderPage } from './render-page';

/** Waits for the code of the page, which this process fetches once; nothing is sent before. */
function Page({ request, context }: { request: PageRequest; context: PageContext }) {
  use(pageViews[request.page].load());
  return renderPage(request, context);
}

/** The page in full, for every browser there is. */
export function PageRoot({ ref, request, directory, ...rest }: PageRootProps) {
  const institutions = loadedDirectory()?.institutions ?? [];
  const messages = allMessages[rest.locale];
  const context = { ...rest, messages, directory: { ...directory, institutions }, goTo: null };
  return (
    <div ref={ref} id={pageRootId}>
      {request ? <Page request={request} context={context} /> : null}
    </div>
  );
}
