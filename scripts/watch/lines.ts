import { pointId } from '@/lib/directory/model/points';
import type { Finding, Outcome } from '@/lib/watch/judge';
import type { Look } from '@/lib/watch/store/record-look';
import type { WordsLook } from '@/lib/watch/words/record-words';
import type { LostWords } from '@/lib/watch/words/watched-words';

const words: Readonly<Record<Outcome, string>> = {
  there: 'still there',
  gone: 'gone',
  changed: 'another number beside the same label',
  ownerChanged: 'host or certificate belongs to somebody else',
  moved: 'page moved or removed',
  login: 'asks for a login or a cookie',
  needsPerson: 'a person has to look',
  unreachable: 'not reached',
};

const reasons: Readonly<Record<string, string>> = {
  notHttps: 'leads to a page without https',
  notListed: 'leads to a host nobody reviewed',
  insideAddress: 'leads to an address inside a network',
  addressLiteral: 'leads to an address instead of a name',
  robots: 'robots.txt asks robots to stay away, or cannot be read',
  script: 'the page is drawn by a script',
  image: 'it may stand in a picture',
  pdf: 'the page is a PDF',
  neverRead: 'this page has never shown it as text',
  certificate: 'the certificate is not good',
};

/** Says a finding in words. */
function findingWords({
  outcome,
  reason,
  other,
}: Pick<Finding, 'outcome' | 'reason' | 'other'>): string {
  const why = reasons[reason] ?? reason;
  return [words[outcome], other, why].filter((part) => part !== '' && part !== null).join(', ');
}

/** What a look says, a line a contact point. Words of the page itself are not printed. */
export function lookLines({ page, findings }: Look): string[] {
  return findings.map(
    ({ fact, finding }) =>
      `${pointId(fact.institutionId, fact)}: ${findingWords(finding)} (${page.url})`,
  );
}

/** What a look says of words that no contact point rests on. */
export function wordsLines({ page, findings }: WordsLook): string[] {
  return findings.map(
    ({ words: { institutionId, kind }, finding }) =>
      `${institutionId} ${kind}: ${findingWords(finding)} (${page.url})`,
  );
}

/** What is told of words that two looks no longer found. */
export function lostWordsLine({ institutionId, kind, url, outcome }: LostWords): string {
  return `LOOK ${institutionId} ${kind}: ${words[outcome]} (${url}). Nothing was lowered.`;
}

/** What an alarm says. */
export function alarmLine(
  point: string,
  url: string,
  finding: Pick<Finding, 'outcome' | 'reason' | 'other'>,
  lowers: boolean,
): string {
  const effect = lowers ? ' The page no longer counts as proof.' : '';
  return `ALARM ${point}: ${findingWords(finding)} (${url}).${effect}`;
}
