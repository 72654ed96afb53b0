import { readFile, writeFile } from 'node:fs/promises';
import { inviteByOperator } from '@/lib/console/invitations';
import { chinaDate } from '@/lib/directory/model/china-date';
import { choosePublicName } from '@/lib/directory/review/choose-public-name';
import { csvFromRows } from '@/lib/directory/review/csv-table';
import { decide, rejectAll } from '@/lib/directory/review/decide';
import { numberRows, parseNumberRows } from '@/lib/directory/review/number-rows';
import { propose } from '@/lib/directory/review/propose';
import { proposeFile } from '@/lib/directory/review/propose-file';
import { nextPublication } from '@/lib/directory/review/publication-changes';
import { publish } from '@/lib/directory/review/publish';
import { addReviewer, deactivateReviewer, ReviewRefusal } from '@/lib/directory/review/reviewers';
import { rawRowsFrom } from '@/lib/directory/review/table-file';
import { readInstitutions } from '@/lib/directory/store/repository';
import { environment } from '@/lib/env';
import { type Command, type Work, wordAt } from './command';
import { contentFromFlags, pointKindFrom, visitFromFlags } from './proposal-flags';
import { pointChangeLines, proposalIn, proposalsIn } from './proposal-words';

const roles = ['editor', 'approver'] as const;
const kinds = ['add', 'change', 'withdraw'] as const;

async function approveOne({ database, words, flags, now }: Work) {
  const proposal = proposalIn(wordAt(words, 0, 'the number of a proposal'));
  const decision = { proposal, approve: true, note: flags.note ?? '' };
  await decide(database, decision, { as: flags.as, now });
  return [`Proposal ${proposal} approved. Look: publish --dry-run. Readers see it after: publish.`];
}

async function rejectSome({ database, words, flags, now }: Work) {
  wordAt(words, 0, 'the number of a proposal');
  const proposals = proposalsIn(words);
  await rejectAll(database, proposals, flags.note ?? '', { as: flags.as, now });
  return [`${proposals.length} proposal(s) rejected: ${proposals.join(', ')}.`];
}

async function publishOrTell({ database, flags, now }: Work) {
  const changes = (await nextPublication(database)).flatMap(pointChangeLines);
  if (flags['dry-run'] !== undefined) {
    return changes.length > 0 ? changes : ['A publication would change no contact point.'];
  }
  const { version, isNew } = await publish(database, { as: flags.as ?? '', now });
  if (!isNew) return [`Nothing new: version ${version} stands.`];
  return [...changes, `Version ${version} is published.`];
}

async function importTable({ database, words, flags, now }: Work) {
  const file = wordAt(words, 0, 'a file');
  const rows = parseNumberRows(file, rawRowsFrom(file, await bytesOf(file)));
  const withdrawMissing = flags['withdraw-missing'] !== undefined;
  const actor = { as: flags.as, now };
  const { made, waiting } = await proposeFile(database, rows, actor, { withdrawMissing });
  return [
    `${made.length} proposal(s)${made.length > 0 ? `: ${made.join(', ')}` : ''}.`,
    ...(waiting > 0 ? [`${waiting} more wait for a decision already: proposals.`] : []),
  ];
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const { code = 'an error' } = error as NodeJS.ErrnoException;
    throw new ReviewRefusal(`Expected a file that can be read, got ${file} (${code}).`);
  }
}

function roleFrom(flags: Work['flags']) {
  const role = roles.find((one) => one === flags.role);
  if (role !== undefined) return role;
  throw new ReviewRefusal(`Expected --role editor or approver, got "${flags.role ?? ''}".`);
}

/** The commands that change something, each on paper with its author. */
export const changes: Readonly<Record<string, Command>> = {
  reviewer: {
    usage: 'reviewer NAME --role editor|approver [--as APPROVER]',
    summary:
      'add a person who may propose, or also decide; without --as only the first two approvers. Changing a role needs another active approver',
    run: async ({ database, words, flags, now }) => {
      const name = wordAt(words, 0, 'a name');
      const role = roleFrom(flags);
      await addReviewer(database, { name, role }, { by: flags.as ?? 'operator', now });
      return [`${name} is now ${role}.`];
    },
  },
  invite: {
    usage: 'invite NAME --role editor|approver',
    summary:
      'print a link with which a person enrols a key at the console, once, within a day: the first two approvers, and whoever lost every key',
    run: async ({ database, words, flags, now }) => {
      const name = wordAt(words, 0, 'a name');
      const role = roleFrom(flags);
      const { CONSOLE_ORIGIN } = environment();
      if (CONSOLE_ORIGIN === undefined) {
        throw new ReviewRefusal(
          'Set CONSOLE_ORIGIN to where the console stands, such as https://console.example.com.',
        );
      }
      const token = await inviteByOperator(database, { name, role }, now);
      return [
        `For ${name} (${role}) alone, once, within a day; open it on the device that holds the key:`,
        `${CONSOLE_ORIGIN}/console/zh/enrol#${token}`,
      ];
    },
  },
  'public-name': {
    usage: 'public-name NAME --as REVIEWER',
    summary:
      'under which name readers see a reviewer, from the next publication on; who chose none is shown as R and a number',
    run: async ({ database, words, flags, now }) => {
      const name = wordAt(words, 0, 'a name for readers');
      await choosePublicName(database, name, { as: flags.as, now });
      return [`Readers see ${flags.as} as ${name} from the next publication on.`];
    },
  },
  deactivate: {
    usage: 'deactivate NAME --as APPROVER',
    summary: 'take the right to act from a reviewer who left; another active approver says so',
    run: async ({ database, words, flags, now }) => {
      const name = wordAt(words, 0, 'a name');
      await deactivateReviewer(database, name, { by: flags.as ?? 'operator', now });
      return [`${name} may no longer propose or decide. What they did stays.`];
    },
  },
  propose: {
    usage: `propose ${kinds.join('|')} INSTITUTION VALUE [--point KIND] --reason TEXT --as NAME`,
    summary:
      'KIND is phone unless given, or website, app, appPackage, wechatAccount, miniProgram, smsSender. [--content FILE | --url --quote --publisher-zh --publisher-en --kind --page-date --display --purpose --publish-as] [--checked-at URL --checked-on DATE]',
    run: async ({ database, words, flags, now }) => {
      const today = chinaDate(now);
      const kind = kinds.find((one) => one === words[0]);
      if (kind === undefined) throw new ReviewRefusal(`Expected ${kinds.join(', ')}. See --help.`);
      const institution = wordAt(words, 1, 'the id of an institution');
      const value = wordAt(words, 2, 'a number, domain, app or account');
      const pointKind = pointKindFrom(flags);
      const request = { kind, institution, pointKind, value, reason: flags.reason ?? '' };
      const needsContent = kind === 'add' || kind === 'change';
      const content = needsContent
        ? { content: await contentFromFlags(flags, pointKind, flags.to ?? value, today) }
        : {};
      const id = await propose(
        database,
        { ...request, ...content, ...visitFromFlags(flags, today) },
        { as: flags.as, now },
      );
      return [`Proposal ${id} waits for somebody else: approve ${id} --as NAME`];
    },
  },
  approve: {
    usage: 'approve ID --as NAME [--note TEXT]',
    summary:
      'approve somebody else’s proposal by name alone: it is published as its evidence allows, never as verified; two people verify it in the console',
    run: approveOne,
  },
  reject: {
    usage: 'reject ID|FROM-TO… --as NAME --note TEXT',
    summary: 'reject proposals of somebody else, all of these or none',
    run: rejectSome,
  },
  publish: {
    usage: 'publish [--dry-run | --as NAME]',
    summary: 'let readers see what was approved; --dry-run only says what that would change',
    run: publishOrTell,
  },
  import: {
    usage: 'import FILE --as NAME [--withdraw-missing]',
    summary:
      'propose what a JSON or CSV table (UTF-8, at most 1000 rows) says differently; --withdraw-missing: also to withdraw every other number of the institutions in it',
    run: importTable,
  },
  export: {
    usage: 'export FILE',
    summary: 'write every published number as JSON or CSV',
    run: async ({ database, words }) => {
      const file = wordAt(words, 0, 'a file');
      const rows = numberRows(await readInstitutions(database));
      const text = file.endsWith('.csv') ? csvFromRows(rows) : `${JSON.stringify(rows, null, 2)}\n`;
      await writeFile(file, text);
      return [`${rows.length} numbers in ${file}.`];
    },
  },
};
