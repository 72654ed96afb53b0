/*
 * Plain data without the names of its fields, for what a phone has to fetch. Objects with the same fields share a
 * shape; a field's most frequent plain value is said once in the shape and left out at the end of a row. The file
 * describes itself, so a field that is added later changes nothing here.
 */

/** The name of a field and what it is where a row ends before it. */
type Field = readonly [name: string, usual: unknown];

/** Plain data in rows: `[0, …items]` is a list, `[n, …values]` an object of the n-th shape. */
export interface Packed {
  readonly shapes: readonly (readonly Field[])[];
  readonly rows: unknown;
}

type Plain = Readonly<Record<string, unknown>>;

const list = 0;

function isObject(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fieldsOf(value: Plain): string[] {
  return Object.keys(value)
    .filter((name) => value[name] !== undefined)
    .sort();
}

/** Names may hold anything, a space or nothing at all: joined plainly, two shapes could share a key. */
const keyOf = (value: Plain) => JSON.stringify(fieldsOf(value));

/** Every object in the data, by the names of its fields. */
function objectsByShape(value: unknown, found = new Map<string, Plain[]>()): Map<string, Plain[]> {
  if (Array.isArray(value)) for (const item of value) objectsByShape(item, found);
  else if (isObject(value)) {
    const key = keyOf(value);
    const alike = found.get(key);
    if (alike) alike.push(value);
    else found.set(key, [value]);
    for (const item of Object.values(value)) objectsByShape(item, found);
  }
  return found;
}

function isUsualCandidate(value: unknown): boolean {
  return Array.isArray(value) ? value.length === 0 : !isObject(value);
}

interface Usual {
  readonly name: string;
  /** As JSON; null where no plain value occurs. */
  readonly json: string;
  readonly times: number;
}

function usualOf(name: string, objects: readonly Plain[]): Usual {
  const times = new Map<string, number>();
  for (const { [name]: value } of objects) {
    if (!isUsualCandidate(value)) continue;
    const json = JSON.stringify(value);
    times.set(json, (times.get(json) ?? 0) + 1);
  }
  const [json, most] = [...times].reduce((a, b) => (b[1] > a[1] ? b : a), ['null', 0] as const);
  return { name, json, times: most };
}

/** Packs plain JSON data; `unpack` gives an equal value. Fields that are undefined are left out. */
export function pack(data: unknown): Packed {
  const shapes = new Map<string, { readonly index: number; readonly usual: readonly Usual[] }>();
  for (const [key, objects] of objectsByShape(data)) {
    const [first] = objects;
    const usual = (first ? fieldsOf(first) : []).map((name) => usualOf(name, objects));
    // What is the same almost everywhere comes last, so that most rows end before it.
    shapes.set(key, { index: shapes.size + 1, usual: usual.sort((a, b) => a.times - b.times) });
  }
  function row(value: unknown): unknown {
    if (Array.isArray(value)) return [list, ...value.map(row)];
    if (!isObject(value)) return value;
    const { index, usual } = shapes.get(keyOf(value)) ?? { index: 0, usual: [] };
    let end = usual.length;
    const isUsual = ({ name, json }: Usual) => JSON.stringify(value[name]) === json;
    for (let last = usual[end - 1]; last && isUsual(last); last = usual[end - 1]) end -= 1;
    return [index, ...usual.slice(0, end).map(({ name }) => row(value[name]))];
  }
  const rows = row(data);
  const described = [...shapes.values()].map(({ usual }) =>
    usual.map(({ name, json }): Field => [name, row(JSON.parse(json))]),
  );
  return { shapes: described, rows };
}

/** Gives back what was packed; throws for what `pack` did not write. */
export function unpack({ shapes, rows }: Packed): unknown {
  function value(packed: unknown): unknown {
    if (!Array.isArray(packed)) return packed;
    const [index, ...values] = packed as readonly unknown[];
    if (index === list) return values.map(value);
    const shape = shapes[(index as number) - 1];
    if (!shape) throw new Error(`Expected a row of a known shape, got one of shape ${index}.`);
    const fields = shape.map(([name, usual], at) => [
      name,
      value(at < values.length ? values[at] : usual),
    ]);
    return Object.fromEntries(fields);
  }
  return value(rows);
}
