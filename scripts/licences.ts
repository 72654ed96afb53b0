import { readFileSync } from 'node:fs';
import { isAllowed } from './licences/allowed';

/* npm run licences: what the packages a running server may contain are licensed under; exit code 1 when one is under something nobody looked at. */

interface Entry {
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly version?: string;
  readonly license?: string;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Entry>;
};

const shipped = Object.entries(packages)
  .filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional)
  .map(([path, { version = '', license }]) => ({
    name: `${path.replace(/^.*node_modules\//, '')} ${version}`,
    licence: license ?? writtenIn(path),
  }));

for (const [licence, names] of Object.entries(byLicence())) {
  const mark = isAllowed(licence) ? ' ' : '✗';
  console.log(`${mark} ${licence} (${names.length})\n    ${names.join(', ')}`);
}

const unknown = shipped.filter(({ licence }) => !isAllowed(licence));
console.log(`\n${shipped.length} packages, ${unknown.length} under a licence nobody looked at.`);
process.exitCode = unknown.length === 0 ? 0 : 1;

function byLicence(): Record<string, string[]> {
  const grouped: Record<string, string[]> = {};
  for (const { name, licence } of shipped) {
    grouped[licence] ??= [];
    grouped[licence].push(name);
  }
  return grouped;
}

/** What an installed package says of itself, for the few the lock file says nothing of. */
function writtenIn(path: string): string {
  try {
    return String(JSON.parse(readFileSync(`${path}/package.json`, 'utf8')).license ?? 'unknown');
  } catch {
    return 'unknown';
  }
}
