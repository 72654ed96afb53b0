import { type CharacterReadings, readingsFrom } from './character-readings';
import { completeInstitution, type EarlierInstitution } from './complete-institution';
import { type ListedAndFormer, listedAndFormer } from './former';
import type { Institution } from './institution';
import { type Packed, unpack } from './packed';

/** Where every institution stands in brief: what search, comparing and cards are drawn from. */
export const snapshotFileUrl = '/directory/copy.json';

/** Where the institutions of one piece (`pieceOf`) stand whole, for their pages. */
export function directoryPieceUrl(piece: number): string {
  return `/directory/copy/${piece}.json`;
}

/** True for the path of the directory in brief, or of one of its pieces. */
export function isSnapshotFileUrl(path: string): boolean {
  return path === snapshotFileUrl || /^\/directory\/copy\/\d+\.json$/.test(path);
}

/** Names the site and the shape of the copy. Another number says that older pages cannot draw from it. */
export const snapshotFileFormat = 'ringtrue-directory/2';

/** The copies that phones kept before: every institution whole, with the names of its fields. */
const formerFormat = 'ringtrue-directory/1';

/** The published directory, or a piece of it, as a phone draws from it. */
export interface DirectorySnapshotFile extends ListedAndFormer {
  readonly version: string;
  /** YYYY-MM-DD: when the server last knew it to be the published one. */
  readonly asOf: string | null;
}

/** The same as it is sent and kept: without the names of fields, and without readings that follow from the characters. */
export interface SentSnapshot extends Omit<DirectorySnapshotFile, 'institutions'> {
  readonly format: typeof snapshotFileFormat;
  readonly characters: CharacterReadings;
  readonly packed: Packed;
}

/** What a device draws from while it has no directory: no number at all. */
export const emptySnapshotFile: DirectorySnapshotFile = {
  version: '',
  asOf: null,
  institutions: [],
};

/** An institution without readings has those that follow from its characters; an empty display is the value. */
export type SentInstitution = Omit<EarlierInstitution, 'pinyin' | 'initials' | 'channels'> &
  Pick<Institution, 'channels'> &
  Partial<Pick<Institution, 'pinyin' | 'initials'>>;

/**
 * The directory in a text, or null when the text is anything else, for example the page of a network that wants a
 * login first. Says nothing about who wrote the text: that is what https is for.
 */
export function parseSnapshotFile(text: string): DirectorySnapshotFile | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return null;
    const { version, asOf, ...sent } = value as Partial<Record<string, unknown>>;
    const institutions = institutionsIn(sent);
    if (!institutions?.every((it) => typeof it?.id === 'string')) return null;
    if (typeof version !== 'string' || version === '') return null;
    if (asOf !== null && typeof asOf !== 'string') return null;
    return { version, asOf, ...listedAndFormer(institutions.map(completeInstitution)) };
  } catch {
    return null;
  }
}

function institutionsIn(sent: Partial<Record<string, unknown>>): EarlierInstitution[] | null {
  if (sent.format === formerFormat) {
    return Array.isArray(sent.institutions) ? sent.institutions : null;
  }
  if (sent.format !== snapshotFileFormat) return null;
  const { characters, packed } = sent as unknown as SentSnapshot;
  const institutions = unpack(packed);
  if (!Array.isArray(institutions)) return null;
  return institutions.map((it: SentInstitution) => ({
    ...readingsFrom(it, characters),
    ...it,
    hotlines: it.hotlines.map((hotline) => {
      return { ...hotline, display: hotline.display || hotline.number };
    }),
    channels: it.channels.map((channel) => {
      return { ...channel, display: channel.display || channel.value };
    }),
  }));
}
