import { createPublicKey } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { keyIdOf } from '@/lib/directory/open-data/signature';
import { type ClaimedDirectory, faultOf } from '@/lib/directory/open-data/signed-directory';

/*
 * npm run directory:verify -- FILE|URL --key FILE
 * Says whether a copy of /directory.json is what the holder of the public key signed. With a FILE
 * it needs no network. Exit code 0: it is; 1: it is not, or could not be read.
 */

const usage = 'npm run directory:verify -- FILE|URL --key FILE';

async function textOf(place: string): Promise<string> {
  if (!/^https?:/.test(place)) return readFile(place, 'utf8');
  const answer = await fetch(place);
  if (!answer.ok) throw new Error(`${place} should answer 200, but answers ${answer.status}.`);
  return answer.text();
}

function parsed(text: string, place: string): ClaimedDirectory {
  try {
    return Object(JSON.parse(text));
  } catch {
    throw new Error(`${place} should hold the JSON of /directory.json, but is no JSON.`);
  }
}

async function verify(place: string, keyFile: string): Promise<number> {
  const publicKey = createPublicKey(await readFile(keyFile, 'utf8'));
  const document = parsed(await textOf(place), place);
  const fault = faultOf(document, publicKey);
  if (fault !== null) {
    console.error(`${place} is NOT what key ${keyIdOf(publicKey)} vouches for: ${fault}.`);
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
    options: { key: { type: 'string' } },
    allowPositionals: true,
  });
  const [place] = positionals;
  if (place !== undefined && values.key !== undefined) return verify(place, values.key);
  console.error(`Expected a file or address and a public key: ${usage}`);
  return 1;
}

process.exitCode = await main().catch((error: Error) => {
  console.error(error.message);
  return 1;
});
