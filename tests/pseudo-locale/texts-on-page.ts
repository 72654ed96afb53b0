import type { Page } from '@playwright/test';

/** A text a reader sees or hears, and the language its element says it is in. */
export interface ShownText {
  readonly text: string;
  readonly lang: string;
}

/** Every visible text of a page, and what is read aloud or shown on touch: names, hints, title and description. */
export function textsOn(page: Page): Promise<ShownText[]> {
  return page.evaluate(() => {
    const langOf = (element: Element | null) =>
      element?.closest('[lang]')?.getAttribute('lang') ?? '';
    const found: { text: string; lang: string }[] = [];
    const add = (text: string | null | undefined, element: Element | null) => {
      if (text?.trim()) found.push({ text: text.trim(), lang: langOf(element) });
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      if (parent && !parent.closest('script, style, template, noscript, code, pre')) {
        add(walker.currentNode.textContent, parent);
      }
    }
    for (const name of ['aria-label', 'alt', 'title', 'placeholder', 'content']) {
      const from = name === 'content' ? 'meta[name="description"]' : `[${name}]`;
      for (const element of document.querySelectorAll(from))
        add(element.getAttribute(name), element);
    }
    add(document.title, document.documentElement);
    return found;
  });
}

/** What does not fit: a page wider than its screen, text beyond an edge, text cut off by its own box. */
export function misfitsOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const misfits: string[] = [];
    const width = document.documentElement.clientWidth;
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > width) misfits.push(`the page is ${scrollWidth} px wide`);
    const named = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}: ${element.textContent?.slice(0, 60)}`;
    // A box of one pixel holds what only a screen reader says; its text overflows on purpose.
    const isForReaderOnly = (element: Element): boolean => {
      if (element.matches('input.sr-only')) return true;
      for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
        const { width: w, height: h } = at.getBoundingClientRect();
        if ((w <= 1 || h <= 1) && getComputedStyle(at).overflow === 'hidden') return true;
      }
      return false;
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      if (!parent || !walker.currentNode.textContent?.trim()) continue;
      if (parent.closest('script, style, option, pre, code, svg')) continue;
      if (isForReaderOnly(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      for (const { left, right, width: w, bottom } of range.getClientRects()) {
        if (w > 0 && bottom > 0 && (right > width + 1 || left < -1)) misfits.push(named(parent));
      }
    }
    for (const element of document.body.querySelectorAll('*')) {
      const { overflowX, overflowY } = getComputedStyle(element);
      const clips = (value: string) => value === 'hidden' || value === 'clip';
      const wide = clips(overflowX) && element.scrollWidth > element.clientWidth + 1;
      const high = clips(overflowY) && element.scrollHeight > element.clientHeight + 1;
      if ((wide || high) && !isForReaderOnly(element)) misfits.push(`cut off: ${named(element)}`);
    }
    return [...new Set(misfits)];
  });
}
