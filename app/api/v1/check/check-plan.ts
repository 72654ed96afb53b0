import type { z } from 'zod';
import { actionMessages, cardText, claimedCompany } from '@/lib/check/shown-card';
import { withoutNumber } from '@/lib/check/without-number';
import { institutionById } from '@/lib/directory/model/published';
import { openInstitutionFrom } from '@/lib/directory/open-data/open-institution';
import type { Locale } from '@/lib/i18n/locales';
import { allMessages } from '@/lib/i18n/messages';
import { fillBlanks } from '@/lib/response/blanks';
import { type CallTarget, institutionsFor, pickNeededFor } from '@/lib/response/call-targets';
import type { Card } from '@/lib/response/card';
import type { ClausePart } from '@/lib/response/clause';
import type { Plan } from '@/lib/response/plan';
import type { Answers, Picks } from '@/lib/triage/answers';
import type { PublishedSnapshot } from '../answer/published-snapshot';
import type { checkSchema } from './schema';

type CheckPlan = z.infer<typeof checkSchema>['plan'];
type CheckParty = CheckPlan['parties'][number];

/** Whose words and whose numbers. */
export interface Setting {
  readonly locale: Locale;
  readonly answers: Answers;
  readonly picks: Picks;
  readonly directory: Pick<PublishedSnapshot, 'institutions' | 'today'>;
}

function textOf(card: Card, part: ClausePart, setting: Setting): string | null {
  const { locale, answers, picks, directory } = setting;
  const company = claimedCompany(picks, directory, locale);
  const text = cardText(card, part, answers, allMessages[locale], company);
  return text === null ? null : fillBlanks(text);
}

function cardFrom(card: Card, setting: Setting): CheckPlan['cards'][number] {
  const { locale } = setting;
  const [first] = card.actions;
  const { title = '', why = null } = first ? actionMessages(allMessages[locale], first.id) : {};
  return {
    id: card.id,
    urgency: card.urgency,
    title,
    why,
    actions: card.actions.map(({ id }) => id),
    calls: [...card.calls],
    say: textOf(card, 'say', setting),
    have: textOf(card, 'have', setting),
    note: textOf(card, 'note', setting),
    next: textOf(card, 'next', setting),
  };
}

/** The actions as version 1 has always given them: the texts of a card stand at its first action. */
function actionsFrom(card: Card, setting: Setting): CheckPlan['actions'] {
  const { locale } = setting;
  return card.actions.map(({ id, call = null, sources }, place) => {
    const { title, how } = actionMessages(allMessages[locale], id);
    return {
      id,
      urgency: card.urgency,
      title,
      how,
      script: place === 0 ? textOf(card, 'say', setting) : null,
      caution: null,
      keep: place === 0 ? textOf(card, 'note', setting) : null,
      call,
      sources,
    };
  });
}

function numbersFor(ids: readonly string[], { directory }: Setting): CheckParty['numbers'] {
  return ids.flatMap((id) => {
    const institution = institutionById(directory, id);
    if (institution === undefined) return [];
    const { brand, hotlines } = openInstitutionFrom(institution, directory.today);
    return hotlines.map((hotline) => ({ institution: id, brand, hotline }));
  });
}

function pickOrElse(target: CallTarget, pick: CheckParty['pick'], locale: Locale): string {
  const messages = allMessages[locale].plan.call;
  return pick === null ? withoutNumber(target, messages) : messages.pick[pick];
}

function partyFrom(id: CallTarget, setting: Setting): CheckParty {
  const ids = institutionsFor(id, setting.picks);
  const pick = ids.length === 0 ? pickNeededFor(id) : null;
  const numbers = numbersFor(ids, setting);
  return {
    id,
    name: allMessages[setting.locale].plan.call.party[id],
    pick,
    numbers,
    withoutNumber: numbers.length === 0 ? pickOrElse(id, pick, setting.locale) : null,
  };
}

/** The plan with its words in its own order, and whom it calls with every number the directory has for them. */
export function checkPlan({ cards, callTargets }: Plan, setting: Setting): CheckPlan {
  return {
    cards: cards.map((card) => cardFrom(card, setting)),
    actions: cards.flatMap((card) => actionsFrom(card, setting)),
    parties: callTargets.map((target) => partyFrom(target, setting)),
  };
}
