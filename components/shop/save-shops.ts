import { picturesOf } from '@/components/sheets/photo-store';
import { saveFile } from '@/components/sheets/save-file';
import { shopFile } from '@/lib/sheets/shop-file';
import { photoIdsOf, type ShopRecord } from '@/lib/sheets/shop-record';

/** Hands the shops with their photos to the browser as a file, encrypted where a passphrase is given. */
export async function saveShops(shops: readonly ShopRecord[], passphrase: string): Promise<void> {
  const pictures = await picturesOf(photoIdsOf(shops));
  saveFile('my-shop.json', 'application/json', await shopFile(shops, passphrase, pictures));
}
