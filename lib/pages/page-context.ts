import type { LookUp } from '@/lib/check/number-answer-view';
import type { VersionedDirectorySnapshot } from '@/lib/directory/model/directory-snapshot';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';

/** The words a merchant's pages are made of, in one language: all that has to be on a phone. */
export type PageMessages = Pick<
  Messages,
  | 'common'
  | 'home'
  | 'check'
  | 'questions'
  | 'redFlags'
  | 'verdict'
  | 'actions'
  | 'plan'
  | 'paper'
  | 'directory'
  | 'drill'
  | 'accessibility'
  | 'evidence'
>;

/** What a page is drawn from besides its address; the same on the server and on the phone. */
export interface PageContext {
  readonly locale: Locale;
  readonly messages: PageMessages;
  readonly directory: VersionedDirectorySnapshot;
  /** The canonical origin of the site; null leaves addresses out of what is printed. */
  readonly site: string | null;
  /** Inside WeChat nothing prints and nothing downloads. */
  readonly inWeChat: boolean;
  /** Answers a typed number, or leads a name to its address, where the phone cannot yet. */
  readonly lookUp: LookUp;
  /** Goes to another page without asking the server; null until the phone draws the pages itself. */
  readonly goTo: ((address: string) => void) | null;
}
