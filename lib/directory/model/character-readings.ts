import type { Institution } from './institution';

/**
 * How most names of a directory read a character, and where it is read otherwise behind a certain other one:
 * { 拉: 'la', 行: 'hang', 随行: 'xing' }.
 */
export type CharacterReadings = Readonly<Record<string, string>>;

type Named = Pick<Institution, 'brand' | 'aliases' | 'legalName'>;
type Readings = Pick<Institution, 'pinyin' | 'initials'>;

const han = /\p{Script=Han}/u;
const pieces = /\p{Script=Han}|[a-z0-9]+/gu;

/** The Chinese names of an institution, in the order in which their readings are listed. */
export function chineseNamesOf({ brand, aliases, legalName }: Named): string[] {
  return [brand.zh, ...aliases, legalName?.zh ?? ''].filter((name) => han.test(name));
}

/** A name as Chinese characters and runs of Latin letters and digits: one syllable each. */
export function syllablePlaces(name: string): string[] {
  return name.toLowerCase().match(pieces) ?? [];
}

/**
 * Works out pinyin and initials of an institution's names from the readings of their characters; a name with a character
 * that has none is left out. Gives what the import wrote down wherever every character is read as mostly.
 */
export function readingsFrom(names: Named, characters: CharacterReadings): Readings {
  const spelled = chineseNamesOf(names).map((name) =>
    syllablePlaces(name).map((place, at, places) => {
      if (!han.test(place)) return { syllable: place, isLatin: true };
      const syllable = characters[`${places[at - 1]}${place}`] ?? characters[place] ?? '';
      return { syllable, isLatin: false };
    }),
  );
  const known = spelled.filter((name) => name.every(({ syllable }) => syllable !== ''));
  const initial = ({ syllable, isLatin }: { syllable: string; isLatin: boolean }) =>
    isLatin ? syllable : syllable.slice(0, 1);
  return {
    pinyin: [...new Set(known.map((name) => name.map(({ syllable }) => syllable).join(' ')))],
    initials: [...new Set(known.map((name) => name.map(initial).join('')))],
  };
}
