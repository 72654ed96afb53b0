/** A text of the log without what a visitor may have put into it: queries, numbers, case codes. */
export function withoutVisitor(text: string): string {
  return text.split('\n').map(lineWithout).join('\n').slice(0, longest);
}

const longest = 4_000;

function lineWithout(line: string): string {
  const [, said = '', place = ''] = /^(.*?)((?::\d+:\d+\)?)?)$/.exec(line) ?? [];
  return (
    said
      .replace(/\?[^\s"'`]+/g, '?…')
      .replace(/(\/(?:p|plan|numbers)\/)[^\s"'`]+/g, '$1…')
      // Five digits and more, however they are grouped; the place in a file stays.
      .replace(/\p{Nd}(?:[\s().-]{0,2}\p{Nd}){4,}/gu, '…') + place
  );
}
