import { isEnding, isEndingAndNoWord, startsSentence } from './endings';
import { maskedDot } from './plain-address';
import { isIpAddress } from './registrable-domain';

const separator = new RegExp(`[.。${maskedDot}]`);
const wordWithCapital = /^[A-Z][a-z]+$/;

/**
 * How many characters of a run of labels are the host. A sentence may go on behind a dot, so that not every label
 * belongs to it ("www.abc.com。VIP客户", "abc.com.Please call"). 0 where none ends like a host; `isAnnounced` where
 * "http://" or "www." says that it is one, whatever its ending.
 */
export function hostLength(run: string, isAnnounced: boolean): number {
  const labels = run.split(separator);
  let length = labels[0]?.length ?? 0;
  let found = 0;
  for (let place = 1; place < labels.length; place += 1) {
    const next = labels[place] ?? '';
    const dot = run[length] ?? '';
    if (!goesOn(labels.slice(0, place), dot, next)) break;
    length += 1 + next.length;
    const ending = next.toLowerCase();
    if (isEnding(ending) || (isAnnounced && dot === '.' && /^[a-z]{2,24}$/.test(ending))) {
      found = length;
    }
  }
  return found;
}

// "abc.com。cn": behind a complete host a dot that is no plain one mostly ends the sentence.
const secondOfTwo = /^(?:cn|hk|tw|mo)$/i;
const clockOrCount = /^\d{1,2}$/;

function goesOn(labels: readonly string[], dot: string, next: string): boolean {
  const last = labels[labels.length - 1] ?? '';
  const isComplete = labels.length > 1 && isEnding(last.toLowerCase());
  if (dot === '.') {
    return !(isComplete && wordWithCapital.test(next) && last === last.toLowerCase());
  }
  if (isComplete) return secondOfTwo.test(next);
  if (dot === maskedDot && wordWithCapital.test(next)) return false;
  if (labels.length > 1) return true;
  return !clockOrCount.test(last) && (last === 'www' || isEndingAndNoWord(next.toLowerCase()));
}

/** True where a host that nothing announces is more likely an address than a name, a file or two sentences. */
export function isLikelyHost(host: string, hasPath: boolean, behind: string): boolean {
  if (hasPath) return true;
  if (isIpAddress(host)) return false;
  const labels = host.split(separator);
  const ending = labels[labels.length - 1] ?? '';
  const [name = ''] = labels;
  if (labels.length > 2) return labels.slice(0, -1).some((label) => label.length > 1);
  // "G.CN", "U.S": a signature, an abbreviation.
  if (name.length < 2) return false;
  const lower = ending.toLowerCase();
  if (/^(?:com|cn|net|org|gov)$/.test(lower)) return true;
  // "1.App下载", "Dr.Wang", "Mr.Li".
  if (clockOrCount.test(name) || wordWithCapital.test(ending)) return false;
  if (startsSentence(lower)) return !/^\s?[a-z]/.test(behind);
  return isEndingAndNoWord(lower);
}
