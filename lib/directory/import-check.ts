import { firstHandKinds, isFirstHand } from './evidence';
import { isReviewedAddress } from './hosts';
import type { FiledEntry } from './import-parse';
import { type Problem, shown } from './import-problem';
import type { Entry, HotlineEntry } from './import-schema';
import { isPublishableNumber } from './number-format';

type Finding = Omit<Problem, 'file' | 'entry'>;

function finding(field: string, expected: string, arrived: unknown, fix: string): Finding {
  return { field, expected, arrived: typeof arrived === 'string' ? arrived : shown(arrived), fix };
}

/** Finds what is wrong with one number: its form, its evidence, its direction. */
function checkHotline(hotline: HotlineEntry): Finding[] {
  const { number, display, publishAs, evidence, direction, directionEvidence } = hotline;
  const field = (name: string) => `hotline ${number} ${name}`;
  const found: Finding[] = [];
  if (!isPublishableNumber(number)) {
    found.push(
      finding(
        field('number'),
        'a service number or a landline with area code, never a mobile',
        number,
        'Check the digits on the official page.',
      ),
    );
  }
  if (display.replace(/\D/g, '') !== number) {
    found.push(
      finding(
        field('display'),
        `the same digits as ${number}`,
        display,
        'Write the same number in both fields.',
      ),
    );
  }
  const firstHand = evidence.some(({ kind, url }) => isFirstHand(kind) && url !== null);
  if (publishAs === 'sourced' && !firstHand) {
    found.push(
      finding(
        field('evidence'),
        `a page by ${firstHandKinds.join(', ')} with its address`,
        evidence.map(({ kind }) => kind).join(', '),
        'Add that page, or publish the number as unconfirmed.',
      ),
    );
  }
  if (publishAs === 'unconfirmed' && evidence.length < 2) {
    found.push(
      finding(
        field('evidence'),
        'two independent sources',
        `${evidence.length}`,
        'Add a second source, or keep the number out of the directory.',
      ),
    );
  }
  if ((direction === 'unknown') !== (directionEvidence === null)) {
    found.push(
      finding(
        field('directionEvidence'),
        'a reason exactly when the direction is not unknown',
        direction,
        'Add the evidence, or write unknown.',
      ),
    );
  }
  if (direction === 'inboundOnly' && directionEvidence?.weak) {
    found.push(
      finding(
        field('directionEvidence'),
        'evidence from the owner or an authority for inboundOnly',
        'weak evidence',
        'Write unknown until there is better evidence.',
      ),
    );
  }
  return found;
}

function checkLicence({ licence }: Entry): Finding[] {
  if (licence === null) return [];
  const found: Finding[] = [];
  const dated = licence.longTerm !== (licence.validUntil !== null);
  if (
    licence.status === 'listed' &&
    (licence.number === null || licence.scopes.length === 0 || !dated)
  ) {
    found.push(
      finding(
        'licence',
        'number, scopes and either longTerm or validUntil for a listed licence',
        licence,
        'Copy them from the register.',
      ),
    );
  }
  if (licence.status !== 'listed' && licence.number !== null) {
    found.push(
      finding(
        'licence.number',
        'no number for a name that is not on the list',
        licence.number,
        'Remove it.',
      ),
    );
  }
  const reported = licence.cancelledOn !== null && licence.reportedBy !== null;
  if ((licence.status === 'reportedCancelled') !== reported) {
    found.push(
      finding(
        'licence.cancelledOn',
        'date and publisher exactly for a reported cancellation',
        licence.status,
        'Name who reported it, or write notOnList.',
      ),
    );
  }
  return found;
}

function checkAddresses(entry: Entry): Finding[] {
  const addresses: [string, string | null | undefined][] = [
    ['website.url', entry.website?.url],
    ['licence.registerUrl', entry.licence?.registerUrl],
    ...entry.warnings.map(({ url }): [string, string | null] => ['warnings', url]),
    ...entry.hotlines.flatMap(({ number, evidence, directionEvidence }) =>
      [...evidence.map(({ url }) => url), directionEvidence?.url].map(
        (url): [string, string | null | undefined] => [`hotline ${number} evidence`, url],
      ),
    ),
  ];
  return addresses.flatMap(([field, url]) =>
    typeof url === 'string' && !isReviewedAddress(url)
      ? [
          finding(
            field,
            'an address on a reviewed host (lib/directory/hosts.ts)',
            url,
            'Leave the address out, or review the host first.',
          ),
        ]
      : [],
  );
}

/** Finds what is wrong inside single entries: forms, proofs, licence facts, addresses. */
export function checkEntries(entries: readonly FiledEntry[]): Problem[] {
  return entries.flatMap(({ file, entry }) =>
    [...entry.hotlines.flatMap(checkHotline), ...checkLicence(entry), ...checkAddresses(entry)].map(
      (found) => ({ file, entry: entry.id, ...found }),
    ),
  );
}
