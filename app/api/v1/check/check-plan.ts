import type { z } from 'zod';
import { wordsOfAction } from '@/components/plan/action-words';
import { withoutNumber } from '@/components/plan/without-number';
import { institutionById } from '@/lib/directory/model/published';
import { openInstitutionFrom } from '@/lib/directory/open-data/open-institution';
import type { Locale } from '@/lib/i18n/locales';
import { messages } from '@/lib/i18n/messages';
import type { Action } from '@/lib/response/action';
import { institutionsFor, type Party, pickNeededFor } from '@/lib/response/parties';
import type { Plan } from '@/lib/response/plan';
import type { Picks } from '@/lib/triage/answers';
import type { DirectoryDay } from '../answer/directory-day';
import type { checkSchema } from './schema';

type CheckPlan = z.infer<typeof checkSchema>['plan'];
type CheckParty = CheckPlan['parties'][number];

/** Whose words and whose numbers. */
export interface Setting {
  readonly locale: Locale;
  readonly picks: Picks;
  readonly directory: Pick<DirectoryDay, 'institutions' | 'today'>;
}

function actionFrom(action: Action, locale: Locale): CheckPlan['actions'][number] {
  const { id, urgency, call = null, sources } = action;
  const { title, how, script, caution, keep } = wordsOfAction(messages[locale].actions, action);
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

function pickOrElse(party: Party, pick: CheckParty['pick'], locale: Locale): string {
  const words = messages[locale].plan.call;
  return pick === null ? withoutNumber(party, words) : words.pick[pick];
}

function partyFrom(id: Party, setting: Setting): CheckParty {
  const ids = institutionsFor(id, setting.picks);
  const pick = ids.length === 0 ? pickNeededFor(id) : null;
  const numbers = numbersFor(ids, setting);
  return {
    id,
    name: messages[setting.locale].plan.call.party[id],
    pick,
    numbers,
    withoutNumber: numbers.length === 0 ? pickOrElse(id, pick, setting.locale) : null,
  };
}

/** The plan with its words in its own order, and whom it calls with every number the directory has for them. */
export function checkPlan({ actions, parties }: Plan, setting: Setting): CheckPlan {
  return {
    actions: actions.map((action) => actionFrom(action, setting.locale)),
    parties: parties.map((party) => partyFrom(party, setting)),
  };
}
