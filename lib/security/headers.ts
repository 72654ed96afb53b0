/** What no page may ask a device for; the camera is one page's alone. */
function permissions(camera: 'camera=()' | 'camera=(self)'): string {
  const others =
    'display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()';
  return `accelerometer=(), browsing-topics=(), ${camera}, ${others}`;
}

/** Headers of every answer, files included. */
export const commonHeaders: Record<string, string> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': permissions('camera=()'),
};

/** Headers of "My shop", which reads codes from another device's screen. */
export const shopHeaders: Record<string, string> = {
  'Permissions-Policy': permissions('camera=(self)'),
};

/** Headers that keep a merchant's answers, which stand in the address, out of caches, search engines and other sites. */
export const privateHeaders: Record<string, string> = {
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'private, no-store',
  'X-Robots-Tag': 'noindex',
};

/** The header that keeps browsers on https, for a site whose own address says https; none otherwise. */
export function transportHeaders(siteUrl: string | undefined): Record<string, string> {
  if (!siteUrl?.startsWith('https:')) return {};
  return { 'Strict-Transport-Security': 'max-age=31536000' };
}
