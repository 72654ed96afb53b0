'use client';

import { useContext } from 'react';
import type { CallTargetNumbers } from '@/lib/check/call-target-numbers';
import { type OwnCall, ownCallFor } from '@/lib/check/own-call';
import type { Locale } from '@/lib/i18n/locales';
import { DirectoryContext } from './directory-context';
import { shopStore } from './record-store';
import { useRecords } from './use-records';

/** What this device's "My shop" adds to the numbers of one party; nothing on the server and before the device was asked. */
export function useOwnCall(call: Omit<CallTargetNumbers, 'ways'>, locale: Locale): OwnCall {
  const directory = useContext(DirectoryContext);
  const { records: shops } = useRecords(shopStore);
  if (directory === null || shops.length === 0) {
    return { numbers: call.numbers, lines: [], differs: false };
  }
  return ownCallFor(call, shops, directory, locale);
}
