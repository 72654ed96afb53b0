import { generateKeyPairSync } from 'node:crypto';
import { access, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { keyIdOf, publicKeyPem } from '@/lib/directory/open-data/signature';

/*
 * npm run directory:keys [-- --out FILE] [--replace]
 * Makes the pair of keys that signs /directory.json: writes the public one to FILE
 * (public/directory-public-key.txt), prints the private one once and stores it nowhere.
 */

const usual = 'public/directory-public-key.txt';

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function makeKeys(path: string): Promise<void> {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  await writeFile(path, publicKeyPem(publicKey));
  const secret = privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64');
  console.log(`The public key ${keyIdOf(publicKey)} is in ${path}. Commit it and publish it elsewhere too.

The private key is printed here once and stored nowhere. Put it into the environment of the
server, never into the repository:

DIRECTORY_SIGNING_KEY=${secret}

Then start the site and check what it serves:

npm run directory:verify -- https://YOUR-SITE/directory.json --key ${path}`);
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { out: { type: 'string', default: usual }, replace: { type: 'boolean' } },
  });
  if ((await exists(values.out)) && !values.replace) {
    console.error(
      `${values.out} should not exist yet, but does: whoever trusts that key could no longer check what you sign. ` +
        'To change keys on purpose, add --replace and tell your readers.',
    );
    return 1;
  }
  await makeKeys(values.out);
  return 0;
}

process.exitCode = await main();
