import { describe, expect, it } from 'vitest';
import { ownNumberFrom } from './own-number-record';
import { readShopFile, shopFile } from './shop-file';
import { counterCopy, emptyShop } from './shop-record';

const number = ownNumberFrom({
  ...{ owner: 'bank', number: '95588', from: 'cardBack', copiedOn: '2026-11-27' },
});
const shop = { ...emptyShop, name: '老店', lastFour: '1234', rate: '0.6%', numbers: [number] };

describe('the file that carries a shop to another device', () => {
  it('is read back as it was written', async () => {
    expect(await readShopFile(await shopFile([shop], ''), '')).toEqual({ shops: [shop] });
  });

  it('with a passphrase shows nothing, and is read with that passphrase only', async () => {
    const text = await shopFile([shop], '面馆 2026');
    expect(text).not.toMatch(/老店|1234|95588/);
    expect(await readShopFile(text, '面馆 2026')).toEqual({ shops: [shop] });
    expect(await readShopFile(text, 'wrong')).toEqual({ problem: 'wrongPassphrase' });
    expect(await readShopFile(text, '')).toEqual({ problem: 'passphraseNeeded' });
    const changed = text.replace(
      /"data": "(.)/,
      (_, sign) => `"data": "${sign === 'A' ? 'B' : 'A'}`,
    );
    expect(await readShopFile(changed, '面馆 2026')).toEqual({ problem: 'wrongPassphrase' });
  });

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
    ['x'.repeat(500_001), 'tooLarge'],
  ])('that is %.60s is refused: %s', async (text, problem) => {
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
});
