import type { Institution } from '@/lib/directory/model/institution';
import { textKey } from '@/lib/directory/model/text-key';
import { kindsFor } from './pick-fields';

/** More names than this in one text are a list and nobody's claim. */
const mostNamed = 4;

const namesOf = ({ brand, legalName, aliases }: Institution): string[] => [
  ...[brand.zh, brand.en, ...aliases],
  ...(legalName ? [legalName.zh, legalName.en] : []),
];

/** Chinese names count from two characters on; a Latin one must be a whole word of three letters. */
function isNamed(name: string, text: string, key: string): boolean {
  const wanted = textKey(name);
  if (/^[\x20-\x7e]*$/.test(name)) {
    if (wanted.length < 3 || /^\d+$/.test(wanted)) return false;
    const at = text.toLowerCase().indexOf(name.toLowerCase());
    const around = `${text[at - 1] ?? ' '}${text[at + name.length] ?? ' '}`;
    return at >= 0 && !/[a-z\d]/i.test(around);
  }
  return wanted.length >= 2 && key.includes(wanted);
}

/**
 * The institutions whose names a text holds whole, spelled as the directory spells them: nothing is guessed, and a name
 * inside a longer one that is named ("银联" in "银联商务") counts for the longer alone. They are proposals for whom a
 * caller claims to be.
 */
export function namedInstitutions(
  text: string,
  institutions: readonly Institution[],
): readonly Institution[] {
  // An office is spoken of in every other letter: its name alone claims nothing.
  const kinds = kindsFor('claimed');
  const key = textKey(text);
  const named = institutions
    .filter(({ kind }) => kind !== 'authority' && kinds.includes(kind))
    .flatMap((institution) => {
      const names = namesOf(institution).filter((name) => isNamed(name, text, key));
      const longest = names.map(textKey).sort((a, b) => b.length - a.length)[0];
      return longest === undefined ? [] : [{ institution, longest }];
    });
  const own = named.filter(
    ({ longest }) =>
      !named.some(({ longest: other }) => other.length > longest.length && other.includes(longest)),
  );
  return own.length > mostNamed ? [] : own.map(({ institution }) => institution);
}
