/** Brings reader and focus to where a new page begins: what is wrong first, else the place asked for, else the top. */
export function moveFocus(hash: string): void {
  const alert = document.querySelector<HTMLElement>('#content [role="alert"] a');
  const place = hash ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
  window.scrollTo(0, 0);
  if (place) place.scrollIntoView();
  const start = alert ?? document.getElementById('content');
  start?.focus({ preventScroll: true });
}
