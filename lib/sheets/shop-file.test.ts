import { describe, expect, it } from 'vitest';
import { ownNumberFrom } from './own-number-record';
import { readShopFile, shopFile } from './shop-file';
import { counterCopy, emptyShop } from './shop-record';

const number = ownNumberFrom({
  ...{ owner: 'bank', number: '95588', from: 'cardBack', copiedOn: '2026-11-27' },
});
const shop = { ...emptyShop, name: '老店', lastFour: '1234', rate: '0.6%', numbers: [number] };

const pictures = new Map<string, Uint8Array<ArrayBuffer>>();

describe('the file that carries a shop to another device', () => {
  it('is read back as it was written', async () => {
    expect(await readShopFile(await shopFile([shop], ''), '')).toEqual({ shops: [shop], pictures });
  });

  it('with a passphrase shows nothing, and is read with that passphrase only', async () => {
    const text = await shopFile([shop], '面馆 2026');
    expect(text).not.toMatch(/老店|1234|95588/);
    expect(await readShopFile(text, '面馆 2026')).toEqual({ shops: [shop], pictures });
    expect(await readShopFile(text, 'wrong')).toEqual({ problem: 'wrongPassphrase' });
    expect(await readShopFile(text, '')).toEqual({ problem: 'passphraseNeeded' });
    const changed = text.replace(/"data":"(.)/, (_, sign) => `"data":"${sign === 'A' ? 'B' : 'A'}`);
    expect(await readShopFile(changed, '面馆 2026')).toEqual({ problem: 'wrongPassphrase' });
  });

  const tooLong = 'x'.repeat(60_000_001);
  it.each([
    ['no json', 'notOurs'],
    ['[]', 'notOurs'],
    ['{"format":"other","version":1,"shops":[]}', 'notOurs'],
    ['{"format":"ringtrue-shop","version":2,"shops":[]}', 'newer'],
    ['{"format":"ringtrue-shop","version":1,"shops":[null,7]}', 'nothingInIt'],
    ['{"format":"ringtrue-shop","version":1,"encrypted":{"iterations":1}}', 'notOurs'],
    [
      '{"format":"ringtrue-shop","version":1,"encrypted":{"iterations":9e15,"salt":"AA","iv":"AA","data":"AA"}}',
      'notOurs',
    ],
    ['far too long', 'tooLarge'],
  ])('that is %s is refused: %s', async (said, problem) => {
    // Its name would stand in every report.
    const text = said === 'far too long' ? tooLong : said;
    expect(await readShopFile(text, 'any')).toEqual({ problem });
  });

  it('brings no secret that a form would not have taken', async () => {
    const text = await shopFile([{ ...shop, installer: '卡 6222021234567890128' }], '');
    expect(await readShopFile(text, '')).toMatchObject({ shops: [{ installer: '卡 *0128' }] });
  });

  it('for the counter leaves out where the takings go and what they cost', async () => {
    const text = await shopFile([counterCopy(shop)], '');
    expect(text).toContain('老店');
    expect(text).not.toMatch(/1234|0\.6%|95588/);
  });

  it('brings the pictures of its photos, and nothing that is none', async () => {
    const photo = { id: 'abcdefgh1234', subject: 'contract', takenOn: '2026-11-27' } as const;
    const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);
    const withPhoto = { ...shop, photos: [photo] };
    const held = new Map([[photo.id, jpeg]]);
    for (const passphrase of ['', '面馆']) {
      const text = await shopFile([withPhoto], passphrase, held);
      expect(await readShopFile(text, passphrase)).toEqual({ shops: [withPhoto], pictures: held });
    }
    const script = new Map([[photo.id, new TextEncoder().encode('<svg onload=alert(1)>')]]);
    const read = await readShopFile(await shopFile([withPhoto], '', script), '');
    expect(read).toEqual({ shops: [withPhoto], pictures });
    expect(await shopFile([counterCopy(withPhoto)], '', held)).not.toContain('abcdefgh1234');
  });
});
