import type { ActionId } from './actions/table';
import { fillBlanks } from './blanks';
import type { CardId } from './card';
import type { ClauseId } from './clauses/table';
import type { Plan } from './plan';

/** The words of a language a plan is made of. */
export interface Words {
  readonly actions: Readonly<
    Record<ActionId, { readonly title: string; readonly how: string; readonly why?: string }>
  >;
  readonly clauses: Readonly<Record<ClauseId, string>>;
}

/** One sentence of a plan and the point or clause it is. */
export interface PlanText {
  readonly id: ActionId | ClauseId;
  readonly card: CardId;
  readonly text: string;
}

/** Everything a plan shows, sentence by sentence, in the order of the page. Made for tests. */
export function planTexts({ cards }: Plan, words: Words): PlanText[] {
  return cards.flatMap(({ id: card, actions, clauses }) => [
    ...actions.map(({ id }, place) => {
      const { title, how, why = '' } = words.actions[id];
      return { id, card, text: `${title}${place === 0 && why ? `，${why}` : ''}：${how}` };
    }),
    ...clauses.map(({ id }) => ({ id, card, text: fillBlanks(words.clauses[id]) })),
  ]);
}
