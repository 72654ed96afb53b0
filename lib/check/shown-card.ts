import type { DirectorySnapshot } from '@/lib/directory/model/directory-snapshot';
import { inLanguage } from '@/lib/directory/model/localized';
import { institutionById } from '@/lib/directory/model/published';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';
import type { CheckState } from '@/lib/page-url';
import type { Urgency } from '@/lib/response/action';
import type { ActionId } from '@/lib/response/actions/table';
import { fillBlanks } from '@/lib/response/blanks';
import type { Card, CardId } from '@/lib/response/card';
import type { ClausePart } from '@/lib/response/clause';
import type { ClauseId } from '@/lib/response/clauses/table';
import { clausesOf } from '@/lib/response/plan';
import type { Answers, Picks } from '@/lib/triage/answers';
import type { SourceId } from '@/lib/triage/sources';
import { type CallTargetNumbers, callTargetNumbers } from './call-target-numbers';
import { shownSources } from './source-index';
import { nameWhatWasTold } from './told-blanks';

/** The words of one action, as they stand in `messages/{locale}/actions.json`. */
export interface ActionMessages {
  readonly title: string;
  readonly how: string;
  readonly why?: string;
}

/** The words a plan is made of. */
export type PlanWords = Pick<Messages, 'actions' | 'clauses' | 'plan'>;

/** One thing to do on a card; the first one's title is the card's. */
export interface ShownPoint {
  readonly title: string | null;
  readonly how: string;
}

/** A card ready to be shown: its place in the plan, its words, whom it calls, its sources by number. */
export interface ShownCard {
  /** The card's anchor, and what the device remembers of a tick: the id of its first point, or that with a party's letter. */
  readonly id: string;
  readonly card: CardId;
  readonly ordinal: number;
  readonly urgency: Urgency;
  readonly title: string;
  readonly why: string | null;
  readonly points: readonly ShownPoint[];
  readonly calls: readonly CallTargetNumbers[];
  /** The texts, with their blanks by name; null where the card has none. */
  readonly say: string | null;
  readonly have: string | null;
  readonly note: string | null;
  readonly next: string | null;
  readonly sources: readonly number[];
}

/** The words of an action in the language of the given messages. */
export function actionMessages({ actions }: Pick<PlanWords, 'actions'>, id: ActionId) {
  const all: Readonly<Record<ActionId, ActionMessages>> = actions;
  return all[id];
}

/** The text of one part of a card, put together from its clauses, with its blanks by name and in them what the answers tell; null without any. */
export function cardText(
  card: Card,
  part: ClausePart,
  answers: Answers,
  { clauses, plan }: PlanWords,
  company: string | null = null,
): string | null {
  const words: Readonly<Record<ClauseId, string>> = clauses;
  const said = clausesOf(card, part).map(({ id }) => words[id]);
  // Sentences that end in a Latin full stop need a space before the next one.
  const text = said.join(' ').replace(/([。？！]) /g, '$1');
  return text === '' ? null : nameWhatWasTold(text, answers, plan.heard, company);
}

/** The company the other side was said to be, as people call it; null where none was told. */
export function claimedCompany(
  { claimed }: Picks,
  directory: Pick<DirectorySnapshot, 'institutions'>,
  locale: Locale,
): string | null {
  const institution = claimed && institutionById(directory, claimed);
  return institution ? inLanguage(institution.brand, locale) : null;
}

interface CardContext {
  readonly messages: PlanWords;
  readonly directory: DirectorySnapshot;
}

/** Makes the cards of a plan in its own order. */
export function shownCards(
  cards: readonly Card[],
  state: CheckState,
  { messages, directory }: CardContext,
  sources: ReadonlyMap<SourceId, number> = new Map(),
): ShownCard[] {
  const company = claimedCompany(state.picks, directory, state.locale);
  return cards.flatMap((card, place) => {
    const [first] = card.actions;
    if (!first) return [];
    const { title, why = null } = actionMessages(messages, first.id);
    const textOf = (part: ClausePart) => cardText(card, part, state.answers, messages, company);
    const numbered = card.actions.flatMap(shownSources);
    return {
      id: first.id,
      card: card.id,
      ordinal: place + 1,
      urgency: card.urgency,
      title,
      why,
      points: card.actions.map(({ id }, index) => {
        const words = actionMessages(messages, id);
        return { title: index === 0 ? null : words.title, how: words.how };
      }),
      calls: card.calls.map((target) => callTargetNumbers(target, state, directory)),
      say: textOf('say'),
      have: textOf('have'),
      note: textOf('note'),
      next: textOf('next'),
      sources: [...new Set(numbered)].flatMap((id) => sources.get(id) ?? []),
    };
  });
}

/** A point as one line of plain text. */
export function pointText({ title, how }: ShownPoint): string {
  if (!title) return how;
  return /[\u4e00-\u9fff]/.test(title) ? `${title}：${how}` : `${title}: ${how}`;
}

/** A card as it is read out: what to do, then what to say. */
export function cardLines({ title, points, say }: ShownCard): string[] {
  return [title, ...points.map(pointText), say ? fillBlanks(say) : ''].filter(Boolean);
}
