import { Parser } from 'htmlparser2';

/** A piece of text between two block borders: a paragraph, a cell, a heading. */
export interface Block {
  readonly text: string;
  /** The heading of its column or row, for a cell of a table. */
  readonly headings: readonly string[];
  /** True where a picture stands in it. */
  readonly hasImage: boolean;
}

/** What a reader sees of a page without running anything of it. */
export interface PageText {
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Addresses its links and forms lead to. */
  readonly links: readonly string[];
  readonly hasScript: boolean;
  readonly asksForPassword: boolean;
}

const unseen = new Set(['script', 'style', 'noscript', 'template', 'head', 'svg', 'iframe']);
const inline = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i img ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const longestPage = 2_000_000;
const mostBlocks = 50_000;

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly isHeading: boolean;
}

interface Table {
  row: number;
  column: number;
  /** The text of the first row by column, and of the first cell by row. */
  readonly top: Map<number, string>;
  readonly left: Map<number, string>;
}

interface Collected {
  text: string;
  hasImage: boolean;
  readonly table: Table | null;
  readonly cell: Cell | null;
}

/** Collects what a page shows, in the order it stands there. Comments, scripts and what is marked hidden are left out. */
class Collector {
  title = '';
  readonly links: string[] = [];
  hasScript = false;
  asksForPassword = false;
  readonly blocks: Collected[] = [];
  private readonly tables: Table[] = [];
  private readonly hidden: string[] = [];
  private cell: Cell | null = null;
  private inTitle = false;
  private current: Collected = { text: '', hasImage: false, table: null, cell: null };

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'script') this.hasScript = true;
    if (name === 'title') this.inTitle = true;
    if (this.hidden.length > 0 || unseen.has(name) || isHidden(attributes)) {
      if (!isVoid(name)) this.hidden.push(name);
      return;
    }
    this.note(name, attributes);
    if (inline.has(name)) return;
    this.endBlock();
    this.openInTable(name, attributes);
  }

  private note(name: string, { href, action, alt, type, value }: Readonly<Record<string, string>>) {
    const link = href ?? action;
    if (link !== undefined && this.links.length < mostBlocks) this.links.push(link.slice(0, 2_000));
    if (link !== undefined && /^tel:/i.test(link)) this.add(` ${decoded(link.slice(4))} `);
    if (name === 'input' && type?.toLowerCase() === 'password') this.asksForPassword = true;
    if (name === 'input' && /^(text|tel|button|submit)?$/i.test(type ?? ''))
      this.add(` ${value ?? ''} `);
    if (name === 'img') {
      this.add(` ${alt ?? ''} `);
      this.current.hasImage = true;
    }
  }

  private openInTable(name: string, { colspan }: Readonly<Record<string, string>>) {
    const table = this.tables.at(-1);
    if (name === 'table')
      this.tables.push({ row: -1, column: -1, top: new Map(), left: new Map() });
    else if (name === 'tr' && table !== undefined) {
      table.row += 1;
      table.column = -1;
    } else if ((name === 'td' || name === 'th') && table !== undefined) {
      table.column += 1;
      this.cell = { row: table.row, column: table.column, isHeading: name === 'th' };
      table.column += Math.min(Math.max(Number.parseInt(colspan ?? '1', 10) || 1, 1), 100) - 1;
      this.endBlock();
    }
  }

  close(name: string): void {
    if (name === 'title') this.inTitle = false;
    if (this.hidden.length > 0) {
      const at = this.hidden.lastIndexOf(name);
      if (at >= 0) this.hidden.length = at;
      return;
    }
    if (inline.has(name)) return;
    this.endBlock();
    if (name === 'table') this.tables.pop();
    if (name === 'td' || name === 'th' || name === 'tr' || name === 'table') {
      this.cell = null;
      this.endBlock();
    }
  }

  text(data: string): void {
    if (this.inTitle) this.title = `${this.title}${data}`.slice(0, 300);
    else if (this.hidden.length === 0) this.add(data);
  }

  private add(text: string): void {
    this.current.text += text;
  }

  endBlock(): void {
    const text = this.current.text.replace(/\s+/g, ' ').trim();
    const { table, cell, hasImage } = this.current;
    if ((text !== '' || hasImage) && this.blocks.length < mostBlocks) {
      this.blocks.push({ text, hasImage, table, cell });
      if (table !== null && cell !== null && text !== '') {
        if (cell.row === 0) table.top.set(cell.column, text);
        if (cell.column === 0) table.left.set(cell.row, text);
      }
    }
    this.current = {
      text: '',
      hasImage: false,
      table: this.tables.at(-1) ?? null,
      cell: this.cell,
    };
  }
}

function isHidden({ hidden, style, type }: Readonly<Record<string, string>>): boolean {
  return (
    hidden !== undefined ||
    type?.toLowerCase() === 'hidden' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style ?? '')
  );
}

function isVoid(name: string): boolean {
  return /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/.test(name);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Reads what a page of HTML shows; plain text is one block a line. */
export function pageTextFrom(html: string, isPlainText = false): PageText {
  const text = html.slice(0, longestPage);
  if (isPlainText) {
    const lines = text.split(/\r?\n/).slice(0, mostBlocks);
    const blocks = lines.map((line) => ({ text: line.trim(), headings: [], hasImage: false }));
    return {
      title: '',
      blocks: blocks.filter((block) => block.text !== ''),
      links: [],
      hasScript: false,
      asksForPassword: false,
    };
  }
  const collector = new Collector();
  collect(text, collector);
  collector.endBlock();
  const { title, links, hasScript, asksForPassword } = collector;
  const blocks = collector.blocks.map(({ text: own, hasImage, table, cell }) => ({
    text: own,
    hasImage,
    headings: headingsOf(table, cell),
  }));
  return { title: title.trim(), blocks, links, hasScript, asksForPassword };
}

// The parser takes longer for a tag the more are open: 400 000 in each other take it a minute. No page people read comes near.
const mostOpen = 1_000;
const atOnce = 5_000;

/** Hands what stands in a page to the collector; where too many tags are open, all of them are closed. */
function collect(html: string, collector: Collector): void {
  let open = 0;
  const newParser = () =>
    new Parser(
      {
        onopentag: (name, attributes) => {
          open += 1;
          collector.open(name, attributes);
        },
        onclosetag: (name) => {
          open -= 1;
          collector.close(name);
        },
        ontext: (data) => collector.text(data),
      },
      { decodeEntities: true, lowerCaseTags: true },
    );
  let parser = newParser();
  for (let place = 0; place < html.length; place += atOnce) {
    parser.write(html.slice(place, place + atOnce));
    if (open < mostOpen) continue;
    parser.end();
    parser = newParser();
  }
  parser.end();
}

function headingsOf(table: Table | null, cell: Cell | null): string[] {
  if (table === null || cell === null) return [];
  const left = cell.column > 0 ? table.left.get(cell.row) : undefined;
  const top = cell.row > 0 ? table.top.get(cell.column) : undefined;
  return [left, top].filter((text) => text !== undefined);
}
