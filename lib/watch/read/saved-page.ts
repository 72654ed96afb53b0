import { WARCParser } from 'warcio';
import { decompressed } from '../fetch/decompress';
import { fetchLimits } from '../fetch/settings';
import { decodePage } from './decode';
import { type PageText, pageTextFrom } from './page-text';

/** A page as it was saved, in words alone. */
export interface SavedPage {
  readonly url: string;
  /** What a reader would have seen; null for what holds no text, such as a picture or a PDF. */
  readonly text: PageText | null;
}

/** Reads the last answer of a saved look as text; null where there is no whole answer in it. Nothing of the page is run. */
export async function savedPageIn(archive: Uint8Array): Promise<SavedPage | null> {
  let found: SavedPage | null = null;
  for await (const record of new WARCParser([archive])) {
    const { warcType, warcTargetURI: url, httpHeaders } = record;
    const body = await record.readFully(false);
    if (warcType !== 'response' || httpHeaders?.statusCode !== 200 || url == null) continue;
    const header = (name: string) => httpHeaders.headers.get(name) ?? '';
    const type = header('content-type').toLowerCase();
    const coding = header('content-encoding');
    const content = await decompressed(body, coding, fetchLimits.decompressedBytes);
    const isText = /^(text\/|application\/(xhtml\+xml|xml|json)|$)/.test(type);
    const text = isText
      ? pageTextFrom(decodePage(content, type), type.startsWith('text/plain'))
      : null;
    found = { url, text };
  }
  return found;
}
