import { fromBase64, toBase64 } from './base64';
import { isSmallJpeg } from './photo-record';
import { withoutSecrets } from './secrets';
import { memberOf, parsedJson } from './sheet-record';
import { photoIdsOf, type ShopRecord, shopFrom, shopsFrom } from './shop-record';

const format = 'ringtrue-shop';
const version = 1;

/** Far more than ten full shops with their photos take; anything larger is something else. */
const longestFile = 60_000_000;

/** The pictures of photos by their ids, as JPEG. */
export type Pictures = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

const noPictures: Pictures = new Map();

/** What is known to be too slow to guess (OWASP Password Storage Cheat Sheet, 2023: PBKDF2 with HMAC-SHA-256). */
const iterations = 600_000;
/** A file that asks for more only wants to keep the phone busy. */
const mostIterations = 2_000_000;

/** Why a file cannot be read; the page says what to do. */
export type ShopFileProblem =
  | 'tooLarge'
  | 'notOurs'
  | 'newer'
  | 'nothingInIt'
  | 'passphraseNeeded'
  | 'wrongPassphrase'
  | 'noEncryption';

/** Whether this page can encrypt: browsers offer it on https and on the device's own address only. */
export function canEncrypt(): boolean {
  return globalThis.crypto?.subtle !== undefined;
}

async function keyFrom(passphrase: string, salt: Uint8Array<ArrayBuffer>, rounds: number) {
  const secret = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  const cipher = { name: 'AES-GCM', length: 256 };
  return crypto.subtle.deriveKey(how, base, cipher, false, ['encrypt', 'decrypt']);
}

/** What is empty is left out: it is read as empty, and a code has little room. */
function compact(_: string, value: unknown): unknown {
  const isEmpty = value === '' || value === false || (Array.isArray(value) && value.length === 0);
  return isEmpty ? undefined : value;
}

/** The shops as a file to carry to another device, with the pictures of their photos; with a passphrase nobody reads it without (AES-256-GCM, PBKDF2). */
export async function shopFile(
  shops: readonly ShopRecord[],
  passphrase: string,
  pictures: Pictures = noPictures,
): Promise<string> {
  const known = photoIdsOf(shops).flatMap((id) => {
    const bytes = pictures.get(id);
    return bytes ? [[id, toBase64(bytes)] as const] : [];
  });
  const content = {
    shops: shopsFrom(shops),
    ...(known.length > 0 ? { pictures: Object.fromEntries(known) } : {}),
  };
  if (passphrase === '') return JSON.stringify({ format, version, ...content }, compact);
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await keyFrom(passphrase, salt, iterations);
  const plain = new TextEncoder().encode(JSON.stringify(content, compact));
  const data = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, plain));
  const encrypted = {
    ...{ kdf: 'PBKDF2-SHA-256', iterations, cipher: 'AES-256-GCM' },
    ...{ salt: toBase64(salt), iv: toBase64(iv), data: toBase64(data) },
  };
  return JSON.stringify({ format, version, encrypted });
}

async function decrypted(value: unknown, passphrase: string): Promise<string | ShopFileProblem> {
  const rounds = memberOf(value, 'iterations');
  const [salt, iv, data] = ['salt', 'iv', 'data'].map((name) => fromBase64(memberOf(value, name)));
  if (!salt || !iv || !data || typeof rounds !== 'number') return 'notOurs';
  if (!Number.isInteger(rounds) || rounds < 1 || rounds > mostIterations) return 'notOurs';
  if (!canEncrypt()) return 'noEncryption';
  if (passphrase === '') return 'passphraseNeeded';
  try {
    const key = await keyFrom(passphrase, salt, rounds);
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, data);
    return new TextDecoder().decode(plain);
  } catch {
    return 'wrongPassphrase';
  }
}

/** A file may hold what no form would have taken. */
function cleaned(shop: ShopRecord): ShopRecord {
  const clean = <T extends object>(record: T): T =>
    Object.fromEntries(
      Object.entries(record).map(([name, value]) => [
        name,
        typeof value === 'string' ? (withoutSecrets(value)?.text ?? value) : value,
      ]),
    ) as T;
  return shopFrom({
    ...clean(shop),
    numbers: shop.numbers.map(clean),
    terminals: shop.terminals.map(clean),
  });
}

/** What a file brought: the shops, and those of their pictures that are ones. */
export interface ReadShops {
  readonly shops: readonly ShopRecord[];
  readonly pictures: Pictures;
}

function picturesIn(content: unknown, shops: readonly ShopRecord[]): Pictures {
  const held = memberOf(content, 'pictures');
  return new Map(
    photoIdsOf(shops).flatMap((id) => {
      const bytes = fromBase64(memberOf(held, id));
      return bytes && isSmallJpeg(bytes) ? [[id, bytes] as const] : [];
    }),
  );
}

/** Reads a file somebody chose; gives its shops, or why there are none. Never throws. */
export async function readShopFile(
  text: string,
  passphrase: string,
): Promise<ReadShops | { readonly problem: ShopFileProblem }> {
  if (text.length > longestFile) return { problem: 'tooLarge' };
  const file = parsedJson(text);
  const found = memberOf(file, 'version');
  if (memberOf(file, 'format') !== format || typeof found !== 'number') {
    return { problem: 'notOurs' };
  }
  if (found > version) return { problem: 'newer' };
  const sealed = memberOf(file, 'encrypted');
  let content = file;
  if (sealed !== undefined) {
    const plain = await decrypted(sealed, passphrase);
    if (!plain.startsWith('{')) return { problem: plain as ShopFileProblem };
    content = parsedJson(plain);
  }
  const shops = shopsFrom(memberOf(content, 'shops')).map(cleaned);
  return shops.length > 0
    ? { shops, pictures: picturesIn(content, shops) }
    : { problem: 'nothingInIt' };
}
