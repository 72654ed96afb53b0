'use client';

import { useContext } from 'react';
import { DirectoryContext } from '@/components/sheets/directory-context';
import { shopStore } from '@/components/sheets/record-store';
import { useRecords } from '@/components/sheets/use-records';
import { ownNumberStanding } from '@/lib/check/own-number';
import { interpolate } from '@/lib/i18n/interpolate';
import type { Messages } from '@/lib/i18n/messages';
import { rowsMatching } from '@/lib/phone/compare';
import { parseNumber } from '@/lib/phone/parse';
import type { OwnNumberRecord } from '@/lib/sheets/own-number-record';

interface OwnComparisonProps {
  readonly typed: string;
  readonly messages: Messages['check']['number']['own'];
  readonly places: Messages['plan']['call']['own']['places'];
}

/** Too few digits for a whole number: somebody is still typing. */
const shortest = 5;

function isSame({ number }: OwnNumberRecord, typed: string): boolean {
  const parsed = parseNumber(typed);
  const row = { institution: '', number, direction: 'unknown' } as const;
  return parsed !== null && rowsMatching(parsed, [row]).length > 0;
}

/**
 * Compares what is typed with the numbers the merchant copied himself, before the directory is asked; in words only: a
 * display can be forged, so it changes no answer and stands in no address. Nothing where he copied none.
 */
export function OwnComparison({ typed, messages, places }: OwnComparisonProps) {
  const directory = useContext(DirectoryContext);
  const { records: shops } = useRecords(shopStore);
  const numbers = shops.flatMap((shop) =>
    shop.numbers.filter(
      (one) =>
        directory !== null &&
        ['own', 'same'].includes(ownNumberStanding(one, shop[one.owner], directory)),
    ),
  );
  if (numbers.length === 0) return null;
  const same = numbers.find((one) => isSame(one, typed));
  const isWhole = parseNumber(typed) !== null && typed.replace(/\D/g, '').length >= shortest;
  const values = same && {
    place: same.from ? places[same.from] : '',
    date: same.copiedOn,
  };
  return (
    <p role="status" className="mt-2 font-bold">
      {values ? interpolate(messages.matchesMyContract, values) : ''}
      {!same && isWhole
        ? interpolate(messages.differs, { number: numbers.map(({ number }) => number).join(' / ') })
        : ''}
    </p>
  );
}
