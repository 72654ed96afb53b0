import type { RawRequest } from './requests';
import type { RawAnswer } from './send';

const slowest = 15_000;

/** What is wrong with an answer, whatever the request was; null when nothing is. */
export function faultIn({ status, text, milliseconds }: RawAnswer): string | null {
  if (status >= 500) return `answered ${status}`;
  if (milliseconds > slowest) return `took ${Math.round(milliseconds / 1000)} s`;
  if (/\n\s+at .*:\d+:\d+/.test(text)) return 'showed a stack trace';
  if (/^set-cookie:/im.test(headOf(text))) return 'set a cookie';
  if (/^x-forged:/im.test(headOf(text))) return 'let a header be forged';
  const type = /^content-type: *text\/html/im.test(headOf(text));
  if (type && text.includes('<script>alert(1)')) return 'let a script in';
  return null;
}

function headOf(text: string): string {
  return text.slice(0, text.indexOf('\r\n\r\n'));
}

/** A request, short enough to be read. */
export function described({ method, target, headers, body }: RawRequest): string {
  const short = (part: string) => JSON.stringify(part.slice(0, 300));
  return `${method} ${short(target)} ${short(headers.join('; '))} ${short(body)}`;
}
