import {
  type TerminalRecord,
  terminalsFrom,
  textOfTerminals,
} from '@/lib/learning/protect/terminal-record';

const key = 'ringtrue.terminals';

/** The sheets this device keeps; none where the browser keeps nothing. */
export function keptTerminals(): TerminalRecord[] {
  try {
    return terminalsFrom(localStorage.getItem(key));
  } catch {
    return [];
  }
}

/** Keeps the sheets on this device and nowhere else; lost with the page where the browser keeps nothing. */
export function keepTerminals(records: readonly TerminalRecord[]): void {
  try {
    localStorage.setItem(key, textOfTerminals(records));
  } catch {
    // Private windows and full devices refuse; the sheets can still be printed.
  }
}
