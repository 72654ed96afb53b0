import type { VersionedDirectorySnapshot } from '@/lib/directory/model/directory-snapshot';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';

/** The areas of messages that pages drawn on the phone are made of: all that ever has to be on one. */
export type MessageArea = keyof Pick<
  Messages,
  | 'common'
  | 'home'
  | 'check'
  | 'questions'
  | 'redFlags'
  | 'verdict'
  | 'actions'
  | 'clauses'
  | 'plan'
  | 'paper'
  | 'directory'
  | 'drill'
  | 'accessibility'
  | 'evidence'
  | 'intake'
  | 'links'
  | 'shop'
>;

/** The messages of some areas in one language. */
export type PageMessages<A extends MessageArea = MessageArea> = Pick<Messages, A>;

/** What a page is drawn from besides its address, with the areas of messages it names; the same on the server and on the phone. */
export interface PageContext<A extends MessageArea = MessageArea> {
  readonly locale: Locale;
  readonly messages: PageMessages<A>;
  readonly directory: VersionedDirectorySnapshot;
  /** The canonical origin of the site; null leaves addresses out of what is printed. */
  readonly site: string | null;
  /** Inside WeChat nothing prints and nothing downloads. */
  readonly inWeChat: boolean;
  /** Goes to another page without asking the server; null until the phone draws the pages itself. */
  readonly goTo: ((url: string) => void) | null;
}
