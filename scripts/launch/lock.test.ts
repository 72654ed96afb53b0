import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lockHolder, takeLock, waitForLock } from './lock.mjs';

const newLock = () => join(mkdtempSync(join(tmpdir(), 'ringtrue-lock-')), 'lock');

/** A lock whose holder was killed before it could let go. */
async function abandonedLock(): Promise<string> {
  const file = newLock();
  const code = `const { takeLock } = await import(${JSON.stringify(join(import.meta.dirname, 'lock.mjs'))});
    await takeLock(${JSON.stringify(file)}, 'crashing'); process.kill(process.pid, 'SIGKILL');`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code]);
  await once(child, 'exit');
  return file;
}

describe('the lock on the data', () => {
  test('is refused to the second comer, who learns who holds it', async () => {
    const file = newLock();
    const release = await takeLock(file, 'first');
    expect(await takeLock(file, 'second')).toBeNull();
    expect(lockHolder(file)).toMatchObject({ pid: process.pid, purpose: 'first' });
    release?.();
  });

  test('can be taken again once it was given back', async () => {
    const file = newLock();
    (await takeLock(file, 'first'))?.();
    expect(lockHolder(file)).toBeNull();
    expect(await takeLock(file, 'second')).toBeTypeOf('function');
  });

  test('is taken over from a holder that was killed', async () => {
    const file = await abandonedLock();
    expect(lockHolder(file)).toBeNull();
    expect(await takeLock(file, 'heir')).toBeTypeOf('function');
  });

  test('falls to exactly one of several heirs', async () => {
    const file = await abandonedLock();
    const heirs = await Promise.all([1, 2, 3, 4, 5].map((heir) => takeLock(file, `${heir}`)));
    expect(heirs.filter((release) => release !== null)).toHaveLength(1);
  });

  test('does not mistake a newcomer with the number of the dead holder for the holder', async () => {
    const file = newLock();
    await takeLock(file, 'before the restart');
    const holder = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...holder, identity: 'an earlier boot 42' }));
    expect(lockHolder(file)).toBeNull();
  });

  test('that was left half written is no obstacle for long', async () => {
    const file = newLock();
    writeFileSync(file, '');
    expect(await takeLock(file, 'patient')).toBeTypeOf('function');
  });

  test('is handed on to whoever waits', async () => {
    const file = newLock();
    const release = await takeLock(file, 'first');
    const waited: number[] = [];
    const next = waitForLock(file, 'next', ({ pid }) => {
      waited.push(pid);
      release?.();
    });
    expect(await next).toBeTypeOf('function');
    expect(waited).toEqual([process.pid]);
  });
});
