import { chineseEndings } from './endings';
import { formFindings } from './form-findings';
import type { Link } from './link';
import { hasInvisible, maskedDot, plainText } from './plain-address';
import { unicodeHost } from './punycode';
import { isIpAddress, registrableDomain } from './registrable-domain';
import { hostLength, isLikelyHost } from './written-host';

// "请登录icbc.com.cn办理": Chinese letters around a host are the sentence, and no messenger makes a link of them.
const notInHost = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]';
const letter = `(?:(?!${notInHost})[\\p{L}\\p{N}_-])`;
const labels = `${letter}{1,63}(?:[.。${maskedDot}]${letter}{1,63}){1,20}`;
const announced = labels.split(letter).join(`(?:${letter}|%[\\da-f]{2})`);
const number = '(?:\\d{8,10}|0x[\\da-f]{8}|\\[[\\da-f:.]{2,45}\\])(?![\\da-z.])';
// After "http://" or "www." a Chinese name is meant as one.
const chinese =
  '[\\p{L}\\p{N}_-]{0,30}\\p{Script=Han}[\\p{L}\\p{N}_-]{0,30}' +
  `(?:\\.[\\p{L}\\p{N}_-]{1,30}){0,3}\\.(?:${chineseEndings.join('|')}|[a-z]{2,24})`;

const address = new RegExp(
  `(?:(?<scheme>h(?:tt|xx)ps?\\s?(?:[:;]\\s?)?[/\\\\]{1,3})(?:(?<login>[^\\s/\\\\?#@，。、；！]{1,128})@)?` +
    `(?:(?<labels>${announced})|(?<number>${number})|(?<chinese>(?:www\\.)?${chinese}))|` +
    `(?:(?<mailbox>[\\w.%+-]{1,64})@)?(?:(?<bare>${labels})|(?<chineseWww>www\\.${chinese})))` +
    '(?<port>:\\d{1,5}(?!\\d))?(?<path>[/\\\\?#][!#-;=?-~]*)?',
  'giu',
);
const otherScheme = /(?![a-z\d+.-]{0,20}h(?:tt|xx)ps?:)[a-z][a-z\d+.-]{1,20}:\/\/[!-~]*/gi;

/**
 * Finds the addresses in a Chinese or English text, with or without "http://" and however they are spelled, in the
 * order they stand in it. E-mail addresses, file names and amounts are none; the file of an app (".apk") is, with
 * `host` null. Never throws, takes time linear in the length of the text and asks nobody: a short link is not opened.
 */
export function readLinks(text: string): Link[] {
  const { plain, starts, ends } = plainText(text);
  const spanOf = (start: number, end: number) => {
    const from = starts[start] ?? 0;
    const to = ends[end - 1] ?? from;
    return { start: from, end: to, text: text.slice(from, to) };
  };
  const addresses = addressesIn(plain).flatMap(({ start, end, ...written }): Link[] => {
    const span = spanOf(start, end);
    const read = resolved(written, span.text);
    return read === null ? [] : [{ ...span, ...read }];
  });
  const files = appFilesIn(plain).map(({ start, end }): Link => {
    const none = { host: null, domain: null, unicodeHost: null };
    return { ...spanOf(start, end), ...none, findings: ['appDownload'] };
  });
  const alone = files.filter(({ start, end }) =>
    addresses.every((link) => end <= link.start || link.end <= start),
  );
  return [...addresses, ...alone].sort((one, other) => one.start - other.start);
}

// Every address has a scheme, "www." or a dot between two characters of hosts. Most texts have none, and the pattern that
// knows all letters takes longer than the rest of reading such a text.
const inHost = '[^\\s\\u3000-\\u303F\\u3400-\\u9FFF\\uFF00-\\uFFEF]';
const mayHoldAddress = new RegExp(`h(?:tt|xx)p|www\\.|${inHost}[.。${maskedDot}]${inHost}`, 'i');

interface Written {
  readonly start: number;
  readonly end: number;
  readonly scheme: string;
  readonly login: string;
  readonly host: string;
  readonly port: string;
  readonly path: string;
}

function addressesIn(plain: string): Written[] {
  if (!mayHoldAddress.test(plain)) return [];
  const skipped = [...plain.matchAll(otherScheme)].map(({ index, 0: all }) => [
    index,
    index + all.length,
  ]);
  const found: Written[] = [];
  address.lastIndex = 0;
  for (let match = address.exec(plain); match !== null; match = address.exec(plain)) {
    const { index, 0: all } = match;
    const isSkipped = skipped.some(([from = 0, to = 0]) => from <= index && index < to);
    const written = isSkipped || plain[index - 1] === '@' ? null : writtenAddress(match, plain);
    if (written === null) continue;
    found.push(written);
    if (written.end < index + all.length) address.lastIndex = written.end;
  }
  return found;
}

function writtenAddress({ index, groups = {} }: RegExpExecArray, plain: string): Written | null {
  const { scheme = '', login = '', mailbox = '', port = '', path = '' } = groups;
  const names = groups.labels ?? groups.bare;
  const run = names ?? groups.number ?? groups.chinese ?? groups.chineseWww ?? '';
  const isAnnounced = scheme !== '' || /^www[.。]/i.test(run);
  const isName = names !== undefined && !isIpAddress(run);
  const host = isName ? run.slice(0, hostLength(run, isAnnounced)) : run;
  if (host === '') return null;
  const user = login || mailbox;
  const start = index;
  const hostEnd = start + scheme.length + (user === '' ? 0 : user.length + 1) + host.length;
  const isWhole = host.length === run.length;
  const shownPort = isWhole ? port : '';
  const shownPath = isWhole ? withoutPunctuation(path) : '';
  const end = hostEnd + shownPort.length + shownPath.length;
  const hasPath = shownPort !== '' || shownPath.length > 1;
  const isAddress =
    isAnnounced ||
    (mailbox === ''
      ? isLikelyHost(host, hasPath, plain.slice(end, end + 2))
      : hasPath && hostBeforeAt.test(mailbox));
  return isAddress && plain[hostEnd] !== '@'
    ? { start, end, scheme, login: user, host, port: shownPort, path: shownPath }
    : null;
}

// "icbc.com.cn@abc.top/x" is no mailbox: the part before the @ pretends to be the host.
const hostBeforeAt = /^www\.|\.(?:com|cn|net|org)$/i;
const punctuationAtEnd = /[.,:;!?'"\]}*|~]+$/;

function withoutPunctuation(path: string): string {
  const trimmed = path.replace(punctuationAtEnd, '');
  // "(see abc.com/x)" closes the sentence's bracket, "/x_(1)" its own.
  const isOpen = trimmed.endsWith(')') && !trimmed.includes('(');
  return isOpen ? withoutPunctuation(trimmed.slice(0, -1)) : trimmed;
}

const dots = new RegExp(`[。${maskedDot}]`, 'g');

type Resolved = Pick<Link, 'host' | 'domain' | 'unicodeHost' | 'findings'>;

function resolved(
  { scheme, login, host, port, path }: Omit<Written, 'start' | 'end'>,
  text: string,
): Resolved | null {
  const isSecure = /s/i.test(scheme);
  const url = browserUrl(
    `${isSecure ? 'https' : 'http'}://${login === '' ? '' : `${login}@`}${host.replace(dots, '.')}${port}${path}`,
  );
  if (url === null) return null;
  const own = unicodeHost(url.hostname);
  const findings = formFindings({
    url,
    unicodeHost: own,
    scheme: scheme === '' ? null : isSecure ? 'https' : 'http',
    isObfuscated: host.includes(maskedDot) || /^hxx/i.test(scheme) || hasInvisible(text),
  });
  const { hostname } = url;
  return { host: hostname, domain: registrableDomain(hostname), unicodeHost: own, findings };
}

function browserUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

function appFilesIn(plain: string): { start: number; end: number }[] {
  if (!/\.apk/i.test(plain)) return [];
  const name = /[\p{L}\p{N}_()（）-][\p{L}\p{N}_().（）-]{0,40}\.apk(?![a-z\d])/giu;
  return [...plain.matchAll(name)].map(({ index, 0: all }) => ({
    start: index,
    end: index + all.length,
  }));
}
