import { chinaDate } from '@/lib/directory/model/china-date';
import type { Channel, ContactPointKind } from '@/lib/directory/model/contact-point';
import { isDisputed, latestAnswers, peopleToVerify } from '@/lib/directory/model/double-check';
import type { Evidence } from '@/lib/directory/model/evidence';
import type { Hotline } from '@/lib/directory/model/hotline';
import type { Institution } from '@/lib/directory/model/institution';
import type { Localized } from '@/lib/directory/model/localized';
import { otherLongNumberIn } from '@/lib/directory/model/words';
import { isNearMiss } from '@/lib/phone/near-miss';
import type { OpenAlarm } from '@/lib/watch/store/open-alarms';
import { type Answer, answersToldTo, ownAnswer } from './answers';
import type { OpenCorrection } from './corrections';
import { hasOfficialPage, type ItemReference } from './items';
import type { PointEntry, QueueReason } from './queue';
import { referenceOf } from './reference';
import { type WordChanges, wordChanges } from './word-changes';

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
  /** Why it waits; where that would tell what another said, only that it does. */
  readonly why: QueueReason | null;
  readonly brand: Localized;
  readonly legalName: Localized | null;
  readonly institution: string;
  readonly pointKind: ContactPointKind;
  readonly value: string;
  readonly display: string;
  readonly purpose: Hotline['purpose'] | null;
  readonly open: {
    readonly kind: 'add' | 'change' | 'withdraw';
    readonly by: string;
    readonly reason: string;
  } | null;
  /** What a proposal changes of what is published; null for anything else. */
  readonly changes: WordChanges | null;
  readonly evidence: readonly Evidence[];
  readonly cautions: readonly Caution[];
  /** What everybody said, where this reviewer is told. */
  readonly answers: readonly Answer[];
  /** His own latest answer. */
  readonly mine: Answer | null;
  readonly isDisputed: boolean;
  /** True where two people say "wrong" and nobody "right": what is left is to withdraw it. */
  readonly isAgreedWrong: boolean;
  /** False where there is nothing official to compare it with, so that nobody can find it right. */
  readonly canBeRight: boolean;
  readonly aliases: readonly string[];
  readonly licence: Institution['licence'];
}

/** Gives a contact point as it is drawn for one reviewer. */
export function cardOf(
  { item, why, isOwn, answers, alarm, reported }: PointEntry,
  all: readonly Institution[],
  reviewer: string,
): Card {
  const { institution, shown, open, hash } = item;
  const { pointKind, value } = shown;
  const words = shown.words as Hotline | Channel;
  const mine = ownAnswer(answers, reviewer) ?? null;
  // Whoever proposed it is not asked: he is told why others say no.
  const told = isOwn ? answers : answersToldTo(answers, reviewer, why !== null);
  const tells = why === 'second' || (why === 'alarm' && alarm === null);
  const latest = latestAnswers(answers);
  return {
    reference: referenceOf(item),
    hash,
    why: tells && told.length < answers.length ? 'unchecked' : why,
    answers: told,
    mine,
    isDisputed: isDisputed(answers),
    isAgreedWrong:
      mine?.verdict === 'wrong' &&
      latest.filter(({ verdict }) => verdict === 'wrong').length >= peopleToVerify &&
      !isDisputed(answers),
    canBeRight: open?.kind === 'withdraw' || hasOfficialPage(shown),
    aliases: institution.aliases,
    brand: institution.brand,
    legalName: institution.legalName,
    institution: institution.id,
    pointKind,
    value,
    display: words.display,
    purpose: 'purpose' in words ? words.purpose : null,
    open: open === null ? null : { kind: open.kind, by: open.proposedBy, reason: open.reason },
    changes: open?.kind === 'change' ? wordChanges(open.published?.words, words) : null,
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

const mostShown = 90;

/** The words of a quote around the value, where it is long; the whole stands further down. */
export function shortQuote(quote: string, value: string): string {
  const at = markedQuote(quote, value).findIndex(({ isValue }) => isValue);
  if (quote.length <= mostShown) return quote;
  const before = markedQuote(quote, value)
    .slice(0, Math.max(at, 0))
    .reduce((sum, { text }) => sum + text.length, 0);
  const from = Math.max(0, before - mostShown / 3);
  const cut = quote.slice(from, from + mostShown);
  return `${from > 0 ? '…' : ''}${cut}${from + mostShown < quote.length ? '…' : ''}`;
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
