import { existsSync, mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeDataFolder } from './disk.mjs';

const inside = (...names: string[]) =>
  join(mkdtempSync(join(tmpdir(), 'ringtrue-disk-')), ...names);

describe('the data folder', () => {
  test('is made with those above it, for its owner alone, and may be there already', () => {
    const folder = inside('a', 'b');
    makeDataFolder(folder);
    makeDataFolder(folder);
    expect(existsSync(folder)).toBe(true);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  test('that is a file is refused in one message', () => {
    const file = inside('data');
    writeFileSync(file, '');
    expect(() => makeDataFolder(file)).toThrow(/DATA_DIR should be a folder.*EEXIST[\s\S]*another/);
    expect(() => makeDataFolder(join(file, 'below'))).toThrow(/DATA_DIR should be a folder.*ENOT/);
  });

  test.runIf(existsSync('/proc/self'))('below /proc is refused at once', () => {
    expect(() => makeDataFolder('/proc/ringtrue/data')).toThrow(/DATA_DIR should be a folder/);
  });
});
