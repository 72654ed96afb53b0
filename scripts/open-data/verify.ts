import { createPublicKey } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { ageFaultOf, parseCopy } from '@/lib/directory/open-data/read-copy';
import { keyIdOf } from '@/lib/directory/open-data/signature';
import { faultOf } from '@/lib/directory/open-data/signed-directory';

/*
 * npm run directory:verify -- FILE|URL --key FILE [--max-age DAYS]
 * Says whether a copy of /directory.json is what the holder of the public key signed, and not older
 * than DAYS (31). With a FILE it needs no network. Exit code 0: it is; 1: it is not, or could not be read.
 */

const usage = 'npm run directory:verify -- FILE|URL --key FILE [--max-age DAYS]';
const usualMaxAge = '31';

async function textOf(place: string): Promise<string> {
  if (!/^https?:/.test(place)) return readFile(place, 'utf8');
  const answer = await fetch(place);
  if (!answer.ok) throw new Error(`${place} should answer 200, but answers ${answer.status}.`);
  return answer.text();
}

async function verify(place: string, keyFile: string, maxAge: number): Promise<number> {
  const publicKey = createPublicKey(await readFile(keyFile, 'utf8'));
  const document = parseCopy(await textOf(place), place);
  const fault = faultOf(document, publicKey);
  if (fault !== null) {
    console.error(`${place} is NOT what key ${keyIdOf(publicKey)} vouches for: ${fault}.`);
    return 1;
  }
  const aged = ageFaultOf(document, new Date(), maxAge);
  if (aged !== null) {
    console.error(`${place} is signed by key ${keyIdOf(publicKey)}, but ${aged}.`);
    return 1;
  }
  const { version, builtAt, institutions } = document;
  const count = Array.isArray(institutions) ? institutions.length : 0;
  console.log(
    `Signed by key ${keyIdOf(publicKey)}: directory version ${version} of ${builtAt}, ${count} institutions.`,
  );
  return 0;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { key: { type: 'string' }, 'max-age': { type: 'string', default: usualMaxAge } },
    allowPositionals: true,
  });
  const [place] = positionals;
  const maxAge = Number(values['max-age']);
  if (!Number.isInteger(maxAge) || maxAge < 0) {
    console.error(`--max-age should be a whole number of days, but is "${values['max-age']}".`);
    return 1;
  }
  if (place !== undefined && values.key !== undefined) return verify(place, values.key, maxAge);
  console.error(`Expected a file or address and a public key: ${usage}`);
  return 1;
}

process.exitCode = await main().catch((error: Error) => {
  console.error(error.message);
  return 1;
});
