import { connect } from '@/lib/database/connect';
import { readDirectoryFiles } from '@/lib/directory/import/files';
import { type ImportOutcome, importDirectory, type Progress } from '@/lib/directory/import/import';
import { problemLine } from '@/lib/directory/import/problem';
import { environment } from '@/lib/env';

/*
 * node scripts/run.mjs directory/import.ts [FOLDER]
 * Publishes the directory files of FOLDER (prisma/directory) into DATABASE_URL and prints what
 * changed. A file with a mistake is refused whole: exit code 1, nothing written.
 */

function report(outcome: ImportOutcome): number {
  if (outcome.refused !== null) {
    console.error(`Directory refused, nothing was changed. ${outcome.refused.length} problem(s):`);
    for (const problem of outcome.refused) console.error(`- ${problemLine(problem)}`);
    return 1;
  }
  const { version, sentToReview, added, changed, withdrawn } = outcome;
  const counts = `${added.length} added, ${changed.length} changed, ${withdrawn.length} withdrawn`;
  console.log(`Directory version ${version}: ${counts}.`);
  for (const part of sentToReview) console.log(`- sent to review: ${part}`);
  for (const [word, parts] of Object.entries(version > 1 ? { added, changed, withdrawn } : {})) {
    for (const part of parts) console.log(`- ${word}: ${part}`);
  }
  const gone = withdrawn.filter((part) => !part.includes(' '));
  if (gone.length > 0) console.log(wordsOnGone(gone));
  return 0;
}

/** What became of institutions that no file names any more, and how to undo it: a file may be missing by mistake. */
function wordsOnGone(gone: readonly string[]): string {
  return (
    `No file names ${gone.join(', ')} any more. Their pages and numbers now say since when they are not listed. ` +
    'If a file or an entry is missing by mistake, put it back and import again: they are listed as before, with what reviewers decided.'
  );
}

const slow = 2_000;

/** Tells the steps of an import that takes longer than a moment. */
function tellSlowSteps(): Progress {
  const begun = Date.now();
  return (step) => {
    const elapsed = Date.now() - begun;
    if (elapsed > slow) console.log(`${Math.round(elapsed / 1000)} s: ${step}`);
  };
}

async function main(): Promise<number> {
  const { DATABASE_URL } = environment();
  if (DATABASE_URL === undefined) {
    throw new Error('DATABASE_URL should name the database, but is not set. npm start sets it.');
  }
  const files = await readDirectoryFiles(process.argv[2] ?? 'prisma/directory');
  const database = connect(DATABASE_URL);
  try {
    return report(await importDirectory(database, files, new Date(), tellSlowSteps()));
  } finally {
    await database.$disconnect();
  }
}

main()
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  })
  .then((code) => {
    process.exitCode = code;
  });
