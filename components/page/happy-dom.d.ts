declare global {
  interface Window {
    /** In unit tests, of happy-dom: what the address bar does. */
    readonly happyDOM: { setURL(url: string): void };
  }
}

export {};
