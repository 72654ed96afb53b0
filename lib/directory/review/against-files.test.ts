import { expect, test } from 'vitest';
import { buildHotline, buildInstitution } from '../factories/institution';
import { notInFiles } from './against-files';

const filed = buildInstitution({ id: 'one', hotlines: [buildHotline({ number: '95001' })] });
const planted = buildInstitution({
  id: 'one',
  hotlines: [buildHotline({ number: '95001' }), buildHotline({ number: '95002' })],
});

test('a number that stands in no file is named, unless reviewers decided it', () => {
  expect(notInFiles([filed], [filed], new Set())).toEqual([]);
  expect(notInFiles([planted], [filed], new Set())).toEqual(['one hotline 95002']);
  expect(notInFiles([planted], [filed], new Set(['one hotline 95002']))).toEqual([]);
});

test('other words of the same number are named', () => {
  const [hotline = buildHotline()] = filed.hotlines;
  const other = { ...filed, hotlines: [{ ...hotline, seenOn: '2020-01-01' }] };
  expect(notInFiles([other], [filed], new Set())).toEqual(['one hotline 95001']);
});
