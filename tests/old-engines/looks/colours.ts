/** In the page: colours and type size the reader gets, against those of the sheet; what differs. */
export function wrongColours(dark: boolean): string[] {
  const { backgroundColor, color, fontSize } = getComputedStyle(document.body);
  const paper = dark ? 'rgb(21, 23, 26)' : 'rgb(247, 245, 239)';
  const ink = dark ? 'rgb(241, 238, 231)' : 'rgb(23, 25, 28)';
  return [
    ...(backgroundColor === paper ? [] : [`the page is ${backgroundColor}, not ${paper}`]),
    ...(color === ink ? [] : [`the words are ${color}, not ${ink}`]),
    ...(Number.parseFloat(fontSize) >= 18 ? [] : [`the words are ${fontSize} high`]),
  ];
}
