/** What a pasted table is read with: how institutions, purposes and kinds of page are called on the screen, by id. */
export interface TableWords {
  readonly institutions: Readonly<Record<string, string>>;
  readonly purposes: Readonly<Record<string, string>>;
  readonly evidenceKinds: Readonly<Record<string, string>>;
  /** Column names by column, in the reader's language. */
  readonly columns: Readonly<Record<TableColumn, string>>;
}

/** The columns of the template, in its order. */
export const tableColumns = [
  'institution',
  'number',
  'purpose',
  'evidenceKind',
  'publisherZh',
  'publisherEn',
  'quote',
  'url',
  'pageDate',
] as const;
export type TableColumn = (typeof tableColumns)[number];

/** Splits a pasted table into cells: by tabs as a spreadsheet copies them, else by commas; a cell in quotes keeps both. */
export function pastedCells(text: string): string[][] {
  const [head = ''] = text.split(/\r?\n/, 1);
  const mark = head.includes('\t') ? '\t' : ',';
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^${mark}\\r\\n]*))(${mark}|\\r?\\n|$)`, 'g');
  const rows: string[][] = [[]];
  for (const [whole, quoted, plain = '', end] of text.replace(/^\uFEFF/, '').matchAll(cell)) {
    rows.at(-1)?.push((quoted === undefined ? plain : quoted.replaceAll('""', '"')).trim());
    if (end !== mark && end !== '') rows.push([]);
    if (end === '' || whole === '') break;
  }
  return rows.filter((row) => row.some((one) => one !== ''));
}

/** The id under which a word stands on the screen; the word itself where it is an id, or nothing that is known. */
function idOf(word: string, words: Readonly<Record<string, string>>): string {
  if (word in words) return word;
  const found = Object.entries(words).find(
    ([id, shown]) => shown === word || shown === `${word} (${id})`,
  );
  return found?.[0] ?? word;
}

function columnOf(name: string, { columns }: TableWords): TableColumn | null {
  const found = tableColumns.find((one) => one === name || columns[one] === name);
  return found ?? null;
}

type Cells = Readonly<Partial<Record<TableColumn, string>>>;

/**
 * Reads a pasted table with plain columns, or a JSON file with the rows of a declaration, into rows as a directory file writes them;
 * several lines about one number are its pages. Gives the column that is missing instead where there is no such table; what
 * stands in the rows is for the server to check.
 */
export function rowsFromPasted(
  text: string,
  words: TableWords,
  today: string,
): { readonly rows: readonly object[] } | { readonly missing: string } {
  if (/^\s*[[{]/.test(text)) return rowsFromJson(text);
  const [head = [], ...lines] = pastedCells(text);
  const columns = head.map((name) => columnOf(name, words));
  const missing = (['institution', 'number', 'quote', 'url'] as const).find(
    (one) => !columns.includes(one),
  );
  if (missing !== undefined) return { missing: words.columns[missing] };
  const rows = new Map<string, ReturnType<typeof rowFrom>>();
  for (const line of lines) {
    const cells: Cells = Object.fromEntries(
      columns.flatMap((column, at) => (column === null ? [] : [[column, line[at] ?? '']])),
    );
    const row = rowFrom(cells, words, today);
    const key = `${row.institution} ${row.number}`;
    const known = rows.get(key);
    rows.set(
      key,
      known === undefined ? row : { ...known, evidence: [...known.evidence, ...row.evidence] },
    );
  }
  return { rows: [...rows.values()] };
}

function rowsFromJson(text: string) {
  try {
    const raw: unknown = JSON.parse(text);
    return { rows: (Array.isArray(raw) ? raw : [raw]) as readonly object[] };
  } catch {
    return { missing: 'JSON' };
  }
}

function rowFrom(cells: Cells, words: TableWords, today: string) {
  const display = cells.number ?? '';
  return {
    institution: idOf(cells.institution ?? '', words.institutions),
    number: display.replaceAll(/[\s-]/g, ''),
    display: display.replaceAll(/\s/g, ''),
    // What the table does not say is as it is published.
    ...(cells.purpose ? { purpose: idOf(cells.purpose, words.purposes) } : {}),
    publishAs: 'sourced',
    seenOn: today,
    evidence: [
      {
        kind: idOf(cells.evidenceKind || 'ownSite', words.evidenceKinds),
        publisher: { zh: cells.publisherZh ?? '', en: cells.publisherEn ?? '' },
        quote: cells.quote ?? '',
        url: cells.url || null,
        pageDate: cells.pageDate || null,
        seenOn: today,
      },
    ],
  };
}
