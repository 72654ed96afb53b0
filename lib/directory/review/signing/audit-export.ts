import { channelSchema, hotlineSchema } from '../../import/schema';
import { doubleCheck, type SignedCheck } from '../../model/double-check';
import { wordsOfContent } from '../../model/point-words';
import { pointId } from '../../model/points';
import { hostBook, hostStatements } from '../../store/host-book';
import {
  canonicalText,
  checkFrom,
  type Shown,
  type Statement,
  shownHash,
} from '../../store/statement';
import { ownerIn } from '../host-rules';
import { pointFrom } from '../proposed-content';
import { fingerprintOf } from './assertion';
import type { SignedExport } from './export';
import { judgeAct } from './signed-acts';

/** Whose key a fingerprint is, by a list that is kept off the server. */
export type Fingerprints = ReadonlyMap<string, string>;

/** Reads such a list: a fingerprint (64 hex digits) and a name a line, # before a remark. Throws for any other line. */
export function parseFingerprints(text: string): Fingerprints {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '');
  return new Map(
    lines.map((line) => {
      const [, fingerprint = '', name = ''] = /^([0-9a-f]{64})\s+(\S+)$/.exec(line) ?? [];
      if (name !== '') return [fingerprint, name];
      throw new Error(
        `Expected 64 hex digits and a name in each line of the list of fingerprints, got "${line}".`,
      );
    }),
  );
}

/** What an audit found; every list is empty when everything holds. */
export interface SignedAudit {
  readonly acts: number;
  readonly verified: number;
  /** Acts whose signature does not hold. */
  readonly broken: readonly string[];
  /** Keys that the list does not name, or names for somebody else. */
  readonly otherKeys: readonly string[];
  /** Contact points called verified that two listed keys of two people did not verify. */
  readonly unproven: readonly string[];
  /** Hosts that count although neither the program nor two listed keys of two people list them, or that were withdrawn. */
  readonly unprovenHosts: readonly string[];
}

/**
 * Verifies everything in an export without the database: each signature, and each contact point that is called verified,
 * counting only keys that the list names (all of them where there is no list).
 */
export async function auditExport(
  exported: SignedExport,
  fingerprints: Fingerprints | null,
): Promise<SignedAudit> {
  const keys = new Map(
    exported.keys.map((key) => {
      const publicKey = new Uint8Array(Buffer.from(key.publicKey, 'base64url'));
      // What the export calls it is its own word.
      return [key.credential, { ...key, publicKey, fingerprint: fingerprintOf(publicKey) }];
    }),
  );
  const isListed = ({ fingerprint, reviewer }: { fingerprint: string; reviewer: string }) =>
    fingerprints === null || fingerprints.get(fingerprint) === reviewer;
  const broken: string[] = [];
  const counted: Statement[] = [];
  for (const { id, reviewer, credential, statement, assertion } of exported.acts) {
    const key = keys.get(credential);
    if (key === undefined) {
      broken.push(`act ${id} by ${reviewer}: its key is not in the export`);
      continue;
    }
    const { publicKey } = key;
    const judged = await judgeAct({
      ...{ id, reviewer, statement, assertion },
      key: { id: credential, reviewer: key.reviewer, publicKey },
    });
    if (judged.problem !== null) broken.push(`act ${id} by ${reviewer}: ${judged.problem}`);
    else if (judged.statement !== null && isListed(key)) counted.push(judged.statement);
  }
  const { listed } = hostBook(hostStatements(counted));
  const proven = new Set(listed.map((one) => `${one.host} of ${ownerIn(one)}`));
  return {
    unprovenHosts: exported.hosts
      .map(({ host, owner }) => `${host} of ${owner}`)
      .filter((claim) => !proven.has(claim)),
    acts: exported.acts.length,
    verified: exported.verified.length,
    broken,
    otherKeys: [...keys.values()]
      .filter((key) => !isListed(key))
      .map(({ fingerprint, reviewer }) => `${fingerprint} of ${reviewer}`),
    unproven: exported.verified.flatMap((claim) =>
      isProven(claim, counted)
        ? []
        : [
            pointId(claim.shown.institution, {
              kind: claim.shown.pointKind,
              value: claim.shown.value,
            }),
          ],
    ),
  };
}

/** True when two people found right exactly what is published, neither of whom signed a proposal of it. */
function isProven(
  { shown, checkedOn, checkedBy, proposer }: SignedExport['verified'][number],
  statements: readonly Statement[],
): boolean {
  const proposers = new Set(
    statements.flatMap((one) => {
      const requests =
        one.act === 'propose' ? [one.request] : one.act === 'proposeTable' ? one.requests : [];
      return requests.some((request) => proposes(request as Proposed, shown)) ? [one.reviewer] : [];
    }),
  );
  const checks = statements
    .flatMap((one): SignedCheck[] => (one.act === 'check' ? [checkFrom(one)] : []))
    .filter(({ by, verdict }) => verdict === 'wrong' || !proposers.has(by));
  const found = doubleCheck(checks, shownHash(shown), proposer);
  return found !== null && found.on === checkedOn && found.by.join() === checkedBy.join();
}

/** What a statement asks for, as far as it is looked at here. */
interface Proposed {
  readonly kind?: unknown;
  readonly institution?: unknown;
  readonly pointKind?: unknown;
  readonly content?: unknown;
}

/** True for a proposal of exactly these words: whoever once proposed to take them away may find them right. */
function proposes({ kind, institution, pointKind, content }: Proposed, shown: Shown): boolean {
  if (kind === 'withdraw' || institution !== shown.institution) return false;
  const schema = (pointKind ?? 'phone') === 'phone' ? hotlineSchema : channelSchema;
  const { data } = schema.safeParse(content);
  if (data === undefined) return false;
  const words = wordsOfContent(pointFrom(data).content);
  return canonicalText(words) === canonicalText(shown.words);
}
