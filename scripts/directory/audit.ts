import { readFile, writeFile } from 'node:fs/promises';
import { readDirectoryFiles } from '@/lib/directory/import/files';
import { institutionFrom } from '@/lib/directory/import/institution';
import { reviewedIds } from '@/lib/directory/import/merge';
import { parseDirectory } from '@/lib/directory/import/parse';
import { completeInstitution } from '@/lib/directory/model/complete-institution';
import { notInFiles } from '@/lib/directory/review/against-files';
import { verifyAudit } from '@/lib/directory/review/audit';
import { nextPublication } from '@/lib/directory/review/publication-changes';
import { ReviewRefusal } from '@/lib/directory/review/reviewers';
import { auditExport, parseFingerprints } from '@/lib/directory/review/signing/audit-export';
import {
  exportSigned,
  parseSignedExport,
  type SignedExport,
} from '@/lib/directory/review/signing/export';
import { PublicationRefusal } from '@/lib/directory/store/check-publication';
import { readPublished } from '@/lib/directory/store/repository';
import type { Command, OfflineCommand, Work } from './command';
import type { Flags } from './proposal-flags';

/** Verifies what was signed, and throws a sentence for everything that does not hold, `unexplained` included. */
async function judged(
  exported: SignedExport,
  flags: Flags,
  unexplained: readonly string[] = [],
): Promise<string[]> {
  const list = flags.fingerprints;
  const fingerprints = list === undefined ? null : parseFingerprints(await readFile(list, 'utf8'));
  const { acts, verified, broken, otherKeys, unproven, unprovenHosts } = await auditExport(
    exported,
    fingerprints,
  );
  const faults = [
    ...unexplained,
    ...broken.map((one) => `does not hold: ${one}`),
    ...otherKeys.map((one) => `key that the list does not name: ${one}`),
    ...unprovenHosts.map((one) => `host that counts without two listed keys of two people: ${one}`),
    ...unproven.map((one) => `called verified, but not by two listed keys of two people: ${one}`),
  ];
  if (faults.length > 0) {
    throw new ReviewRefusal(faults.map((fault) => `- ${fault}`).join('\n'));
  }
  const against =
    fingerprints === null
      ? 'No list of fingerprints was given: any key was taken.'
      : `Every key is one of the ${fingerprints.size} in the list.`;
  return [
    `${acts} signed acts hold, and ${verified} verified contact points rest on them. ${against}`,
  ];
}

/** What neither an import nor a decision explains, in the tables or in what is published. */
async function unexplainedIn(database: Work['database']): Promise<string[]> {
  try {
    await nextPublication(database);
    return [];
  } catch (error) {
    if (error instanceof PublicationRefusal) return [error.message];
    throw error;
  }
}

/** What is published although neither the directory files at hand nor a reviewer says so. */
async function unfiledIn(database: Work['database'], folder: string): Promise<string[]> {
  const { entries } = parseDirectory(await readDirectoryFiles(folder));
  const files = entries.map(({ entry }) => institutionFrom(entry));
  const rows = await database.contactPoint.findMany({ where: { managedBy: 'review' } });
  const published = (await readPublished(database))?.institutions.map(completeInstitution) ?? [];
  return notInFiles(published, files, reviewedIds(rows)).map(
    (id) => `published, but neither in ${folder} nor decided by reviewers: ${id}`,
  );
}

/** The audit of the database at hand. */
export const auditCommand: Command = {
  usage: 'audit [--fingerprints FILE] [--files FOLDER] [--export FILE]',
  summary:
    'verify the chain of everything reviewers did, that it explains tables and publication, and every signature, against a list of fingerprints kept off the server; --files: also that what no reviewer decided stands in these directory files; --export: write what was signed, to be verified elsewhere with audit-file',
  run: async ({ database, flags, now }) => {
    const { entries, broken } = await verifyAudit(database);
    if (broken !== null) {
      throw new ReviewRefusal(`The chain is broken at entry ${broken.seq}: ${broken.reason}.`);
    }
    const exported = await exportSigned(database, now);
    if (flags.export !== undefined) {
      await writeFile(flags.export, `${JSON.stringify(exported, null, 2)}\n`);
    }
    return [
      `The chain holds over ${entries} entries.`,
      ...(await judged(exported, flags, [
        ...(await unexplainedIn(database)),
        ...(flags.files === undefined ? [] : await unfiledIn(database, flags.files)),
      ])),
    ];
  },
};

/** The audit of an export, without a database. */
export const auditFileCommand: OfflineCommand = {
  usage: 'audit-file FILE --fingerprints FILE',
  summary: 'verify an export of audit without the server and its database',
  runOffline: async ({ words: [file = ''], flags }) =>
    judged(parseSignedExport(await readFile(file, 'utf8')), flags),
};
