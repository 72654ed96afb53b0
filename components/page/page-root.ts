import type { Ref } from 'react';
import type { VersionedDirectorySnapshot } from '@/lib/directory/model/directory-snapshot';
import type { Locale } from '@/lib/i18n/locales';
import type { PageRequest } from '@/lib/pages/page-request';

/** What the server tells the phone about the page it drew: enough to draw the very same page again. */
export interface RoutedPageProps {
  /** Null for the empty page that a phone without the server starts from. */
  readonly request: PageRequest | null;
  readonly locale: Locale;
  readonly directory: Omit<VersionedDirectorySnapshot, 'institutions'>;
  readonly site: string | null;
  readonly inWeChat: boolean;
}

/** The same with the element it stands in. */
export interface PageRootProps extends RoutedPageProps {
  readonly ref: Ref<HTMLDivElement>;
}

/** The id of the element a page is drawn into. */
export const pageRootId = 'page';
