import type { Channel, WithdrawnPoint } from './contact-point';
import type { Hotline } from './hotline';
import type { Licence } from './licence';
import type { Localized } from './localized';
import type { Statement, Verification } from './own-words';

/** What an institution is to a merchant, in the order the directory lists them. */
export const institutionKinds = [
  'acquirer',
  'bank',
  'wallet',
  'clearing',
  'authority',
  'cashierSoftware',
  'terminalMaker',
  'carrier',
] as const;
export type InstitutionKind = (typeof institutionKinds)[number];

/** Somebody's public warning about people who pose as an institution. */
export interface ImpersonationWarning {
  /** Null when the page bears no year. */
  readonly date: string | null;
  readonly publisher: Localized;
  readonly url: string | null;
  readonly text: Localized;
}

/** A domain named by our evidence; `url` only when the institution's own pages were read there. */
export interface Website {
  readonly text: string;
  readonly url: string | null;
}

/** Something that happened to a contact point. */
export interface HistoryEvent {
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly kind: 'added' | 'checked' | 'changed' | 'withdrawn';
  /** Its value. One that is no longer published is masked in the middle, lest somebody dial or open it. */
  readonly number: string;
  readonly by: readonly string[];
}

/** One organisation a merchant may hear named, with everything published about it. */
export interface Institution {
  /** The address of its page; never reused. */
  readonly id: string;
  /** Small and stable: it stands for the institution in short codes. */
  readonly number: number;
  readonly kind: InstitutionKind;
  /** Null while nobody has checked the full company name. */
  readonly legalName: Localized | null;
  readonly brand: Localized;
  readonly aliases: readonly string[];
  /** Readings of every Chinese name, without tones, one space between syllables. */
  readonly pinyin: readonly string[];
  readonly initials: readonly string[];
  readonly remark: Localized | null;
  readonly website: Website | null;
  readonly licence: Licence | null;
  readonly hotlines: readonly Hotline[];
  /** Official websites, apps, accounts and message senders. */
  readonly channels: readonly Channel[];
  /** Public ways to find out whether a contact is genuine. */
  readonly verifications: readonly Verification[];
  /** What it says it never does. */
  readonly statements: readonly Statement[];
  readonly warnings: readonly ImpersonationWarning[];
  /** What happened to its contact points, latest first; files know nothing of it. */
  readonly history: readonly HistoryEvent[];
  /** What is no longer published, latest first; files know nothing of it. */
  readonly withdrawn: readonly WithdrawnPoint[];
  /** The hosts that are its own, where reviewers added or withdrew one; left out where they are those of `seedHosts`. */
  readonly ownHosts?: readonly string[];
  /** Hosts that its pages stand on and that reviewers withdrew; left out where there are none. */
  readonly withdrawnHosts?: readonly string[];
  /** YYYY-MM-DD: since when the files no longer name it; left out for one that is listed. */
  readonly withdrawnOn?: string;
  /** True in a phone's copy that has only what search, comparing and cards need of it; never stored. */
  readonly brief?: boolean;
}
