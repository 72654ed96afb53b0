// Loaded into a server under --expose-gc: SIGUSR2 collects what nothing refers to, so that memory can be compared.
process.on('SIGUSR2', () => globalThis.gc?.());
