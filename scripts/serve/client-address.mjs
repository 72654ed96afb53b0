import { isIPv6 } from 'node:net';

/** How many proxies stand in front, from the variable TRUST_PROXY; throws what is wrong with it.
 * @param {string | undefined} text
 * @returns {number} */
export function proxiesTrusted(text) {
  if (/^\d?$/.test(text ?? '')) return Number(text ?? 0);
  throw new Error(
    `TRUST_PROXY should be how many proxies stand in front, 0 to 9, but is "${text}".`,
  );
}

/** The address a request came from: each trusted proxy vouches for one entry at the end of X-Forwarded-For, the rest is hearsay.
 * @param {string | undefined} socketAddress
 * @param {string | string[] | undefined} forwardedFor
 * @param {number} trusted
 * @returns {string} for IPv6 its network, which is what one subscriber has */
export function clientAddress(socketAddress, forwardedFor, trusted) {
  const said = String(forwardedFor ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const chain = [...said, socketAddress ?? ''];
  return network(chain[Math.max(0, chain.length - 1 - trusted)] ?? '');
}

/** @param {string} address */
function network(address) {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!isIPv6(plain)) return plain.slice(0, 45);
  const [head = '', tail] = plain.split('::');
  const first = groups(head);
  const last = groups(tail ?? '');
  const missing = tail === undefined ? 0 : 8 - first.length - last.length;
  const whole = [...first, ...Array(Math.max(0, missing)).fill('0'), ...last];
  return `${whole.slice(0, 4).join(':')}::/64`.toLowerCase();
}

/** @param {string} text */
function groups(text) {
  return text === '' ? [] : text.split(':');
}
