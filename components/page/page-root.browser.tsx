import { type PageRootProps, pageRootId } from './page-root';

const asDrawn = { __html: '' };

/**
 * Leaves what the server drew as it stands: React looks into no element whose content is given as HTML, so neither the
 * page's data nor its code has to come before the page can be used.
 */
export function PageRoot({ ref }: PageRootProps) {
  return (
    <div
      ref={ref}
      id={pageRootId}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: it is empty, and never written
      dangerouslySetInnerHTML={asDrawn}
    />
  );
}
