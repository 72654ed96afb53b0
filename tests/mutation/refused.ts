import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { mutated, type Survivor } from './report';

const generated = ['lib/database/generated', 'next-env.d.ts', '.next/types'];

/**
 * Those of the survivors that the compiler refuses, so that nobody could ever commit them. Looks at one of each file at a
 * time; an error counts only where it stands in that very file.
 */
export function refusedByCompiler(root: string, survivors: readonly Survivor[]): Set<Survivor> {
  const copy = copyOf(root);
  const faultyBefore = filesWithErrors(root, copy);
  const refused = new Set<Survivor>();
  const waiting = new Map<string, Survivor[]>();
  for (const each of survivors) waiting.set(each.file, [...(waiting.get(each.file) ?? []), each]);
  while (waiting.size > 0) {
    const round = [...waiting].flatMap(([file, all]) => {
      const next = all.shift();
      if (all.length === 0) waiting.delete(file);
      return next ? [next] : [];
    });
    for (const each of round) writeFileSync(join(copy, each.file), mutated(each));
    const faulty = filesWithErrors(root, copy);
    for (const each of round) {
      if (faulty.has(each.file) && !faultyBefore.has(each.file)) refused.add(each);
      writeFileSync(join(copy, each.file), each.source);
    }
  }
  rmSync(copy, { recursive: true, force: true });
  return refused;
}

function copyOf(root: string): string {
  const copy = join(root, '.data/mutation/types');
  rmSync(copy, { recursive: true, force: true });
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root });
  const files = [...listed.toString().split('\n'), ...generated];
  for (const file of files.filter((each) => each !== '' && existsSync(join(root, each)))) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(root, file), join(copy, file), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

function filesWithErrors(root: string, copy: string): Set<string> {
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const words = [compiler, '--noEmit', '--pretty', 'false', '-p', copy];
  const { stdout } = spawnSync(process.execPath, words, { cwd: copy, encoding: 'utf8' });
  return new Set([...stdout.matchAll(/^(\S+?)\(\d+,\d+\): error/gm)].map(([, file]) => file ?? ''));
}
