import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';

type EngineClass = typeof SchemaEngine;
type Glue = WebAssembly.ModuleImports & {
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
  SchemaEngine: EngineClass;
};

// The package's glue is one module of the process and holds one instance, however often this file is evaluated: under a
// second instance the first one's objects are freed where they do not lie.
const held = globalThis as { ringtrueSchemaEngine?: Promise<EngineClass> };

/** Prisma's migration engine, in the build that needs no download, speaking through `database`. */
export async function schemaEngine(
  database: SqlMigrationAwareDriverAdapterFactory,
): Promise<SchemaEngine> {
  held.ringtrueSchemaEngine ??= load();
  const Engine = await held.ringtrueSchemaEngine;
  const silent = () => {};
  return Engine.new(
    { datamodels: undefined },
    silent,
    bindMigrationAwareSqlAdapterFactory(database),
  );
}

// The package imports its .wasm as a module, which Node 20 cannot do: instantiate it by hand.
async function load(): Promise<EngineClass> {
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm');
  const binary = await readFile(entry.replace(/schema_engine\.js$/, 'schema_engine_bg.wasm'));
  const glue = bindings as unknown as Glue;
  const { instance } = await WebAssembly.instantiate(binary, { './schema_engine_bg.js': glue });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return glue.SchemaEngine;
}
