import type { Hotline } from '../model/hotline';
import type { Institution } from '../model/institution';

/** A number about which reviewers have decided; files have no say in it any more. */
export interface ReviewedNumber {
  readonly institutionId: string;
  readonly number: string;
}

/** A number that a file wants to put in another's place: that is for two people to decide. */
export interface HeldChange {
  readonly institutionId: string;
  readonly from: string;
  readonly to: string;
}

interface Merged {
  readonly after: readonly Institution[];
  readonly held: readonly HeldChange[];
}

function replacementsIn(before: Institution, fresh: readonly Hotline[], gone: readonly Hotline[]) {
  const known = new Set(before.hotlines.map(({ number }) => number));
  const added = fresh.filter(({ number }) => !known.has(number));
  return gone.flatMap((old) => {
    const to = added.find(({ purpose }) => purpose === old.purpose);
    return to === undefined ? [] : [{ institutionId: before.id, from: old.number, to: to.number }];
  });
}

function mergeOne(before: Institution, fresh: Institution, reviewed: ReadonlySet<string>) {
  const isReviewed = ({ number }: Hotline) => reviewed.has(`${before.id} ${number}`);
  const checks = new Map(before.hotlines.map((hotline) => [hotline.number, hotline]));
  const named = new Set(fresh.hotlines.map(({ number }) => number));
  const filed = fresh.hotlines
    .filter((hotline) => !isReviewed(hotline))
    .map((hotline) => {
      const { lastCheckedOn = null, checkedBy = [] } = checks.get(hotline.number) ?? {};
      return { ...hotline, lastCheckedOn, checkedBy };
    });
  const gone = before.hotlines.filter((old) => !isReviewed(old) && !named.has(old.number));
  const held = replacementsIn(before, filed, gone);
  const heldBack = new Set(held.map(({ to }) => to));
  const kept = new Set(held.map(({ from }) => from));
  const hotlines = [
    ...filed.filter(({ number }) => !heldBack.has(number)),
    ...before.hotlines.filter((old) => isReviewed(old) || kept.has(old.number)),
  ];
  return { institution: { ...fresh, hotlines, history: before.history }, held };
}

/**
 * Lays what files say over what is published: words and new numbers come from the files, numbers
 * reviewers decided about stay as decided, and a number never takes another's place unseen.
 */
export function mergeDirectory(
  before: readonly Institution[],
  fresh: readonly Institution[],
  reviewed: readonly ReviewedNumber[],
): Merged {
  const decided = new Set(
    reviewed.map(({ institutionId, number }) => `${institutionId} ${number}`),
  );
  const known = new Map(before.map((institution) => [institution.id, institution]));
  const merged = fresh.map((institution) => {
    const old = known.get(institution.id) ?? { ...institution, hotlines: [] };
    return mergeOne(old, institution, decided);
  });
  return {
    after: merged.map(({ institution }) => institution).sort((a, b) => a.number - b.number),
    held: merged.flatMap(({ held }) => held),
  };
}
