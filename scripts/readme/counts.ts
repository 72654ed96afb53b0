import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readDirectoryFiles } from '@/lib/directory/import/files';
import { parseDirectory } from '@/lib/directory/import/parse';
import { channelKinds } from '@/lib/directory/model/contact-point';
import { scenarios } from '@/lib/response/scenarios/scenarios';

const begin = '<!-- counts: written by `npm run counts` -->';
const end = '<!-- /counts -->';

/** What the README says of the shipped directory and the scenarios, in one paragraph of Markdown. */
async function countsParagraph(root: string): Promise<string> {
  const { entries } = parseDirectory(await readDirectoryFiles(join(root, 'prisma/directory')));
  const institutions = entries.map(({ entry }) => entry);
  const numbers = institutions.flatMap(({ hotlines }) => hotlines);
  const isSourced = ({ publishAs }: { readonly publishAs: string }) => publishAs === 'sourced';
  const sourced = numbers.filter(isSourced).length;
  const acquirers = institutions.filter(({ kind }) => kind === 'acquirer');
  const known = acquirers.filter(({ hotlines }) => hotlines.some(isSourced)).length;
  const channels = institutions.flatMap((one) => one.channels);
  const count = (of: (one: (typeof institutions)[number]) => readonly unknown[]) =>
    institutions.flatMap(of).length;
  return [
    `Institutions: ${institutions.length}, of which acquirers: ${acquirers.length} (with a sourced number: ${known}).`,
    `Published numbers: ${numbers.length}, of which _sourced_: ${sourced}, _unconfirmed_: ${numbers.length - sourced}.`,
    `Published websites, apps and accounts: ${kindCounts(channels)}; _sourced_: ${channels.filter(isSourced).length}.`,
    `Acquirers with a sourced contact point of any kind: ${acquirers.filter(({ hotlines, channels }) => [...hotlines, ...channels].some(isSourced)).length}. Statements: ${count(({ statements }) => statements)}. Ways to verify: ${count(({ verifications }) => verifications)}.`,
    `Scenarios: ${scenarios.length}.`,
  ].join('\n');
}

function kindCounts(channels: readonly { readonly kind: string }[]): string {
  const kinds = channelKinds.filter((kind) => channels.some((one) => one.kind === kind));
  return kinds
    .map((kind) => `${channels.filter((one) => one.kind === kind).length} ${kind}`)
    .join(', ');
}

/**
 * A README's text with the paragraph between the two marks replaced.
 * Throws when the marks are missing.
 */
export function withCounts(readme: string, paragraph: string): string {
  const from = readme.indexOf(begin);
  const to = readme.indexOf(end, from);
  if (from < 0 || to < 0) {
    throw new Error(
      `Expected ${begin} and ${end} in README.md, found none. Put the two lines back.`,
    );
  }
  return `${readme.slice(0, from + begin.length)}\n\n${paragraph}\n\n${readme.slice(to)}`;
}

/** README.md under `root`, and what it should say. */
export async function readmeAndExpected(root: string): Promise<{ is: string; expected: string }> {
  const is = await readFile(join(root, 'README.md'), 'utf8');
  return { is, expected: withCounts(is, await countsParagraph(root)) };
}
