import type { Messages } from '@/lib/i18n/messages';
import type { PageRow } from './page-row';

/** A page that only the server draws. */
export interface ServerPageRow extends PageRow {
  /** Title and description, where they are the same whatever the address says; else the page gives them. */
  readonly heading?: (messages: Messages) => { readonly title: string; readonly lead?: string };
}

/** The pages that only the server draws; a phone without it says so. */
export const serverPages = {
  tricks: { path: '/tricks', listing: 'listed', heading: ({ tricks }) => tricks.list },
  trick: { path: '/tricks/[trick]', listing: 'listed' },
  service: { path: '/service', listing: 'listed', heading: ({ service }) => service },
  serviceCard: {
    path: '/service/card',
    listing: 'listed',
    heading: ({ service: { card } }) => ({ title: card.title, lead: card.text }),
  },
  protect: { path: '/protect', listing: 'listed', heading: ({ protect }) => protect },
  terminals: {
    path: '/protect/terminals',
    listing: 'listed',
    heading: ({ shop }) => shop.register,
  },
  poster: { path: '/protect/poster', listing: 'listed', heading: ({ protect }) => protect.poster },
  about: { path: '/about', listing: 'listed', heading: ({ about }) => about },
  api: { path: '/about/api', listing: 'listed', heading: ({ api }) => api },
  sticker: { path: '/hotlines/[institution]/sticker', listing: 'unlisted' },
  code: { path: '/p', listing: 'private' },
  picture: {
    path: '/plan/picture',
    listing: 'private',
    heading: ({ paper }) => ({ title: paper.picture.title }),
  },
  slip: {
    path: '/plan/slip',
    listing: 'private',
    heading: ({ paper }) => ({ title: paper.slip.title }),
  },
  /** The empty page a phone keeps and draws every other page into. */
  offline: { path: '/offline', listing: 'unlisted' },
} as const satisfies Readonly<Record<string, ServerPageRow>>;
