/** Something the person at the keyboard can put right: shown as two sentences, without a stack. */
export class Problem extends Error {
  /**
   * @param {string} what happened
   * @param {string} remedy what to do about it
   */
  constructor(what, remedy) {
    super(`${what}\n  ${remedy}`);
    this.name = 'Problem';
    this.what = what;
  }
}

/** A Problem that may pass by itself: the database cannot be had at the moment. */
export class Away extends Problem {}
