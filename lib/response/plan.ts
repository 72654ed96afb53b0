import { hasOneOf, holds } from '@/lib/triage/condition';
import type { Level } from '@/lib/triage/verdict';
import type { Fact } from '@/lib/triage/vocabulary';
import { type Action, type PlanFact, type Urgency, urgencies } from './action';
import { actions } from './actions/table';
import type { CallTarget } from './call-targets';
import type { Card, CardId } from './card';
import type { Clause, ClausePart } from './clause';
import { clauses } from './clauses/table';
import { countedAt, derivedFacts } from './derived-facts';

/** What to do, in the order of doing it. */
export interface Plan {
  readonly cards: readonly Card[];
  readonly byUrgency: Readonly<Record<Urgency, readonly Card[]>>;
  /** Every point of every card, in the order of the cards. */
  readonly actions: readonly Action[];
  /** Whoever is called, in the order of first mention. */
  readonly callTargets: readonly CallTarget[];
}

/** More than this nobody does at once, or reads on one card. */
export const mostNow = 4;
export const mostPoints = 5;

interface Row {
  readonly unless?: readonly PlanFact[];
}

function isRuledOut({ unless }: Row, facts: ReadonlySet<PlanFact>): boolean {
  return unless !== undefined && hasOneOf(unless, facts);
}

function byPressing(a: Action, b: Action): number {
  return urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency) || a.order - b.order;
}

function isPressing({ urgency }: Action): boolean {
  return urgency === 'now' || urgency === 'today';
}

/** The card that takes a point up where it is there of itself: the hands that put the phone down do no next step either. */
function companyOf({ card, joins, goesWith }: Action): CardId | undefined {
  return card === 'stop' && !joins ? 'phone' : goesWith;
}

/** The card of each point that does not join: what another card takes up makes none of its own, as long as there is room. */
function ownCards(chosen: readonly Action[]): Map<Action, CardId> {
  const own = new Map(chosen.flatMap((one) => (one.joins ? [] : [[one, one.card] as const])));
  for (const action of own.keys()) {
    const company = companyOf(action);
    if (!company) continue;
    const there = [...own].filter(([, card]) => card === company);
    const ofItself = there.some(([{ card }]) => card === company);
    if (ofItself && there.length < mostPoints) own.set(action, company);
  }
  return own;
}

/**
 * The points of each card, cards and points in the order of doing. What is for now or today has its place before what is
 * not; a point that joins goes where there is room, and never onto a card of later weeks.
 */
function pointsByCard(chosen: readonly Action[]): Map<CardId, Action[]> {
  const byCard = new Map<CardId, Action[]>();
  const own = ownCards(chosen);
  const pointsOf = (card: CardId) => byCard.get(card) ?? [];
  const hasRoom = (card: CardId) =>
    pointsOf(card).some(isPressing) && pointsOf(card).length < mostPoints;
  const isForNow = (card: CardId) => hasRoom(card) && pointsOf(card)[0]?.urgency === 'now';
  const put = (action: Action) => {
    const joined = action.joins?.find(isForNow) ?? action.joins?.find(hasRoom);
    const wanted = own.get(action) ?? joined ?? action.card;
    // Where that is full, a card it may join takes it, even as its first point.
    const card = [wanted, ...(action.joins ?? [])].find((one) => pointsOf(one).length < mostPoints);
    if (card) byCard.set(card, [...pointsOf(card), action]);
  };
  for (const some of [chosen.filter(isPressing), chosen.filter((one) => !isPressing(one))]) {
    some.filter(({ joins }) => !joins).forEach(put);
    some.filter(({ joins }) => joins).forEach(put);
  }
  // What found no room where it wanted to join has a card of its own, which may press more than those before it.
  const urgencyOf = ([first]: readonly Action[]) => urgencies.indexOf(first?.urgency ?? 'later');
  return new Map([...byCard].sort(([, a], [, b]) => urgencyOf(a) - urgencyOf(b)));
}

/** The clauses of each card and of the points that belong there, in the order of saying them. */
const clausesByCard = new Map<CardId, Clause[]>();
for (const clause of [...clauses].sort((a, b) => a.order - b.order)) {
  for (const card of cardsOf(clause)) {
    clausesByCard.set(card, [...(clausesByCard.get(card) ?? []), clause]);
  }
}

function cardsOf({ card }: Clause): readonly CardId[] {
  return typeof card === 'string' ? [card] : card;
}

function cardFrom(id: CardId, points: readonly Action[], facts: ReadonlySet<PlanFact>): Card {
  const [first] = points;
  const here = new Set(points.map((point) => point.id));
  // A point that stands on another card than its own brings along what is said beside it.
  const from = [...new Set([id, ...points.map(({ card }) => card)])];
  const belongs = (clause: Clause) =>
    clause.beside ? hasOneOf(clause.beside, here) : cardsOf(clause).includes(id);
  const said = new Set<Clause>();
  for (const card of from) {
    for (const clause of clausesByCard.get(card) ?? []) {
      if (belongs(clause) && holds(clause.asserts, facts) && !isRuledOut(clause, facts))
        said.add(clause);
    }
  }
  return {
    id,
    urgency: first?.urgency ?? 'later',
    actions: points,
    calls: [...new Set(points.flatMap(({ call }) => call ?? []))],
    clauses: [...said],
  };
}

/** The first card is for now whatever it is; at most four are, and what saves nothing gives way to what does. */
function paced(cards: readonly Card[]): Card[] {
  const now = cards.filter(({ urgency }, place) => place === 0 || urgency === 'now');
  const [first, ...others] = now;
  const saving = others.filter(({ actions }) => actions.some(({ saves }) => saves));
  const byNeed = [...saving, ...others.filter((card) => !saving.includes(card))];
  const kept = new Set([first, ...byNeed.slice(0, mostNow - 1)]);
  const at = (urgency: Urgency, some: readonly Card[]) =>
    some.map((card) => ({ ...card, urgency }));
  return [
    ...at(
      'now',
      now.filter((card) => kept.has(card)),
    ),
    ...at(
      'today',
      now.filter((card) => !kept.has(card)),
    ),
    ...cards.filter((card) => !now.includes(card)),
  ];
}

/** The plan for these facts and this verdict; never empty, and always with something to do now. */
export function planFor(facts: ReadonlySet<Fact>, level: Level): Plan {
  const counted = countedAt(level, facts);
  const known = new Set<PlanFact>([
    ...counted,
    `verdict.${level}`,
    ...derivedFacts(counted, level),
  ]);
  const chosen = actions
    .filter((action) => holds(action.when, known) && !isRuledOut(action, known))
    .sort(byPressing);
  const cards = paced([...pointsByCard(chosen)].map(([id, points]) => cardFrom(id, points, known)));
  const at = (urgency: Urgency) => cards.filter((card) => card.urgency === urgency);
  return {
    cards,
    byUrgency: { now: at('now'), today: at('today'), thisWeek: at('thisWeek'), later: at('later') },
    actions: cards.flatMap((card) => card.actions),
    callTargets: [...new Set(cards.flatMap(({ calls }) => calls))],
  };
}

/** The clauses of one part of a card, in their order. */
export function clausesOf({ clauses: all }: Card, part: ClausePart) {
  return all.filter((clause) => clause.part === part);
}
