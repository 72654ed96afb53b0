import { readdirSync, readFileSync } from 'node:fs';
import { localeTable } from '@/lib/i18n/locales';
import { sources } from '@/lib/triage/sources';
import { brackets } from './pseudo-text';
import type { ShownText } from './texts-on-page';

/** Every string of a JSON value. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

const folder = 'prisma/directory';
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const directory = files.flatMap((name) =>
  stringsIn(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))),
);
const titles = Object.values(sources).map(({ title }) => title);
const labels = Object.values(localeTable).map(({ label }) => label);

/** What is the same in every language: the directory's own texts, titles of sources, names of languages. */
const data = [...directory, ...titles, ...labels, 'Pseudo'].join('\n');

const [open, close] = brackets;
const separator = ' · ';
const isAddress = /^(https?:\/\/)?[a-z0-9.-]+(:\d+)?(\/\S*)?$/;
/** The pseudo-locale has none of these letters: a piece of a message between two blanks is known by that. */
const plainLetters = /[a-z\p{Script=Han}]/iu;
const han = /\p{Script=Han}/u;

/** Text without what stands in brackets, which may stand in one another. */
function outsideBrackets(text: string): string {
  let depth = 0;
  let outside = '';
  for (const sign of text) {
    if (sign === open) depth += 1;
    outside += depth === 0 ? sign : sign === open ? separator : '';
    // A text may begin in the middle of a message, where its page puts something into it.
    if (sign === close && depth === 0) outside = '';
    if (sign === close) depth = Math.max(0, depth - 1);
  }
  return outside;
}

/** A name without the telephone number that a text to copy puts behind it. */
function withoutNumber(part: string): string {
  return part.replace(/ [\d-]{3,}$/, '');
}

function isData(text: string): boolean {
  const parts = text.split(/\s*[·,;|()/\n]\s*|\s{2,}/).map((part) => part.trim());
  return parts.every(
    (part) =>
      !plainLetters.test(part) || isAddress.test(part) || data.includes(withoutNumber(part)),
  );
}

/** The texts that are neither translated nor data. */
export function untranslated(texts: readonly ShownText[]): string[] {
  const left = texts.filter(({ text }) => {
    const rest = outsideBrackets(text);
    return plainLetters.test(rest) && !isData(rest) && !data.includes(text);
  });
  return [...new Set(left.map(({ text }) => text))];
}

/** Chinese texts that do not say they are Chinese: a reader of another language got the wrong column. */
export function silentlyChinese(texts: readonly ShownText[]): string[] {
  const silent = texts.filter(
    ({ text, lang }) => han.test(outsideBrackets(text)) && !lang.startsWith('zh'),
  );
  return [...new Set(silent.map(({ text }) => text))];
}
