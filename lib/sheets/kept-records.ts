import { type EvidenceRecord, evidenceSheets } from './evidence-record';
import { memberOf, parsedJson, recordsFrom } from './sheet-record';
import { isShopFilled, type ShopRecord, shopFrom, shopsFrom } from './shop-record';
import { terminalSheets } from './terminal-record';

/**
 * How a device keeps one part of what a merchant wrote: `{"version": 1, …}` under `key`. `formerKey` held the same as a
 * bare list before there was a version; it is read while nothing stands under `key`, and removed with the first change.
 */
export interface KeptPart<T> {
  readonly key: string;
  readonly formerKey: string;
  /** Reads what stands under the two keys. Never throws: what is damaged is left out. */
  readonly read: (text: string | null, former: string | null) => readonly T[];
  /** What is to stand under `key`; null where nothing is left to keep. */
  readonly textOf: (records: readonly T[]) => string | null;
}

const version = 1;

// A later version may have more fields; those this one knows are still read, for the merchant needs them now.
function listOf(text: string | null, name: string): unknown {
  return memberOf(parsedJson(text), name);
}

/** Of this incident: every contact with what police and bank ask about it. Goes with "clear my answers". */
export const keptIncident: KeptPart<EvidenceRecord> = {
  key: 'ringtrue.incident',
  formerKey: 'ringtrue.evidence',
  read: (text, former) =>
    recordsFrom(text === null ? parsedJson(former) : listOf(text, 'contacts'), evidenceSheets),
  textOf(records) {
    const contacts = recordsFrom(records, evidenceSheets);
    return contacts.length > 0 ? JSON.stringify({ version, contacts }) : null;
  },
};

/** Lasting: the merchant's shops. Stays when answers are cleared; one button on its page clears it. */
export const keptShops: KeptPart<ShopRecord> = {
  key: 'ringtrue.shop',
  formerKey: 'ringtrue.terminals',
  read(text, former) {
    if (text !== null) return shopsFrom(listOf(text, 'shops'));
    const terminals = recordsFrom(parsedJson(former), terminalSheets);
    return terminals.length > 0 ? [shopFrom({ terminals })] : [];
  },
  textOf(records) {
    const shops = shopsFrom(records).filter(isShopFilled);
    return shops.length > 0 ? JSON.stringify({ version, shops }) : null;
  },
};

/** What stays on a device when answers are cleared. */
export const lastingKeys: readonly string[] = [keptShops.key, keptShops.formerKey];
