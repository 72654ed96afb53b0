import { picturesOf } from '@/components/sheets/photo-store';
import { saveFile } from '@/components/sheets/save-file';
import { shopFile } from '@/lib/sheets/shop-file';
import { photoIdsOf, type ShopRecord } from '@/lib/sheets/shop-record';

/** The name tells apart what is for the counter and what takes a passphrase, lest the whole shop be handed to somebody. */
function nameOf(shops: readonly ShopRecord[], passphrase: string): string {
  const forCounter = shops.some(({ readOnly }) => readOnly);
  return `my-shop${forCounter ? '-counter' : ''}${passphrase === '' ? '' : '-locked'}.json`;
}

/** Hands the shops with their photos to the browser as a file, encrypted where a passphrase is given; says what it is called. */
export async function saveShops(shops: readonly ShopRecord[], passphrase: string): Promise<string> {
  const name = nameOf(shops, passphrase);
  const pictures = await picturesOf(photoIdsOf(shops));
  saveFile(name, 'application/json', await shopFile(shops, passphrase, pictures));
  return name;
}
