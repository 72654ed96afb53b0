import { sessionMinutes } from './sessions';

/** The one cookie of the site, set for whoever signs in to the console and sent to no other path. */
export const sessionCookie = '__Secure-console';

const shared = 'Path=/console; Secure; HttpOnly; SameSite=Strict';

/** The header that gives a browser its session. */
export function cookieWith(token: string): string {
  return `${sessionCookie}=${token}; ${shared}; Max-Age=${sessionMinutes * 60}`;
}

/** The header that takes it away. */
export function cookieGone(): string {
  return `${sessionCookie}=; ${shared}; Max-Age=0`;
}
