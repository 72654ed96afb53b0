import type { KnownDomain } from './compare-host';
import { publicSuffix, registrableDomain } from './registrable-domain';

/**
 * Makes hosts that imitate an official domain as senders of false bank messages in China do, one list a technique. Written after the
 * addresses in `test-hosts/reported-imitations.json`. A second corpus beside `imitationsOf`: what is adjusted to one of them is
 * measured on the other.
 */
export function practisedImitationsOf({
  domain,
}: KnownDomain): Readonly<Record<string, readonly string[]>> {
  const registered = registrableDomain(domain);
  const suffix = publicSuffix(registered);
  const name = registered.slice(0, -suffix.length - 1);
  const joined = registered.replace(/\./g, '');
  const hyphened = registered.replace(/\./g, '-');
  return {
    lettersBehind: meaningless.map((letters) => `wap.${name}${letters}.com`),
    lettersInFront: ['zg', 'hk', 'cn', 'dd', 'xz', 'gz'].map((letters) => `${letters}${name}.cc`),
    lettersAround: ['zg', 'wa'].flatMap((one) => ['sh', 'xk'].map((it) => `${one}${name}${it}.cn`)),
    numberBehind: ['168', '2024', '01', '888', '365'].map((number) => `${name}${number}.cn`),
    hotline: ['95', '400', '12321'].map((number) => `www.${name}-${number}.com`),
    pinyinWords: pinyinWords.map((word) => `${word}${name}.com`),
    pinyinWordsBehind: pinyinWords.map((word) => `www.${name}${word}.net`),
    otherSecondLevel: ['net.cn', 'org.cn', 'gov.cn', 'ac.cn', 'com.hk', 'cn.com']
      .filter((ending) => ending !== suffix)
      .map((ending) => `${name}.${ending}`),
    noDots: [`${joined}.top`, `www${joined}.com`, `wap${joined}.cc`],
    hyphensForDots: [`www-${hyphened}.x5.cc`, `${hyphened}.login8.net`, `m-${hyphened}.cn`],
    noDotBehindPrefix: [`m${registered}`, `wap${registered}`, `ebank${registered}`],
    freeHosting: ['pages.dev', 'github.io', 'vercel.app', 'weebly.com', '000webhostapp.com'].map(
      (host) => `${name}.${host}`,
    ),
    freeHostingAndWord: ['netlify.app', 'web.app', 'mc0.top'].flatMap((host) => [
      `${name}-shengji.${host}`,
      `kefu${name}.${host}`,
    ]),
    digitsForLetters: oneReplaced(name, digits).map((changed) => `${changed}.${suffix}`),
    accent: accents
      .filter(([said]) => name.includes(said))
      .map(([said, heard]) => `${name.replace(said, heard)}.com`),
  };
}

const meaningless = 'apk sir day rra nik seu xi aan k3 vte'.split(' ');
const pinyinWords = 'shengji duihuan tie jihuo anquan kefu zhongxin xinyong daikuan'.split(' ');
const digits: readonly (readonly [string, string])[] = [
  ['a', '4'],
  ['e', '3'],
  ['i', '1'],
  ['o', '0'],
  ['s', '5'],
  ['l', '1'],
  ['b', '8'],
];
/** What people who speak with a southern accent take for one another. */
const accents: readonly (readonly [string, string])[] = [
  ['la', 'na'],
  ['yin', 'ying'],
  ['sh', 's'],
  ['zh', 'z'],
  ['ch', 'c'],
  ['hui', 'fei'],
  ['fu', 'hu'],
  ['le', 'ne'],
  ['lian', 'nian'],
];

function oneReplaced(name: string, swaps: readonly (readonly [string, string])[]): string[] {
  return [...name].flatMap((letter, place) =>
    swaps
      .filter(([from]) => from === letter)
      .map(([, to]) => name.slice(0, place) + to + name.slice(place + 1)),
  );
}
