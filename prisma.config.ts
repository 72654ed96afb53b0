import { defineConfig } from 'prisma/config';

const command = process.argv[2] ?? '';

if (!['generate', 'validate', 'format', 'version', '--version'].includes(command)) {
  throw new Error(
    `prisma ${command}: this project migrates with the WASM build of Prisma's engine, since the native one may be out of reach and a stand-in would report success without working. Use npm run migration, or npm start.`,
  );
}
// The three commands above run on bundled WASM; the variable only keeps the CLI from downloading an engine it never calls.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({ schema: 'prisma/schema.prisma' });
