import type { DirectorySnapshot } from '@/lib/directory/model/directory-snapshot';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';
import type { ShopRecord } from '@/lib/sheets/shop-record';

/** What every part of one shop's sheet is drawn from. */
export interface ShopProps {
  readonly place: number;
  readonly shop: ShopRecord;
  readonly messages: Messages['shop'];
  readonly onWrite: (shop: ShopRecord) => void;
}

/** The same where the directory is shown. */
export interface ShopDirectoryProps extends ShopProps {
  readonly directory: DirectorySnapshot;
  readonly kinds: Messages['plan']['pick']['kinds'];
  readonly locale: Locale;
}
