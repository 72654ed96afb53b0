import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../../scripts/launch/problem.mjs';
import { pseudoMessages } from './pseudo-text';

/** The pseudo-locale's code in paths and folders; its tag is the one CLDR keeps for accented English. */
export const code = 'xa';

const row = `  ${code}: { label: 'Pseudo', lang: 'en-XA', direction: 'ltr', fallback: ['en', 'zh'], font: 'font-sans' },`;

/** What is no source; a build checks the types of everything else, tests included. */
const leftOut = ['node_modules', 'test-results', 'playwright-report'];

/** The files that name each language, besides the table: what the recipe "A language" says to edit. */
const registers = [
  'lib/i18n/messages.ts',
  'components/page/load-messages.ts',
  'app/api/v1/answer/read-parameters.ts',
];

/**
 * Copies the sources of `root` to the new folder `copy` and adds the pseudo-locale to it as CONTRIBUTING says a
 * third language is added: messages, a row, and their names in the registers. The checkout itself is not touched.
 */
export function withThirdLanguage(root: string, copy: string): void {
  mkdirSync(copy, { recursive: true });
  const isSource = (name: string) => !name.startsWith('.') && !leftOut.includes(name);
  for (const name of readdirSync(root).filter(isSource)) {
    cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  link(join(root, 'node_modules'), join(copy, 'node_modules'));
  translate(join(copy, 'messages/en'), join(copy, `messages/${code}`));
  edit(join(copy, 'lib/i18n/locales.ts'), (text) => text.replace(/^ {2}en: \{.*$/m, `$&\n${row}`));
  for (const register of registers) edit(join(copy, register), registered);
  const phone = join(copy, 'components/page/messages-en.ts');
  if (existsSync(phone)) {
    const text = readFileSync(phone, 'utf8').replaceAll('messages/en/', `messages/${code}/`);
    writeFileSync(phone.replace('messages-en', `messages-${code}`), text);
  }
}

/** Each line that names the English messages or English itself, once more for the new language. */
function registered(text: string): string {
  const again = (line: string) =>
    line
      .replace(/messages([/-])en/g, `messages$1${code}`)
      .replace(/\bas en\b/, `as ${code}`)
      .replace(/^(\s*)en:/, `$1${code}:`);
  const lines = text.split('\n').flatMap((line) => {
    return /messages[/-]en|^\s*en:/.test(line) ? [line, again(line)] : [line];
  });
  return lines.join('\n').replace('{ zh, en }', `{ zh, en, ${code} }`);
}

function edit(file: string, change: (text: string) => string): void {
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  if (after === before) {
    throw new Problem(
      `Expected a place for a third language in ${file}, found none.`,
      'Bring tests/pseudo-locale/third-language.ts up to the recipe "A language".',
    );
  }
  writeFileSync(file, after);
}

function translate(from: string, to: string): void {
  mkdirSync(to);
  for (const name of readdirSync(from)) {
    const text = readFileSync(join(from, name), 'utf8');
    const isMessages = name.endsWith('.json');
    writeFileSync(
      join(to, name),
      isMessages ? JSON.stringify(pseudoMessages(JSON.parse(text))) : text,
    );
  }
}

/** Links a folder file by file: the bundler follows no link that leads out of the checkout it builds. */
function link(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) link(source, target);
    else if (entry.isSymbolicLink()) cpSync(source, target, { verbatimSymlinks: true });
    else linkSync(source, target);
  }
}
