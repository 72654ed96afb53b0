/** What the merchant knows himself: fetched after all that is needed in a hurry. */
export { ShopView } from '@/components/shop/shop-view';
