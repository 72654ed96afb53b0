import type { DirectorySnapshot } from '@/lib/directory/model/directory-snapshot';
import { interpolate } from '@/lib/i18n/interpolate';
import type { Messages } from '@/lib/i18n/messages';
import { type CheckState, statePairs } from '@/lib/page-url';
import { urgencies } from '@/lib/response/action';
import { mostNow } from '@/lib/response/plan';
import type { SourceId } from '@/lib/triage/sources';
import { levels } from '@/lib/triage/verdict';
import { fromTheOther } from './parties';
import { type PlanWords, type ShownCard, shownCards } from './shown-card';
import { type Story, storyFrom } from './story';

/** One party of the matter with what follows from its own answers. */
export interface PartyStory extends Story {
  readonly state: CheckState;
  /** How it is told apart where there are two; null where there is one. */
  readonly mark: 'a' | 'b' | null;
}

type PlanMessages = Pick<Messages, 'plan'>;

interface Context {
  readonly messages: PlanWords & PlanMessages;
  readonly directory: DirectorySnapshot;
}

function told(state: CheckState): string {
  return statePairs({ ...state, other: null }).join('&');
}

/**
 * The parties of the matter, the graver first, each judged by its own answers alone. Order and marks are the same
 * whichever of the two a page is about, so that a tick on a card and a letter on paper stay where they are.
 */
export function partiesOf(state: CheckState): readonly PartyStory[] {
  const seen = [state, fromTheOther(state)].filter((one) => one !== null);
  const parties = seen.map((own) => ({ ...storyFrom(own), state: own }));
  const gravity = ({ verdict }: Story) => levels.indexOf(verdict.level);
  const sorted = parties.sort(
    (one, two) => gravity(one) - gravity(two) || (told(one.state) < told(two.state) ? -1 : 1),
  );
  return sorted.map((party, place) => ({
    ...party,
    mark: sorted.length > 1 ? (place === 0 ? 'a' : 'b') : null,
  }));
}

/** Who a party is, in two or three words: by the way it came. */
export function partyName({ interview: { facts } }: Story, { plan }: PlanMessages): string {
  const { who } = plan.parties;
  const found = (Object.keys(who) as (keyof typeof who)[]).find((contact) =>
    facts.has(`contact.${contact}`),
  );
  return who[found ?? 'unsure'];
}

/** A party in one line: its letter, who it is, its verdict. */
export function partyLine(
  party: PartyStory,
  { plan, verdict }: Pick<Messages, 'plan' | 'verdict'>,
): string {
  const { title } = verdict[party.verdict.level];
  if (!party.mark) return title;
  return interpolate(plan.parties.line, {
    mark: plan.parties.marks[party.mark],
    who: partyName(party, { plan }),
    verdict: title,
  });
}

/** Whether two cards say the same, so that one of them is enough. */
function saysTheSame(one: ShownCard, two: ShownCard): boolean {
  const words = ({ card, title, points, calls, say, have, note, next }: ShownCard) =>
    JSON.stringify([card, title, points, calls, say, have, note, next]);
  return words(one) === words(two);
}

/** A card of one party among two: marked with its letter, its anchor no other card's. */
function marked(card: ShownCard, { mark }: PartyStory, taken: boolean, plan: Messages['plan']) {
  if (!mark) return card;
  const letter = plan.parties.marks[mark];
  const title = interpolate(plan.parties.card, { mark: letter, title: card.title });
  return { ...card, title, id: taken ? `${card.id}-${mark}` : card.id };
}

/**
 * The cards of every party as one list, by urgency and the graver party's first; what both say alike stands once. No
 * card is put together from two parties: nobody is told to say of the one what the other did. At most four are for
 * now, the rest of them first today.
 */
export function shownCardsOf(
  parties: readonly PartyStory[],
  { messages, directory }: Context,
  sources: ReadonlyMap<SourceId, number> = new Map(),
): ShownCard[] {
  const [first, second] = parties.map((party) =>
    shownCards(party.plan.cards, party.state, { messages, directory }, sources),
  );
  const [a, b] = parties;
  if (!first || !a) return [];
  if (!second || !b) return first;
  const shared = (card: ShownCard, others: readonly ShownCard[]) =>
    others.some((other) => saysTheSame(card, other));
  const taken = new Set(first.map(({ id }) => id));
  const all = [
    ...first.map((card) => (shared(card, second) ? card : marked(card, a, false, messages.plan))),
    ...second
      .filter((card) => !shared(card, first))
      .map((card) => marked(card, b, taken.has(card.id), messages.plan)),
  ];
  const inOrder = urgencies.flatMap((urgency) => all.filter((card) => card.urgency === urgency));
  return inOrder.map((card, place) => ({
    ...card,
    ordinal: place + 1,
    urgency: card.urgency === 'now' && place >= mostNow ? 'today' : card.urgency,
  }));
}
