import type { Institution } from '@/lib/directory/model/institution';
import { rankOf } from '@/lib/directory/review/leads';

const mostShown = 12;

/** The words by which an institution is searched: every name it has, its readings, its id. */
export function namesOf(institution: Institution): string[] {
  const { id, brand, legalName, aliases, pinyin, initials } = institution;
  const names = [brand.zh, brand.en, legalName?.zh ?? '', legalName?.en ?? ''];
  return [id, ...names, ...aliases, ...pinyin, ...initials];
}

/** A text as it is compared: without spaces and dashes, in small letters. */
export function plainText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[\s-]/g, '');
}

/** Finds institutions by any name; without a text, the acquirers whose number is missed most. */
export function institutionsFound(all: readonly Institution[], text: string): Institution[] {
  const wanted = plainText(text);
  const found =
    wanted === ''
      ? all.filter(
          ({ kind, hotlines }) =>
            kind === 'acquirer' && !hotlines.some(({ publishAs }) => publishAs === 'sourced'),
        )
      : all.filter((one) => namesOf(one).some((name) => plainText(name).includes(wanted)));
  return found.sort((a, b) => rankOf(a) - rankOf(b)).slice(0, mostShown);
}
