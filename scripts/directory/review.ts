import { parseArgs } from 'node:util';
import { ReviewRefusal } from '@/lib/directory/review/reviewers';
import { auditFileCommand } from './audit';
import { changes } from './changes';
import type { Command, OfflineCommand } from './command';
import { withDatabase } from './open-database';
import type { Flags } from './proposal-flags';
import { reports } from './reports';

/* npm run directory -- COMMAND: the reviewers' door to the directory. */

const texts = [
  'as',
  'role',
  'reason',
  'note',
  'content',
  'to',
  'display',
  'purpose',
  'publish-as',
  'kind',
  'publisher-zh',
  'publisher-en',
  'quote',
  'url',
  'page-date',
  'seen-on',
  'checked-on',
  'checked-at',
  'days',
  'fingerprints',
  'files',
  'export',
];

const switches = ['help', 'dry-run', 'withdraw-missing'];

const commands: Readonly<Record<string, Command | OfflineCommand>> = {
  ...reports,
  'audit-file': auditFileCommand,
  ...changes,
};

function help(): string {
  const lines = Object.values(commands).map(({ usage, summary }) => `  ${usage}\n      ${summary}`);
  return `npm run directory -- COMMAND\n\n${lines.join('\n')}\n\nWhoever runs these commands can act under any name, so nothing approved here is ever verified: it
stands on its evidence, as what the files say. Two people verify in the console (/console), each
with a key of their own.`;
}

function parse() {
  return parseArgs({
    allowPositionals: true,
    options: {
      ...Object.fromEntries(texts.map((name) => [name, { type: 'string' as const }])),
      ...Object.fromEntries(switches.map((name) => [name, { type: 'boolean' as const }])),
    },
  });
}

function flagsFrom(values: ReturnType<typeof parse>['values']): Flags {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : 'yes',
    ]),
  );
}

async function main(): Promise<void> {
  const { values, positionals } = parse();
  const [name = '', ...words] = positionals;
  const command = commands[name];
  if (command === undefined || values.help === true) {
    console.log(help());
    if (name !== '' && command === undefined)
      throw new ReviewRefusal(`There is no command ${name}.`);
    return;
  }
  const work = { words, flags: flagsFrom(values), now: new Date() };
  const lines =
    'runOffline' in command
      ? await command.runOffline(work)
      : await withDatabase((database) => command.run({ database, ...work }));
  for (const line of lines) console.log(line);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
