import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Locale, locales } from '@/lib/i18n/locales';

/** A file below `.next` that a browser loads. */
const staticFile = /static\/chunks\/[^"'\\]+?\.(?:js|css)/g;

/** Paths below `.next`, and what stands in them. */
type Files = ReadonlyMap<string, string>;

/**
 * The scripts and styles that draw every page on the empty one, by language: path on the server, and hash for
 * Subresource Integrity. `next` is the folder `.next` of a finished build, `messages` the one with a folder for each
 * language.
 */
export function offlineFiles(
  next: string,
  messages: string,
): Record<Locale, Record<string, string>> {
  const read = (path: string) => readFileSync(join(next, path), 'utf8');
  const { rootMainFiles } = JSON.parse(read('build-manifest.json')) as { rootMainFiles: string[] };
  const page = read('server/app/[locale]/offline/page_client-reference-manifest.js');
  const files = withLoaded([...rootMainFiles, ...namedIn(page)], read);
  const chosen = filesByLanguage(files, messageTexts(messages));
  const hashed = (path: string) => [`/_next/${path}`, integrityOf(readFileSync(join(next, path)))];
  return Object.fromEntries(
    locales.map((locale) => [locale, Object.fromEntries(chosen[locale].sort().map(hashed))]),
  ) as Record<Locale, Record<string, string>>;
}

function namedIn(text: string): string[] {
  return text.match(staticFile) ?? [];
}

// What a script loads later stands in it by name; nothing else in a build's client files says so.
function withLoaded(first: readonly string[], read: (path: string) => string): Files {
  const found = new Map<string, string>();
  const open = [...first];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (found.has(path)) continue;
    const text = read(path);
    found.set(path, text);
    open.push(...namedIn(text));
  }
  return found;
}

// A script holds the messages of one language when it has this many of them, and of all others a tenth at most: a word
// of another language may stand in it by chance.
const leastMessages = 20;
const mostOthers = 0.1;

/**
 * The files each language needs: all but those that hold the messages of another one. `messages` has, for each
 * language, texts that no other one has.
 */
export function filesByLanguage<Language extends string>(
  files: Files,
  messages: Readonly<Record<Language, readonly string[]>>,
): Record<Language, string[]> {
  const known = Object.keys(messages) as Language[];
  const languages = new Map([...files].map(([path, text]) => [path, languageOf(text, messages)]));
  const needs = (language: Language) =>
    [...files.keys()].filter((path) => [null, language].includes(languages.get(path) ?? null));
  return Object.fromEntries(known.map((language) => [language, needs(language)])) as Record<
    Language,
    string[]
  >;
}

function languageOf<Language extends string>(
  text: string,
  messages: Readonly<Record<Language, readonly string[]>>,
): Language | null {
  const found = (Object.keys(messages) as Language[]).map((language) => ({
    language,
    count: messages[language].filter((it) => text.includes(it)).length,
  }));
  const all = found.reduce((sum, { count }) => sum + count, 0);
  const isHeld = (count: number) => count >= leastMessages && all - count <= count * mostOthers;
  return found.find(({ count }) => isHeld(count))?.language ?? null;
}

function messageTexts(folder: string): Record<Locale, string[]> {
  const all = locales.map((locale) => textsIn(join(folder, locale)));
  const own = all.map((texts, index) => {
    const others = new Set(all.flatMap((it, at) => (at === index ? [] : it)));
    return texts.filter((text) => text.length >= 10 && !others.has(text));
  });
  return Object.fromEntries(locales.map((locale, index) => [locale, own[index]])) as Record<
    Locale,
    string[]
  >;
}

function textsIn(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.flatMap((name) => leaves(JSON.parse(readFileSync(join(folder, name), 'utf8'))));
}

function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(leaves) : [];
}

function integrityOf(content: Buffer): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}
