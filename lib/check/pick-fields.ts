import type { Institution, InstitutionKind } from '@/lib/directory/model/institution';
import { inLanguage } from '@/lib/directory/model/localized';
import type { Locale } from '@/lib/i18n/locales';
import { type CallTarget, pickNeededFor } from '@/lib/response/call-targets';
import type { PickId } from '@/lib/triage/answers';

/** Those who may be claimed on the phone, the likeliest first. */
const claimable: readonly InstitutionKind[] = [
  'acquirer',
  'bank',
  'clearing',
  'wallet',
  'cashierSoftware',
  'terminalMaker',
  'authority',
];

const kindsOf: Readonly<Record<PickId, readonly InstitutionKind[]>> = {
  acquirer: ['acquirer', 'bank', 'wallet'],
  bank: ['bank'],
  claimed: claimable,
};

/** Choices under one heading; without a heading where there is one kind alone. */
export interface InstitutionGroup {
  readonly label: string | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** The institutions of some kinds as choices, one group a kind. */
export function institutionGroups(
  kinds: readonly InstitutionKind[],
  institutions: readonly Institution[],
  kindNames: Readonly<Record<InstitutionKind, string>>,
  locale: Locale,
): InstitutionGroup[] {
  return kinds
    .map((kind) => ({
      label: kinds.length > 1 ? kindNames[kind] : undefined,
      options: institutions
        .filter((institution) => institution.kind === kind)
        .map(({ id, brand }) => ({ value: id, label: inLanguage(brand, locale) })),
    }))
    .filter(({ options }) => options.length > 0);
}

/** What the merchant may pick for the parties of a plan, in the order of the plan. */
export function picksFor(callTargets: readonly CallTarget[]): readonly PickId[] {
  return [...new Set(callTargets.flatMap((target) => pickNeededFor(target) ?? []))];
}

/** The kinds of institutions a pick chooses from. */
export function kindsFor(pick: PickId): readonly InstitutionKind[] {
  return kindsOf[pick];
}
