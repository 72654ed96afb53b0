'use client';

import { useMemo } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import type { Filled } from '@/lib/response/blanks';
import { filledFrom } from '@/lib/sheets/filled-blanks';
import { incidentStore, shopStore } from './record-store';
import { useRecords } from './use-records';

/** What this device knows for the blanks of a text; nothing on the server and before the device was asked. */
export function useFilled(locale: Locale): Filled {
  const { records: contacts } = useRecords(incidentStore);
  const { records: shops } = useRecords(shopStore);
  return useMemo(() => filledFrom(contacts, shops, locale), [contacts, shops, locale]);
}
