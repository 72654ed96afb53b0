import { describe, expect, test } from 'vitest';
import { checkDirectory } from '@/lib/directory/import/check';
import { readDirectoryFiles } from '@/lib/directory/import/files';
import { institutionFrom } from '@/lib/directory/import/institution';
import { parseDirectory } from '@/lib/directory/import/parse';
import { chinaDate } from '@/lib/directory/model/china-date';
import { seedHosts } from '@/lib/directory/model/hosts';

const files = await readDirectoryFiles('prisma/directory');
const { entries, problems } = parseDirectory(files);
const institutions = entries.map(({ entry }) => institutionFrom(entry));
const hotlines = institutions.flatMap((institution) => institution.hotlines);
const han = /\p{Script=Han}/u;

/** Every text under a key, wherever it stands. */
function textsUnder(key: string, value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    name === key && typeof part === 'string' ? [part] : textsUnder(key, part),
  );
}

describe('the shipped directory', () => {
  test('is accepted whole', () => {
    expect([
      ...problems,
      ...checkDirectory(entries, { today: chinaDate(new Date()), hosts: seedHosts }),
    ]).toEqual([]);
  });

  test('has every institution that the list of reviewed hosts gives a host to, a bank as a bank', () => {
    const kindOf = new Map(institutions.map(({ id, kind }) => [id, kind]));
    const owned = seedHosts.filter((host) => 'of' in host);
    expect(owned.filter(({ of }) => !kindOf.has(of))).toEqual([]);
    expect(
      owned.filter(({ of, runBy }) => (kindOf.get(of) === 'bank') !== (runBy === 'bank')),
    ).toEqual([]);
  });

  test('numbers its institutions from 1 without a gap, and each file in that order', () => {
    const numbers = institutions.map(({ number }) => number).sort((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    for (const { name } of files) {
      const own = entries.filter(({ file }) => file === name).map(({ entry }) => entry.number);
      expect(own).toEqual([...own].sort((a, b) => a - b));
    }
  });

  test('keeps each kind in a file of its own', () => {
    for (const { name } of files) {
      const kinds = entries.filter(({ file }) => file === name).map(({ entry }) => entry.kind);
      expect(new Set(kinds).size).toBe(1);
    }
  });

  test('ships no number as verified: nobody has checked one live', () => {
    expect(hotlines.filter(({ checkedBy }) => checkedBy.length > 0)).toEqual([]);
  });

  test('claims for no number that its owner never calls out', () => {
    expect(hotlines.filter(({ direction }) => direction === 'inboundOnly')).toEqual([]);
  });

  test('says that 96110 calls people', () => {
    expect(hotlines.find(({ number }) => number === '96110')?.direction).toBe('mayCallOut');
  });

  test('has every statutory number', () => {
    const statutory = hotlines.filter(({ statutory }) => statutory).map(({ number }) => number);
    expect(statutory.sort()).toEqual(['110', '12315', '12363', '12381', '96110']);
  });

  test('writes its English without Chinese', () => {
    expect(textsUnder('en', institutions).filter((text) => han.test(text))).toEqual([]);
  });

  test('names hotlines in words: no remark, note or warning contains a number', () => {
    const words = institutions.flatMap(({ remark, warnings, hotlines }) => [
      remark,
      ...warnings.map(({ text }) => text),
      ...hotlines.flatMap(({ note, directionEvidence }) => [note, directionEvidence?.text]),
    ]);
    const texts = [...textsUnder('zh', words), ...textsUnder('en', words)];
    expect(texts.filter((text) => /\d{3,}/.test(text.replace(/(19|20)\d\d/g, '')))).toEqual([]);
  });

  test('uses full-width punctuation in Chinese sentences', () => {
    const words = institutions.flatMap(({ remark, warnings, hotlines }) => [
      remark,
      ...warnings.map(({ text }) => text),
      ...hotlines.map(({ note }) => note),
    ]);
    expect(textsUnder('zh', words).filter((text) => /[,;:?!]|[^\w]\.$/.test(text))).toEqual([]);
  });

  test('prints the number in the quotes of the page that proves it', () => {
    for (const { number, publishAs, evidence } of hotlines) {
      if (publishAs !== 'sourced') continue;
      const [strongest] = evidence;
      expect(strongest?.quote.replace(/\D/g, '')).toContain(number);
    }
  });
});
