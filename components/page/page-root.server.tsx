import { loadedDirectory } from '@/lib/directory/store/loaded-directory';
import { allMessages } from '@/lib/i18n/messages';
import { type PageRootProps, pageRootId } from './page-root';
import { renderPage } from './render-page';

/** The page in full, for every browser there is. */
export function PageRoot({ ref, request, directory, ...rest }: PageRootProps) {
  const institutions = loadedDirectory()?.institutions ?? [];
  const messages = allMessages[rest.locale];
  const context = { ...rest, messages, directory: { ...directory, institutions }, goTo: null };
  return (
    <div ref={ref} id={pageRootId}>
      {request ? renderPage(request, context) : null}
    </div>
  );
}
