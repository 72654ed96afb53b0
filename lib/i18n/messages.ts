import { messages as en } from '@/messages/en';
import { messages as zh } from '@/messages/zh';
import type { Locale } from './locales';

/** The shape of all messages; Chinese decides it, so an id without a Chinese message does not compile. */
export type Messages = typeof zh;

/** Every message of the site, by language, then by area; a language that lacks one does not compile. */
export const allMessages: Record<Locale, Messages> = { zh, en };
