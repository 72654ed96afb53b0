const key = 'ringtrue.largeText';

/** Set on the document while the letters are large; the rules stand in globals.css. */
const mark = 'data-text';

/**
 * Switches large letters on before anything is painted, for whoever chose them on this device. It runs by itself, ahead
 * of every other script, so it is spelled out as text.
 */
export const largeTextScript = `try{if(localStorage.getItem('${key}')==='yes')document.documentElement.setAttribute('${mark}','large')}catch(e){}`;

/** Whether this page is shown in large letters. */
export function isLargeText(): boolean {
  return document.documentElement.getAttribute(mark) === 'large';
}

/** Shows this page in large letters or no longer, and remembers it on this device where the browser keeps anything. */
export function showLargeText(large: boolean): void {
  const { documentElement: root } = document;
  if (large) root.setAttribute(mark, 'large');
  else root.removeAttribute(mark);
  try {
    if (large) localStorage.setItem(key, 'yes');
    else localStorage.removeItem(key);
  } catch {
    // Private windows and full devices refuse; the choice then lasts as long as the page.
  }
}
