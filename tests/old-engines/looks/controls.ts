/** In the page: buttons that do not look like buttons: too low, without room around their words, or without an outline or a colour of their own. */
export function poorButtons(): string[] {
  return [...document.querySelectorAll('.as-button')]
    .filter((one) => one.getClientRects().length > 0)
    .filter((one) => {
      const style = getComputedStyle(one);
      const room = Math.min(
        Number.parseFloat(style.paddingLeft),
        Number.parseFloat(style.paddingRight),
      );
      const outlined = style.borderTopStyle === 'solid' && style.borderTopWidth !== '0px';
      const rounded = style.borderTopLeftRadius !== '0px';
      return one.getBoundingClientRect().height < 48 || room < 12 || !outlined || !rounded;
    })
    .map((one) => `"${(one.textContent ?? '').slice(0, 20)}" does not look like a button`);
}

/** In the page: links, buttons and fields whose middle somebody else covers once they are scrolled to the middle of the window. */
export function coveredControls(): string[] {
  return [...document.querySelectorAll('a, button, input:not([type=hidden]), select, summary')]
    .filter((one) => one.getClientRects().length > 0 && !one.closest('[class~="sr-only"]'))
    .filter((one) => getComputedStyle(one).position !== 'absolute')
    .filter((one) => one.tagName === 'SUMMARY' || !one.closest('details:not([open])'))
    .filter((one) => {
      one.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = one.getClientRects()[0] as DOMRect;
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      return !hit || !(one.contains(hit) || hit.contains(one));
    })
    .map((one) => `"${(one.textContent ?? one.tagName).slice(0, 20)}" is covered`);
}
