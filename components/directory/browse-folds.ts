import type { Institution, InstitutionKind } from '@/lib/directory/model/institution';
import { directoryLanguage } from '@/lib/directory/model/localized';
import type { Locale } from '@/lib/i18n/locales';
import type { DirectoryMessages } from './messages';

/** How the directory is sorted for browsing. */
export type BrowseBy = 'kind' | 'letter';

/** One fold: a heading and who stands under it. */
export interface Fold {
  readonly id: string;
  readonly title: string;
  readonly members: readonly Institution[];
}

/** Who may be needed in a hurry stands first. */
const kindOrder: readonly InstitutionKind[] = [
  'authority',
  'acquirer',
  'bank',
  'wallet',
  'clearing',
  'cashierSoftware',
  'terminalMaker',
  'carrier',
];

function letterOf({ pinyin, brand }: Institution, locale: Locale): string {
  const name = directoryLanguage(locale) === 'en' ? brand.en : (pinyin[0] ?? brand.zh);
  const first = name.slice(0, 1).toUpperCase();
  return /[A-Z]/.test(first) ? first : '#';
}

function nameOf({ pinyin, brand }: Institution, locale: Locale): string {
  const isEnglish = directoryLanguage(locale) === 'en';
  return isEnglish ? brand.en.toLowerCase() : (pinyin[0] ?? brand.zh);
}

function foldsByLetter(institutions: readonly Institution[], locale: Locale): Fold[] {
  const sorted = [...institutions].sort((a, b) => (nameOf(a, locale) < nameOf(b, locale) ? -1 : 1));
  const letters = [...new Set(sorted.map((one) => letterOf(one, locale)))].sort();
  return letters.map((letter) => ({
    id: letter,
    title: letter,
    members: sorted.filter((one) => letterOf(one, locale) === letter),
  }));
}

/** Sorts institutions into folds, by kind or by the first letter of pinyin or English name; no fold is empty. */
export function foldsFor(
  institutions: readonly Institution[],
  by: BrowseBy,
  messages: DirectoryMessages,
  locale: Locale,
): Fold[] {
  if (by === 'letter') return foldsByLetter(institutions, locale);
  return kindOrder
    .map((kind) => ({
      id: kind,
      title: messages.kinds[kind],
      members: institutions.filter((one) => one.kind === kind),
    }))
    .filter(({ members }) => members.length > 0);
}
