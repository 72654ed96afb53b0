/** In the page: words that touch the edge of the window, and a page wider than it. */
export function wordsAtTheEdge(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const sideways = scrollWidth > clientWidth ? [`${scrollWidth} px wide in ${clientWidth}`] : [];
  const near = [...document.querySelectorAll('main p, main h1, main h2, main h3, main li, main dd')]
    .filter((one) => one.getClientRects().length > 0 && !one.closest('[class~="sr-only"]'))
    .filter((one) => {
      const { left, right, width } = one.getBoundingClientRect();
      const { paddingLeft, paddingRight } = getComputedStyle(one);
      const first = left + Number.parseFloat(paddingLeft);
      const last = right - Number.parseFloat(paddingRight);
      return width > 1 && (first < 12 || last > clientWidth - 12);
    })
    .map((one) => `"${(one.textContent ?? '').slice(0, 20)}" stands at the edge`);
  return [...sideways, ...near];
}

/** In the page: blocks that lie over the block before them, which is what a lost gap or a lost height looks like. */
export function overlappingBlocks(): string[] {
  return [...document.querySelectorAll('main *')]
    .filter((one) => /^(block|flex|grid|list-item)$/.test(getComputedStyle(one).display))
    .filter((one) => /^(static|relative)$/.test(getComputedStyle(one).position))
    .filter((one) => {
      const before = one.previousElementSibling;
      if (!before || !/^(static|relative)$/.test(getComputedStyle(before).position)) return false;
      const a = before.getBoundingClientRect();
      const b = one.getBoundingClientRect();
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      return a.width > 1 && b.width > 1 && wide > 2 && high > 2;
    })
    .map((one) => `"${(one.textContent ?? '').slice(0, 20)}" lies over what stands before it`);
}
