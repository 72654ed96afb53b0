import type { MetadataRoute } from 'next';
import { defaultLocale, localeTable } from '@/lib/i18n/locales';
import { allMessages } from '@/lib/i18n/messages';

/** What a phone needs to put the site on its home screen. */
export default function manifest(): MetadataRoute.Manifest {
  const { name, title, description } = allMessages[defaultLocale].common;
  return {
    id: '/',
    name: title,
    short_name: name,
    description,
    lang: localeTable[defaultLocale].lang,
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: '#f7f5ef',
    theme_color: '#f7f5ef',
    icons: [
      { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
}
