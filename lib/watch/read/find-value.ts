import type { ContactPointKind } from '@/lib/directory/model/contact-point';
import { parseNumber } from '@/lib/phone/parse';
import { digitsIn, plainText } from '@/lib/phone/spelling';
import { isPlainlyTelephone, isSameNumber, numbersIn } from './numbers';
import type { PageText } from './page-text';

/** What is looked for on a page. */
export interface SoughtValue {
  readonly kind: ContactPointKind;
  readonly value: string;
}

/** Where something stands on a page. */
export interface Place {
  /** The words beside it, such as 客服热线; empty where none stand near. */
  readonly label: string;
  /** The words around it. */
  readonly excerpt: string;
}

const longestLabel = 24;
const around = 80;

/** A label as it is compared: letters and characters only. */
export function labelFrom(text: string): string {
  return lettersOf(text).slice(-longestLabel);
}

function lettersOf(text: string): string {
  return plainText(text).replace(/[^\p{L}]+/gu, '');
}

function excerptOf(text: string, from: number, to: number): string {
  return text.slice(Math.max(0, from - around), to + around).trim();
}

/** The nearest words to a place: before it in its block, else the headings of its cell, else the block before. */
function labelsAt(page: PageText, index: number, before: string): string[] {
  const block = page.blocks[index];
  const sinceLastNumber = before.slice(before.search(/\D*$/));
  return [sinceLastNumber, ...(block?.headings ?? []), page.blocks[index - 1]?.text ?? '']
    .map(labelFrom)
    .filter((label) => label !== '');
}

/** Finds a value on a page: a telephone number in any spelling, anything else by its own words. */
export function placeOf(page: PageText, sought: SoughtValue): Place | null {
  return sought.kind === 'phone' ? placeOfNumber(page, sought.value) : placeOfWords(page, sought);
}

function placeOfNumber(page: PageText, value: string): Place | null {
  const target = parseNumber(value);
  if (target === null) return null;
  for (const [index, { text }] of page.blocks.entries()) {
    const plain = plainText(text);
    if (!digitsIn(plain).includes(target.core)) continue;
    const hit = numbersIn(plain).find(({ parsed }) => isSameNumber(parsed, target));
    if (hit === undefined) continue;
    const [label = ''] = labelsAt(page, index, plain.slice(0, hit.from));
    return { label, excerpt: excerptOf(plain, hit.from, hit.to) };
  }
  return null;
}

function placeOfWords(page: PageText, { kind, value }: SoughtValue): Place | null {
  const isName = kind !== 'website' && kind !== 'appPackage';
  const squeeze = (text: string) =>
    isName ? plainText(text).replace(/\s+/g, '') : plainText(text);
  const words = squeeze(value);
  if (words === '') return null;
  for (const [index, { text }] of page.blocks.entries()) {
    const plain = squeeze(text);
    const from = indexOfWhole(plain, words, isName);
    if (from < 0) continue;
    const [label = ''] = labelsAt(page, index, plain.slice(0, from));
    return { label, excerpt: excerptOf(plain, from, from + words.length) };
  }
  const link = isName
    ? undefined
    : page.links.find((one) => indexOfWhole(plainText(one), words, false) >= 0);
  return link === undefined ? null : { label: '', excerpt: link.slice(0, 2 * around) };
}

// A host or a package id ends where its characters end: "icbc.com.cn" does not stand in "myicbc.com.cn".
function indexOfWhole(text: string, words: string, isName: boolean): number {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const before = text.slice(Math.max(0, at - 1), at);
    const after = text.slice(at + words.length, at + words.length + 2);
    if (isName || (!/[\w-]/.test(before) && !/^(?:[\w-]|\.\w)/.test(after))) return at;
  }
  return -1;
}

/** Finds a telephone number other than `value` right beside one of these labels. */
export function otherNumberBeside(
  page: PageText,
  labels: readonly string[],
  value: string,
): (Place & { readonly number: string }) | null {
  const target = parseNumber(value);
  const known = new Set(labels.map(labelFrom).filter((label) => label !== ''));
  if (known.size === 0) return null;
  for (const [index, { text, headings }] of page.blocks.entries()) {
    const near = [text, page.blocks[index - 1]?.text ?? '', ...headings].map(lettersOf);
    if (!near.some((words) => [...known].some((label) => words.includes(label)))) continue;
    const plain = plainText(text);
    for (const hit of numbersIn(plain)) {
      if (!isPlainlyTelephone(plain, hit)) continue;
      if (target !== null && isSameNumber(hit.parsed, target)) continue;
      const label = labelsAt(page, index, plain.slice(0, hit.from)).find((one) => known.has(one));
      if (label === undefined) continue;
      const number = plain.slice(hit.from, hit.to);
      return { number, label, excerpt: excerptOf(plain, hit.from, hit.to) };
    }
  }
  return null;
}

/** True where a picture stands beside one of these labels: the number may be in it. */
export function hasImageBeside(page: PageText, labels: readonly string[]): boolean {
  const known = labels.map(labelFrom).filter((label) => label !== '');
  return page.blocks.some(({ hasImage, text }, index) => {
    if (!hasImage) return false;
    const near = [
      text,
      page.blocks[index - 1]?.text ?? '',
      ...(page.blocks[index]?.headings ?? []),
    ];
    return near.map(labelFrom).some((label) => known.includes(label));
  });
}
