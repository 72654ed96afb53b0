import type { z } from 'zod';
import { type Problem, shown } from './problem';
import { type Entry, entrySchema } from './schema';

/** A file of institutions as it lies on disk. */
export interface DirectoryFile {
  readonly name: string;
  readonly text: string;
}

/** An institution together with the file it came from, for messages. */
export interface FiledEntry {
  readonly file: string;
  readonly entry: Entry;
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    root,
  );
}

function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key + 1}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

function expectedBy(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `one of ${issue.values.join(', ')}`;
  if (issue.code === 'unrecognized_keys') return 'no other field';
  if (issue.message.startsWith('Invalid input')) {
    return issue.code === 'invalid_type' ? `a value of type ${issue.expected}` : 'another value';
  }
  return issue.message;
}

interface Where {
  readonly file: string;
  readonly entry: string;
}

function problemFrom(where: Where, raw: unknown, issue: z.core.$ZodIssue): Problem {
  const foreign = issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : null;
  return {
    ...where,
    field: fieldName(issue.path) || (foreign ?? 'the whole entry'),
    expected: expectedBy(issue),
    arrived: foreign ?? shown(valueAt(raw, issue.path)),
    fix: foreign === null ? 'Correct the field.' : 'Remove the field.',
  };
}

/** Tells every reason why a value does not fit its schema. */
export function problemsWith(where: Where, raw: unknown, error: z.ZodError): Problem[] {
  return error.issues.map((issue) => problemFrom(where, raw, issue));
}

function entryName(raw: unknown, position: number): string {
  const id = valueAt(raw, ['id']);
  return typeof id === 'string' && id !== '' ? id : `entry ${position + 1}`;
}

function listIn(file: DirectoryFile): unknown[] | Problem {
  const whole = { file: file.name, entry: 'the whole file', field: 'the list' };
  try {
    const parsed: unknown = JSON.parse(file.text);
    if (Array.isArray(parsed)) return parsed;
    return {
      ...whole,
      expected: 'a list of institutions',
      arrived: shown(parsed),
      fix: 'Put the institutions in [ ].',
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ...whole, expected: 'valid JSON', arrived: reason, fix: 'Correct the JSON.' };
  }
}

/** Reads directory files into entries; every field that does not fit becomes a problem. */
export function parseDirectory(files: readonly DirectoryFile[]): {
  entries: readonly FiledEntry[];
  problems: readonly Problem[];
} {
  const entries: FiledEntry[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const list = listIn(file);
    if (!Array.isArray(list)) {
      problems.push(list);
      continue;
    }
    for (const [position, raw] of list.entries()) {
      const result = entrySchema.safeParse(raw);
      if (result.success) entries.push({ file: file.name, entry: result.data });
      else {
        const where = { file: file.name, entry: entryName(raw, position) };
        problems.push(...problemsWith(where, raw, result.error));
      }
    }
  }
  return { entries, problems };
}
