import { chinaDate } from '@/lib/directory/model/china-date';
import type { Channel } from '@/lib/directory/model/contact-point';
import type { Evidence } from '@/lib/directory/model/evidence';
import type { Hotline } from '@/lib/directory/model/hotline';
import type { Institution } from '@/lib/directory/model/institution';
import type { Localized } from '@/lib/directory/model/localized';
import { otherLongNumberIn } from '@/lib/directory/model/words';
import { type FieldChange, fieldChanges } from '@/lib/directory/review/field-changes';
import { isNearMiss } from '@/lib/phone/near-miss';
import type { OpenAlarm } from '@/lib/watch/store/open-alarms';
import type { OpenCorrection } from './corrections';
import type { ItemReference } from './items';
import type { QueueEntry } from './queue';

/** Something that asks for a second look. */
export type Caution =
  | { readonly kind: 'lookalike' | 'shared'; readonly owner: Localized; readonly value: string }
  | {
      readonly kind: 'reported';
      readonly claim: OpenCorrection['claim'];
      readonly on: string;
      readonly said: string;
      readonly provedOn: string | null;
    }
  | { readonly kind: 'disagrees'; readonly publisher: Localized; readonly quote: string }
  | {
      readonly kind: 'watcher';
      readonly outcome: OpenAlarm['finding']['outcome'];
      readonly on: string;
      readonly url: string;
    };

/** Everything a reviewer is shown of one contact point. */
export interface Card {
  readonly reference: ItemReference;
  readonly hash: string;
  readonly why: QueueEntry['why'];
  readonly brand: Localized;
  readonly legalName: Localized | null;
  readonly institution: string;
  readonly pointKind: string;
  readonly value: string;
  readonly display: string;
  readonly purpose: Hotline['purpose'] | null;
  readonly open: {
    readonly kind: 'add' | 'change' | 'withdraw';
    readonly by: string;
    readonly reason: string;
  } | null;
  readonly changes: readonly FieldChange[];
  readonly evidence: readonly Evidence[];
  readonly cautions: readonly Caution[];
  readonly earlier: QueueEntry['earlier'];
  readonly licence: Institution['licence'];
}

/** Gives an entry of the queue as it is drawn. */
export function cardOf(
  { item, why, earlier, alarm, reported }: QueueEntry,
  all: readonly Institution[],
): Card {
  const { institution, shown, open, hash } = item;
  const { pointKind, value, proposal } = shown;
  const words = shown.words as Hotline | Channel;
  const isOpen = open !== null && proposal !== null;
  return {
    reference: isOpen ? { proposal } : { institution: institution.id, pointKind, value },
    hash,
    why,
    earlier,
    brand: institution.brand,
    legalName: institution.legalName,
    institution: institution.id,
    pointKind,
    value,
    display: words.display,
    purpose: 'purpose' in words ? words.purpose : null,
    open: open === null ? null : { kind: open.kind, by: open.proposedBy, reason: open.reason },
    changes: open?.kind === 'change' ? fieldChanges(open.published?.words, words) : [],
    evidence: words.evidence,
    cautions: [
      ...(alarm === null ? [] : [watcherCaution(alarm)]),
      ...reported.map(
        (one): Caution => ({
          kind: 'reported',
          claim: one.claim,
          on: one.on,
          said: saidIn(one),
          provedOn: one.provedOn,
        }),
      ),
      ...(pointKind === 'phone' ? cautionsFor(value, words.evidence, institution.id, all) : []),
    ],
    licence: institution.licence,
  };
}

/** What a correction says beside its claim, as one text; a dash where it says nothing more. */
export function saidIn({ value, number, page }: OpenCorrection): string {
  const parts = [value, number === null ? null : `→ ${number}`, page];
  return parts.filter((part) => part !== null).join(' ') || '–';
}

function watcherCaution({ finding, raisedAt, url }: OpenAlarm): Caution {
  return { kind: 'watcher', outcome: finding.outcome, on: chinaDate(raisedAt), url };
}

// Short codes are dense: 95588 and 95568 are two real banks.
const shortestTelling = 8;

function cautionsFor(
  number: string,
  evidence: readonly Evidence[],
  institutionId: string,
  all: readonly Institution[],
): Caution[] {
  const others = all
    .filter(({ id }) => id !== institutionId)
    .flatMap(({ brand: owner, hotlines }) =>
      hotlines.map(({ number: value }) => ({ owner, value })),
    );
  return [
    ...others
      .filter(({ value }) => value === number)
      .map((one) => ({ kind: 'shared', ...one }) as const),
    ...others
      .filter(({ value }) => number.length >= shortestTelling && isNearMiss(value, number))
      .map((one) => ({ kind: 'lookalike', ...one }) as const),
    ...evidence
      .filter(({ quote }) => otherLongNumberIn(quote, number) !== null)
      .map(({ publisher, quote }) => ({ kind: 'disagrees', publisher, quote }) as const),
  ];
}

/** A quote in pieces, those that are the value marked. */
export function markedQuote(
  quote: string,
  value: string,
): readonly { readonly text: string; readonly isValue: boolean }[] {
  const spelled = [...value].map((sign) => sign.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(${spelled.join('[\\s\\-–—()（）]*')})`, 'i');
  return quote
    .split(pattern)
    .map((text, index) => ({ text, isValue: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
