import type { Channel, ContactPointKind } from '../model/contact-point';
import type { Hotline } from '../model/hotline';
import type { Institution } from '../model/institution';
import { type Point, pointId, pointsOf } from '../model/points';

/** A contact point about which reviewers have decided; files have no say in it any more. */
export interface ReviewedPoint {
  readonly institutionId: string;
  readonly kind: ContactPointKind;
  readonly value: string;
}

/** A contact point that a file wants to put in another's place: that is for two people to decide. */
export interface HeldChange {
  readonly institutionId: string;
  readonly kind: ContactPointKind;
  readonly from: string;
  readonly to: string;
}

interface Merged {
  readonly after: readonly Institution[];
  readonly held: readonly HeldChange[];
}

/** Names the contact points reviewers decided about, as `pointId` does. */
export function reviewedIds(reviewed: readonly ReviewedPoint[]): ReadonlySet<string> {
  return new Set(reviewed.map((point) => pointId(point.institutionId, point)));
}

/** Two of one kind can stand for each other; two numbers only with the same purpose. */
function isOfSameUse(a: Point, b: Point): boolean {
  const purposeOf = ({ content }: Point) => ('purpose' in content ? content.purpose : null);
  return a.kind === b.kind && purposeOf(a) === purposeOf(b);
}

function replacementsIn(before: Institution, fresh: readonly Point[], gone: readonly Point[]) {
  const known = new Set(pointsOf(before).map((point) => pointId(before.id, point)));
  const added = fresh.filter((point) => !known.has(pointId(before.id, point)));
  return gone.flatMap((old) => {
    const to = added.find((point) => isOfSameUse(point, old));
    if (to === undefined) return [];
    return [{ institutionId: before.id, kind: old.kind, from: old.value, to: to.value }];
  });
}

function checkedAsBefore(point: Point, before: ReadonlyMap<string, Point>, id: string): Point {
  const { lastCheckedOn = null, checkedBy = [] } = before.get(pointId(id, point))?.content ?? {};
  return { ...point, content: { ...point.content, lastCheckedOn, checkedBy } };
}

function mergeOne(before: Institution, fresh: Institution, reviewed: ReadonlySet<string>) {
  const { id } = before;
  const idOf = (point: Point) => pointId(id, point);
  const isReviewed = (point: Point) => reviewed.has(idOf(point));
  const old = pointsOf(before);
  const known = new Map(old.map((point) => [idOf(point), point]));
  const named = new Set(pointsOf(fresh).map(idOf));
  const filed = pointsOf(fresh)
    .filter((point) => !isReviewed(point))
    .map((point) => checkedAsBefore(point, known, id));
  const gone = old.filter((point) => !isReviewed(point) && !named.has(idOf(point)));
  const held = replacementsIn(before, filed, gone);
  const places = (end: 'from' | 'to') =>
    new Set(held.map((change) => pointId(id, { kind: change.kind, value: change[end] })));
  const [kept, heldBack] = [places('from'), places('to')];
  const points = [
    ...filed.filter((point) => !heldBack.has(idOf(point))),
    ...old.filter((point) => isReviewed(point) || kept.has(idOf(point))),
  ].map(({ content }) => content);
  const hotlines = points.filter((content): content is Hotline => 'number' in content);
  const channels = points.filter((content): content is Channel => !('number' in content));
  const { history, withdrawn } = before;
  return { institution: { ...fresh, hotlines, channels, history, withdrawn }, held };
}

/**
 * Lays what files say over what is published: words and new contact points come from the files, those
 * reviewers decided about stay as decided, and none takes another's place unseen.
 */
export function mergeDirectory(
  before: readonly Institution[],
  fresh: readonly Institution[],
  reviewed: readonly ReviewedPoint[],
): Merged {
  const decided = reviewedIds(reviewed);
  const known = new Map(before.map((institution) => [institution.id, institution]));
  const merged = fresh.map((institution) => {
    const old = known.get(institution.id) ?? { ...institution, hotlines: [], channels: [] };
    return mergeOne(old, institution, decided);
  });
  return {
    after: merged.map(({ institution }) => institution).sort((a, b) => a.number - b.number),
    held: merged.flatMap(({ held }) => held),
  };
}
