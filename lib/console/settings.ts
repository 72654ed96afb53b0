import type { Environment } from '../env';

/** Where the console stands: passkeys and statements are bound to it. */
export interface ConsoleSettings {
  /** "https://console.example.com". */
  readonly origin: string;
  /** The host name passkeys are made for. */
  readonly rpId: string;
}

/** Gives the console's settings, or null where this server has none. */
export function consoleSettings({
  CONSOLE,
  CONSOLE_ORIGIN,
}: Pick<Environment, 'CONSOLE' | 'CONSOLE_ORIGIN'>): ConsoleSettings | null {
  if (CONSOLE !== '1' || CONSOLE_ORIGIN === undefined) return null;
  return { origin: CONSOLE_ORIGIN, rpId: new URL(CONSOLE_ORIGIN).hostname };
}
