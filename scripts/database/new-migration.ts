import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sqlBetween } from '@/lib/database/schema-diff';

const folder = 'prisma/migrations';
/** The schema as the last migration left it; the next migration starts from there. */
const reached = join(folder, 'schema.prisma');

const name = process.argv[2] ?? '';
if (!/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error(
    `A migration needs a name of small letters, such as "licences", but got "${name}". Type: npm run migration -- licences`,
  );
  process.exit(2);
}

const schema = await readFile('prisma/schema.prisma', 'utf8');
const sql = await sqlBetween(await readFile(reached, 'utf8').catch(() => ''), schema);
if (sql === '') {
  console.log('prisma/schema.prisma says nothing the migrations do not say already.');
} else {
  const target = join(folder, `${await nextNumber()}_${name}`);
  await mkdir(target);
  await writeFile(join(target, 'migration.sql'), sql);
  await writeFile(reached, schema);
  console.log(`Wrote ${target}/migration.sql. Read it before you commit it with ${reached}.`);
}

async function nextNumber(): Promise<string> {
  const numbers = (await readdir(folder)).map((entry) => Number.parseInt(entry, 10) || 0);
  return String(Math.max(0, ...numbers) + 1).padStart(4, '0');
}
