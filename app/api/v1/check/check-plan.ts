import type { z } from 'zod';
import { actionMessages } from '@/lib/check/action-messages';
import { withoutNumber } from '@/lib/check/without-number';
import { institutionById } from '@/lib/directory/model/published';
import { openInstitutionFrom } from '@/lib/directory/open-data/open-institution';
import type { Locale } from '@/lib/i18n/locales';
import { allMessages } from '@/lib/i18n/messages';
import type { Action } from '@/lib/response/action';
import { type CallTarget, institutionsFor, pickNeededFor } from '@/lib/response/call-targets';
import type { Plan } from '@/lib/response/plan';
import type { Picks } from '@/lib/triage/answers';
import type { PublishedSnapshot } from '../answer/published-snapshot';
import type { checkSchema } from './schema';

type CheckPlan = z.infer<typeof checkSchema>['plan'];
type CheckParty = CheckPlan['parties'][number];

/** Whose words and whose numbers. */
export interface Setting {
  readonly locale: Locale;
  readonly picks: Picks;
  readonly directory: Pick<PublishedSnapshot, 'institutions' | 'today'>;
}

function actionFrom(action: Action, locale: Locale): CheckPlan['actions'][number] {
  const { id, urgency, call = null, sources } = action;
  const { title, how, script, caution, keep } = actionMessages(allMessages[locale].actions, action);
  return {
    id,
    urgency,
    title,
    how,
    script: script ?? null,
    caution: caution ?? null,
    keep: keep ?? null,
    call,
    sources,
  };
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
export function checkPlan({ actions, callTargets }: Plan, setting: Setting): CheckPlan {
  return {
    actions: actions.map((action) => actionFrom(action, setting.locale)),
    parties: callTargets.map((target) => partyFrom(target, setting)),
  };
}
