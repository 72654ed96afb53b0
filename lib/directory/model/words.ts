import { type Hosts, isReviewedAddress } from './hosts';

/*
 * What may not stand in the words of an entry: whoever reads a remark dials and opens what is in it,
 * and no proof stands beside it there.
 */

// A year, a span of years or a whole date; not the end of a telephone number.
const dates =
  /(?<![\d-])(?:19|20)\d\d(?:[-./年](?:(?:19|20)\d\d|\d{1,2}(?:[-./月]\d{1,2})?))?(?![\d-])/g;
// Whoever hides a number in words separates its digits by anything; a quote is printed as the page has it.
const hiddenRuns = /\d(?:[\s\-.·_/()、–—]*\d)*/g;
const printedRuns = /\d(?:[\s\-–—]*\d)*/g;
const spelledRuns =
  /[零〇○一二三四五六七八九壹贰叁肆伍陆柒捌玖幺](?:[\s\-、]*[零〇○一二三四五六七八九壹贰叁肆伍陆柒捌玖幺])*/g;
const addresses = /(?:https?:\/\/)?(?:[a-z0-9-]+\.)+[a-z]{2,}(?![a-z])|www\.|https?:/g;

function runsIn(text: string, separated: RegExp): string[] {
  const plain = text.normalize('NFKC').replace(dates, ' ');
  return (plain.match(separated) ?? []).map((run) => run.replace(/\D/g, ''));
}

/** The first text in words that reads as a telephone number other than these; null when there is none. */
export function telephoneNumberIn(text: string, known: readonly string[]): string | null {
  const run = runsIn(text, hiddenRuns).find(
    (digits) => digits.length >= 5 && !known.includes(digits),
  );
  if (run !== undefined) return run;
  const spelled = text.match(spelledRuns) ?? [];
  return spelled.find((digits) => digits.replace(/[\s\-、]/g, '').length >= 5) ?? null;
}

/** The first web address in words that is not on a reviewed host; null when there is none. */
export function unreviewedAddressIn(text: string, hosts: Hosts): string | null {
  const found = text.normalize('NFKC').toLowerCase().match(addresses) ?? [];
  const full = (address: string) => (address.startsWith('http') ? address : `https://${address}/`);
  return found.find((address) => !isReviewedAddress(full(address), hosts)) ?? null;
}

/** True when a text spells a number out, with whatever between its digits; area code and extension may stand beside it. */
export function quotesNumber(quote: string, number: string): boolean {
  const digits = [...number].join('[\\s\\-.·_/()、–—]*');
  return new RegExp(`(?<!\\d)(?:\\d{1,4}[\\s\\-.()–—]*)?${digits}`).test(quote.normalize('NFKC'));
}

// A page may name the state's and other short numbers beside the one it proves.
const shortestLong = 7;

/** The first long number in a quote that is not the one it proves, with area code or extension; null when there is none. */
export function otherLongNumberIn(quote: string, number: string): string | null {
  const own = new RegExp(`^(0\\d{2,3})?${number}\\d{0,2}$`);
  return (
    runsIn(quote, printedRuns).find((run) => run.length >= shortestLong && !own.test(run)) ?? null
  );
}
