import type { Messages } from '@/lib/i18n/messages';

/** The words of the directory in one language. */
export type DirectoryMessages = Messages['directory'];
