import { secrets } from './requests';

// Some are written once in ten minutes, so an attack of an hour may come to these, whatever it sends.
const mostLines = 100;
const levels = ['info', 'warn', 'error'];

/** What is wrong with a log after an attack: a line that is none of ours, or something a visitor sent; null when nothing is. */
export function logFault(log: string): string | null {
  const lines = log.split('\n').filter((line) => line !== '');
  const forged = lines.find((line) => !isOurs(line));
  if (forged !== undefined) return `a line that is none of ours: ${forged.slice(0, 300)}`;
  const leaked = secrets.find((secret) => log.includes(secret));
  if (leaked !== undefined) return `${leaked} of a visitor stands in it`;
  return lines.length > mostLines ? `it grew to ${lines.length} lines` : null;
}

function isOurs(line: string): boolean {
  try {
    const { level, time, pid } = JSON.parse(line);
    return levels.includes(level) && !Number.isNaN(Date.parse(time)) && typeof pid === 'number';
  } catch {
    return false;
  }
}
