import { z } from 'zod';
import { allMessages, type Messages } from '@/lib/i18n/messages';
import { isQuestionId } from '@/lib/triage/vocabulary';
import type { Operation } from './operations';

const messages = allMessages.en.api.parameters;

function descriptionOf(name: string): string {
  if (Object.hasOwn(messages, name)) return messages[name as keyof Messages['api']['parameters']];
  return isQuestionId(name) ? messages.question : messages.pick;
}

function parametersIn(place: 'path' | 'query', schema: z.ZodObject | undefined) {
  const { properties = {} } = schema ? z.toJSONSchema(schema) : {};
  return Object.entries(properties).map(([name, described]) => ({
    name,
    in: place,
    required: place === 'path',
    description: descriptionOf(name),
    // Several values of one key stand in one text, separated by commas, as on the pages.
    ...(place === 'query' ? { style: 'form', explode: false } : {}),
    schema: described,
  }));
}

/** The parameters of an operation, made from the schemas that read them. */
export function parametersOf({
  pathParameters,
  query,
}: Pick<Operation, 'pathParameters'> & { readonly query?: z.ZodObject | undefined }): object[] {
  return [...parametersIn('path', pathParameters), ...parametersIn('query', query)];
}
