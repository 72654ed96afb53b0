import type { ContactPointKind } from '@/lib/directory/model/contact-point';
import type { DirectorySnapshot } from '@/lib/directory/model/directory-snapshot';
import { storedTogether } from '@/lib/directory/model/former';
import { inLanguage } from '@/lib/directory/model/localized';
import { pointsOf } from '@/lib/directory/model/points';
import type { Locale } from '@/lib/i18n/locales';
import { rowsMatching } from '@/lib/phone/compare';
import type { ParsedNumber } from '@/lib/phone/parse';

/** What was listed once and no longer is: strangers may hold it by now. */
export interface KnownWithdrawn {
  readonly kind: ContactPointKind;
  readonly value: string;
  readonly institution: string;
  readonly brand: string;
  /** YYYY-MM-DD: since when it is not listed. */
  readonly withdrawnOn: string;
  readonly replacedBy: string | null;
  /** True where its owner is no longer listed either: its page has no number. */
  readonly isFormer: boolean;
}

/** Every contact point that is no longer published, latest first; one that somebody publishes today is none. */
export function knownWithdrawn(
  directory: Pick<DirectorySnapshot, 'institutions' | 'former'>,
  locale: Locale,
): KnownWithdrawn[] {
  const keyOf = ({ kind, value }: { kind: ContactPointKind; value: string }) => `${kind} ${value}`;
  const gone = storedTogether(directory).flatMap(({ id, brand, withdrawn, withdrawnOn }) =>
    withdrawn.map((point) => ({
      ...point,
      institution: id,
      brand: inLanguage(brand, locale),
      isFormer: withdrawnOn !== undefined,
    })),
  );
  if (gone.length === 0) return [];
  const published = new Set(directory.institutions.flatMap(pointsOf).map(keyOf));
  return gone
    .filter((point) => !published.has(keyOf(point)))
    .sort((one, other) => other.withdrawnOn.localeCompare(one.withdrawnOn));
}

/** The number among what was withdrawn that this very number is; undefined when it is none. */
export function withdrawnNumber(
  parsed: ParsedNumber,
  withdrawn: readonly KnownWithdrawn[],
): KnownWithdrawn | undefined {
  const numbers = withdrawn
    .filter(({ kind }) => kind === 'phone')
    .map((point) => ({ ...point, number: point.value, direction: 'unknown' as const }));
  return rowsMatching(parsed, numbers)[0];
}

/** The website among what was withdrawn to which a host belongs; undefined when it belongs to none. */
export function withdrawnHost(
  host: string,
  withdrawn: readonly KnownWithdrawn[],
): KnownWithdrawn | undefined {
  return withdrawn.find(
    ({ kind, value }) => kind === 'website' && (host === value || host.endsWith(`.${value}`)),
  );
}
