import { readFileSync } from 'node:fs';

// Loaded into a process, sets its clock off by as many milliseconds as the file CLOCK_OFF says. Setting the clock of the
// machine would take the rights to, and disturb everybody else on it.

const file = process.env.CLOCK_OFF ?? '';
const Real = Date;
let off = Number(readFileSync(file, 'utf8'));

setInterval(() => {
  off = Number(readFileSync(file, 'utf8'));
}, 50).unref();

globalThis.Date = class extends Real {
  constructor(...parts) {
    if (parts.length === 0) super(Real.now() + off);
    else super(...parts);
  }

  // The framework wraps what it finds on the clock itself, not what it inherits.
  static parse = Real.parse;
  static UTC = Real.UTC;

  static now() {
    return Real.now() + off;
  }
};
