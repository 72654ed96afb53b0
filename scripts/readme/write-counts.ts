import { writeFile } from 'node:fs/promises';
import { readmeAndExpected } from './counts';

// npm run counts: writes how many institutions, numbers and scenarios there are into README.md.
const { is, expected } = await readmeAndExpected('.');
if (is === expected) console.log('README.md: the counts are right.');
else {
  await writeFile('README.md', expected);
  console.log('README.md: counts written.');
}
