import { z } from 'zod';
import {
  directorySchema,
  hotlineSchema,
  institutionSchema,
  localizedSchema,
} from '@/lib/directory/open-data/schema';
import { problemSchema } from '../v1/answer/problem-schema';
import { checkSchema } from '../v1/check/schema';
import { hotlinesSchema } from '../v1/hotlines/schema';
import { linksSchema } from '../v1/links/schema';
import { numberSchema } from '../v1/numbers/[number]/schema';
import { questionsSchema } from '../v1/questions/schema';
import { readingSchema } from '../v1/read/schema';

const named = {
  Localized: localizedSchema,
  Hotline: hotlineSchema,
  Institution: institutionSchema,
  Hotlines: hotlinesSchema,
  NumberAnswer: numberSchema,
  Questions: questionsSchema,
  Check: checkSchema,
  Reading: readingSchema,
  Links: linksSchema,
  Directory: directorySchema,
  Problem: problemSchema,
};

/** The name of a schema in the description. */
export type SchemaId = keyof typeof named;

/** Where the description keeps a schema. */
export function schemaUrl(id: string): string {
  return `#/components/schemas/${id}`;
}

/** Every named schema as JSON Schema, each referring to the others by name. */
export function componentSchemas(): Record<string, object> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { uri: schemaUrl });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $id: _id, $schema: _schema, ...schema }]) => [id, schema]),
  );
}
