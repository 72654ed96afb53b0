import { parseArgs } from 'node:util';
import { ReviewRefusal } from '@/lib/directory/review/reviewers';
import { changes } from './changes';
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
];

const commands = { ...reports, ...changes };

function help(): string {
  const lines = Object.values(commands).map(({ usage, summary }) => `  ${usage}\n      ${summary}`);
  return `npm run directory -- COMMAND\n\n${lines.join('\n')}\n\nA number is published after one name proposed it, another approved it, and somebody published.
Two people are two names here: whoever runs these commands can act under any name. That two
different people act is for the operator to see to; the audit says which names did what.`;
}

function parse() {
  return parseArgs({
    allowPositionals: true,
    options: {
      ...Object.fromEntries(texts.map((name) => [name, { type: 'string' as const }])),
      'saw-live': { type: 'boolean' },
      help: { type: 'boolean' },
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
  const lines = await withDatabase((database) => command.run({ database, ...work }));
  for (const line of lines) console.log(line);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
