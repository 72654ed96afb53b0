import { join, relative } from 'node:path';
import { mergeConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import everything from '../../vitest.config';

/** Runs what was quick the last time first: most mutants die before the slow tests begin. */
class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { cache, config } = this.ctx;
    const took = ({ project, moduleId }: TestSpecification) =>
      cache.getFileTestResults(`${project.name}:${relative(config.root, moduleId)}`)?.duration ?? 0;
    return [...files].sort((a, b) => took(a) - took(b));
  }
}

/** The tests that may kill a mutant, as `npm run mutation` names them. */
const { test, ...rest } = mergeConfig(everything, {
  root: join(import.meta.dirname, '../..'),
  test: {
    sequence: { sequencer: QuickFirst },
    setupFiles: ['tests/mutation/in-haste.ts'],
  },
});

// Stryker runs them in threads, which take no settings of V8.
const include = process.env.MUTATION_TESTS?.split(' ');
export default { ...rest, test: { ...test, execArgv: [], include } };
