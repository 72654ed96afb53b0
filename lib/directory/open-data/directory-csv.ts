import { csvFrom, type TextCell } from './csv';
import type { OpenDirectory } from './open-directory';
import type { OpenHotline } from './open-hotline';
import type { OpenInstitution } from './open-institution';

type Row = { readonly institution: OpenInstitution; readonly hotline: OpenHotline | null };

/** The columns of directory.csv, in order; a column is never renamed, new ones come last. */
const columns: Readonly<Record<string, (row: Row) => string | TextCell | null | undefined>> = {
  institution: ({ institution }) => institution.id,
  kind: ({ institution }) => institution.kind,
  brandZh: ({ institution }) => institution.brand.zh,
  brandEn: ({ institution }) => institution.brand.en,
  legalNameZh: ({ institution }) => institution.legalName?.zh,
  legalNameEn: ({ institution }) => institution.legalName?.en,
  number: ({ hotline }) => hotline && { text: hotline.number },
  display: ({ hotline }) => hotline && { text: hotline.display },
  purpose: ({ hotline }) => hotline?.purpose,
  trustState: ({ hotline }) => hotline?.trustState,
  dialable: ({ hotline }) => hotline && String(hotline.dialable),
  direction: ({ hotline }) => hotline?.direction,
  seenOn: ({ hotline }) => hotline?.seenOn,
  lastCheckedOn: ({ hotline }) => hotline?.lastCheckedOn,
  checkedBy: ({ hotline }) => hotline?.checkedBy.join('; '),
  reviewedUntil: ({ hotline }) => hotline?.reviewedUntil,
  evidenceKind: ({ hotline }) => hotline?.evidence[0]?.kind,
  publisherZh: ({ hotline }) => hotline?.evidence[0]?.publisher.zh,
  publisherEn: ({ hotline }) => hotline?.evidence[0]?.publisher.en,
  quote: ({ hotline }) => hotline?.evidence[0]?.quote,
  url: ({ hotline }) => hotline?.evidence[0]?.url,
  pageDate: ({ hotline }) => hotline?.evidence[0]?.pageDate,
  sourceGoneOn: ({ hotline }) => hotline?.sourceGoneOn,
};

function rowsOf(institution: OpenInstitution): Row[] {
  const { hotlines } = institution;
  if (hotlines.length === 0) return [{ institution, hotline: null }];
  return hotlines.map((hotline) => ({ institution, hotline }));
}

/** Writes the directory as CSV, one line a number with its strongest evidence; an institution without a number has one line without. */
export function directoryCsv({ institutions }: OpenDirectory): string {
  const lines = institutions
    .flatMap(rowsOf)
    .map((row) => Object.values(columns).map((cell) => cell(row) ?? ''));
  return csvFrom([Object.keys(columns), ...lines]);
}
