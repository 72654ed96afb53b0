import { briefInstitution, pieceOf } from './brief-institution';
import {
  type CharacterReadings,
  chineseNamesOf,
  readingsFrom,
  syllablePlaces,
} from './character-readings';
import { type ListedAndFormer, storedTogether } from './former';
import type { Institution } from './institution';
import { pack } from './packed';
import { type SentInstitution, type SentSnapshot, snapshotFileFormat } from './snapshot-file';

type Times = Map<string, Map<string, number>>;

function count(times: Times, place: string, syllable: string): void {
  const seen = times.get(place) ?? new Map<string, number>();
  times.set(place, seen.set(syllable, (seen.get(syllable) ?? 0) + 1));
}

/** Counts how the characters of a name are read, where the reading is as long as the name: alone, and behind the one before. */
function countName(times: Times, name: string, reading: string): void {
  const places = syllablePlaces(name);
  const syllables = reading.split(' ');
  if (places.length !== syllables.length) return;
  places.forEach((place, at) => {
    if (/[a-z0-9]/.test(place)) return;
    count(times, place, syllables[at] ?? '');
    if (at > 0) count(times, `${places[at - 1]}${place}`, syllables[at] ?? '');
  });
}

/** How each character is mostly read in the names of these institutions. */
function characterReadings(institutions: readonly Institution[]): CharacterReadings {
  const times: Times = new Map();
  for (const institution of institutions) {
    const names = chineseNamesOf(institution);
    // Names that sound alike share a reading: then nobody knows which is whose.
    if (names.length !== institution.pinyin.length) continue;
    names.forEach((name, at) => {
      countName(times, name, institution.pinyin[at] ?? '');
    });
  }
  const most = (place: string) =>
    [...(times.get(place) ?? [])].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0] as const)[0];
  const places = [...times.keys()];
  const alone = places.filter((place) => place.length === 1);
  const behind = places.filter(
    (place) => place.length > 1 && most(place) !== most(place.slice(-1)),
  );
  return Object.fromEntries([...alone, ...behind].map((place) => [place, most(place)]));
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((item, at) => item === other[at]);
}

/** Leaves out readings that the phone works out to the letter, and a display that is the value itself. */
function withoutWhatFollows(
  institution: Institution,
  characters: CharacterReadings,
): SentInstitution {
  const derived = readingsFrom(institution, characters);
  const { pinyin, initials, ...rest } = institution;
  const follow = isSame(derived.pinyin, pinyin) && isSame(derived.initials, initials);
  const unless = (display: string, value: string) => (display === value ? '' : display);
  return {
    ...(follow ? rest : institution),
    hotlines: institution.hotlines.map((hotline) => {
      return { ...hotline, display: unless(hotline.display, hotline.number) };
    }),
    channels: institution.channels.map((channel) => {
      return { ...channel, display: unless(channel.display, channel.value) };
    }),
  };
}

/** A directory as the server holds it. */
export type HeldDirectory = Omit<SentSnapshot, 'format' | 'characters' | 'packed'> &
  ListedAndFormer;

function sent({ version, asOf, institutions }: HeldDirectory): SentSnapshot {
  const characters = characterReadings(institutions);
  const packed = pack(institutions.map((it) => withoutWhatFollows(it, characters)));
  return { format: snapshotFileFormat, version, asOf, characters, packed };
}

/** The whole directory in brief, former institutions included, as a phone fetches it first; `parseSnapshotFile` reads it. */
export function sentDirectory(held: HeldDirectory): SentSnapshot {
  const listed = held.institutions.map(briefInstitution);
  return sent({ ...held, institutions: storedTogether({ ...held, institutions: listed }) });
}

/** The institutions of one piece whole; null where the directory has no such piece. */
export function sentPiece(held: HeldDirectory, piece: number): SentSnapshot | null {
  const institutions = held.institutions.filter((institution) => pieceOf(institution) === piece);
  return institutions.length === 0 ? null : sent({ ...held, institutions });
}
