import fc from 'fast-check';
import { locales } from '@/lib/i18n/locales';
import { send } from './send';

const first = fc.oneof(
  fc.constantFrom('a.b', '_next', '_next/static', 'api', 'p', 'icons', 'directory', '.well-known'),
  fc.constantFrom('sw.js', 'ZH', 'zh-CN', 'zh.', '%7Ah', '_next%2f..%2fzh', '_next/data/x/zh'),
  fc.webSegment(),
);

const comparing = (segment: string, headers: readonly string[]) => ({
  method: 'POST',
  target: `/${segment}/check/number/compare`,
  headers,
  body: 'Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 11\r\n\r\ntyped=95588',
});

const isLanguage = (segment: string) => locales.some((locale) => locale === segment);

/** Which first segment of a path lets a form of another site, or more forms than one network may send, be answered; null when none does. */
export async function passingSegment(port: number, count: number): Promise<string | null> {
  const segments = fc.sample(first, { numRuns: count, seed: count }).filter((s) => !isLanguage(s));
  for (const segment of segments) {
    const { status, text } = await send(
      port,
      comparing(segment, ['Origin: https://elsewhere.example']),
    );
    if (/^location: .*number=/im.test(text)) return `/${segment}/… compared a number (${status})`;
  }
  return overLimit(port);
}

/** Spellings of one path share one limit. */
async function overLimit(port: number): Promise<string | null> {
  const headers = ['X-Forwarded-For: 198.19.0.1'];
  const compare = (target: string) => send(port, { ...comparing('zh', headers), target });
  const spellings = ['/zh/check/number/compare', '/en/check/number/%63ompare', '/zh/hotlines'];
  let answered = 0;
  for (let i = 0; i < 80; i++) {
    const { status } = await compare(spellings[i % spellings.length] ?? '');
    if (status === 200 || status === 303) answered += 1;
  }
  return answered <= 60 ? null : `${answered} of 80 forms of one network were answered`;
}
