const firstBytes = 4_096;

function decoder(label: string, fatal: boolean): TextDecoder | null {
  try {
    return new TextDecoder(label, { fatal });
  } catch {
    return null;
  }
}

function declaredIn(content: Uint8Array, contentType: string | null): string[] {
  const head = Buffer.from(content.subarray(0, firstBytes)).toString('latin1');
  return [contentType ?? '', ...(head.match(/<meta[^>]{0,400}>/gi) ?? [])].flatMap((text) => {
    const name = /charset\s*=\s*["']?\s*([\w-]{2,20})/i.exec(text)?.[1];
    return name === undefined ? [] : [name];
  });
}

/**
 * Decodes a page. What is valid UTF-8 is UTF-8 whatever a header or the page says, for text in another encoding
 * never happens to be; then what they say counts, then GB18030, which holds GBK and GB 2312.
 */
export function decodePage(content: Uint8Array, contentType: string | null): string {
  const declared = declaredIn(content, contentType);
  const isUtf16 =
    (content[0] === 0xff && content[1] === 0xfe) || (content[0] === 0xfe && content[1] === 0xff);
  const order = isUtf16
    ? [content[0] === 0xff ? 'utf-16le' : 'utf-16be']
    : [
        'utf-8',
        ...declared.filter((name) => !/^(utf-?8|iso-8859|ascii|us-ascii)/i.test(name)),
        'gb18030',
        ...declared,
      ];
  for (const label of order) {
    try {
      const text = decoder(label, true)?.decode(content);
      if (text !== undefined) return text;
    } catch {
      // Not in this encoding.
    }
  }
  return new TextDecoder('gb18030').decode(content);
}
