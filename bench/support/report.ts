import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdown, type Section } from './section';

/** Prints the tables of one bench and, unless it was a short try, puts them between its marks in bench/README.md. */
export function writeReport(
  root: string,
  name: string,
  sections: readonly Section[],
  machine: string,
  short: boolean,
): void {
  const tables = markdown(sections);
  console.log(`\n${tables}\n`);
  if (short) return;
  const file = join(root, 'bench/README.md');
  const [begin, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const old = readFileSync(file, 'utf8');
  const [before, rest] = old.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`${file} lacks ${begin}.`);
  const day = new Date().toISOString().slice(0, 10);
  const made = `_${day}, ${whatWasMeasured(root)}. ${machine}_`;
  writeFileSync(file, `${before}${begin}\n\n${tables}\n\n${made}\n\n${end}${after}`);
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  execFileSync(process.execPath, [biome, 'format', '--write', file], { stdio: 'ignore' });
}

function whatWasMeasured(root: string): string {
  if (process.env.BASE_URL) return 'a site that ran already';
  return execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
    cwd: root,
    encoding: 'utf8',
  }).trim();
}
