const expectations = {
  PORT: 'a whole number from 1 to 65535, such as 3000',
  DATABASE_URL: 'a PostgreSQL address, such as postgresql://name:password@host:5432/database',
};

/** Throws one sentence that names the variable when the built server cannot start with these; the others are read once it runs.
 * @param {NodeJS.ProcessEnv} environment */
export function checkSettings({ PORT, DATABASE_URL }) {
  // The framework would take 3000 for whatever is no number.
  if (PORT && !(/^\d{1,5}$/.test(PORT) && Number(PORT) >= 1 && Number(PORT) <= 65_535)) {
    throw new Error(
      `PORT should be ${expectations.PORT}, but is "${PORT}". Correct it or leave it out.`,
    );
  }
  if (!DATABASE_URL) {
    throw new Error(
      `DATABASE_URL should be ${expectations.DATABASE_URL}, but is not set. Only npm start brings a database of its own.`,
    );
  }
}

/** Ends the process with one sentence when the server cannot listen.
 * @param {import('node:http').Server} server */
export function endUnlessListening(server) {
  server.once('error', ({ code }) => {
    const { HOST = '0.0.0.0', PORT = '3000' } = process.env;
    const reason =
      code === 'EADDRINUSE'
        ? `Port ${PORT} is taken by another program. Stop that program or set another PORT.`
        : `HOST=${HOST} PORT=${PORT} cannot be listened on (${code}). Set an address of this machine and a port above 1023.`;
    process.stderr.write(`${reason}\n`);
    process.exit(1);
  });
}
