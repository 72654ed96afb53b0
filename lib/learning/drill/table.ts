import type { Drill } from './drill';
import { fakeDrills } from './fake';
import { realDrills } from './real';

const rows = [...fakeDrills, ...realDrills];

export type DrillId = (typeof rows)[number]['id'];

/** Neither by kind nor by turns: whoever practises must not be able to guess from the place in the list. */
const order: readonly DrillId[] = [
  'depositRefund',
  'repairCallback',
  'inspection',
  'newTerminalByPost',
  'antiFraudCall',
  'foundHotline',
  'swapAtCounter',
  'slipRequest',
  'officialNumber',
  'monthlyFee',
];

/** Every practice story in the order of the list; add one by adding a row, its place and its words in both languages. */
export const drills: readonly Drill<DrillId>[] = order.flatMap((id) =>
  rows.filter((row) => row.id === id),
);

/** The story at an address; undefined when there is none. */
export function drillAt(id: string): Drill<DrillId> | undefined {
  return drills.find((drill) => drill.id === id);
}

/** The story that follows in the list; null after the last. */
export function drillAfter(id: DrillId): DrillId | null {
  return order[order.indexOf(id) + 1] ?? null;
}
