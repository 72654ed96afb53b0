import { type DrawnProps, drawnId } from './drawn';

const asDrawn = { __html: '' };

/**
 * Leaves what the server drew as it stands: React looks into no element whose content is given as HTML, so neither the
 * page's data nor its code has to come before the page can be used.
 */
export function Drawn({ ref }: DrawnProps) {
  return (
    <div
      ref={ref}
      id={drawnId}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: it is empty, and never written
      dangerouslySetInnerHTML={asDrawn}
    />
  );
}
