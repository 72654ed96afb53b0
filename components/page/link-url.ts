/** The address of the link a plain touch or click hit; null for anything else, and for a place on the same page. */
export function linkUrl(event: MouseEvent): string | null {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) {
    return null;
  }
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || link.target || link.hasAttribute('download') || !link.href) return null;
  const here = window.location.href.split('#')[0];
  return link.hash && link.href.split('#')[0] === here ? null : link.href;
}
