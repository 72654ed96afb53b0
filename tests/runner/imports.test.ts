import { build } from 'esbuild';
import { expect, it } from 'vitest';

it('loads without the database client, which a fresh checkout does not have yet', async () => {
  const entry = 'tests/runner/test.ts';
  const { metafile } = await build({
    ...{ entryPoints: [entry], bundle: true, write: false, metafile: true },
    ...{ platform: 'node', format: 'esm', packages: 'external', logLevel: 'silent' },
  });
  const loaded = new Set([entry]);
  for (const file of loaded) {
    for (const { path, kind } of metafile.inputs[file]?.imports ?? []) {
      if (kind === 'import-statement' && metafile.inputs[path]) loaded.add(path);
    }
  }
  expect(loaded.size).toBeGreaterThan(20);
  expect([...loaded].filter((file) => file.startsWith('lib/database/generated'))).toEqual([]);
});
