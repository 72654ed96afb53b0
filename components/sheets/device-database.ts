import { createStore, type UseStore } from 'idb-keyval';

let store: UseStore | null = null;

/** What this device keeps beside the browser's small store: that there was a shop, and its photos. Opened when it is first asked. */
export function deviceDatabase(): UseStore {
  store ??= createStore('ringtrue', 'shop');
  return store;
}
