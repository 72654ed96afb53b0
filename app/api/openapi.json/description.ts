import { z } from 'zod';
import { allMessages } from '@/lib/i18n/messages';
import { rulesVersion } from '@/lib/triage/rules-version';
import { type ProblemId, problemStatus } from '../v1/answer/problem';
import { type Operation, operations } from './operations';
import { parametersOf } from './parameters';
import { componentSchemas, schemaUrl } from './schemas';

const messages = allMessages.en.api;

function problemResponse(description: string) {
  const schema = { $ref: schemaUrl('Problem') };
  return { description, content: { 'application/problem+json': { schema } } };
}

/** Problems that share a status share a response. */
function problemResponses(ids: readonly ProblemId[]): Record<string, object> {
  const statuses = [...new Set(ids.map((id) => problemStatus[id]))];
  return Object.fromEntries(
    statuses.map((status) => {
      const titles = ids.filter((id) => problemStatus[id] === status);
      return [status, problemResponse(titles.map((id) => messages.problems[id].title).join(' / '))];
    }),
  );
}

function contentOf({ schema, type }: Operation): object {
  const described = schema ? { $ref: schemaUrl(schema) } : undefined;
  const plain = type.startsWith('text/') ? { type: 'string' } : { type: 'object' };
  return { [type]: { schema: described ?? plain } };
}

function bodyOf({ body }: Operation): object {
  if (body === undefined) return {};
  const { $schema: _, ...schema } = z.toJSONSchema(body);
  return { requestBody: { required: true, content: { 'application/json': { schema } } } };
}

function answerOf(operation: Operation): object {
  const { id, kept, problems } = operation;
  const { title, text } = messages.operations[id];
  return {
    operationId: id,
    summary: title,
    description: text,
    parameters: parametersOf(operation),
    ...bodyOf(operation),
    responses: {
      200: { description: title, content: contentOf(operation) },
      ...(kept ? { 304: { description: messages.page.notModified } } : {}),
      ...problemResponses(problems),
      default: problemResponse(messages.problems.failed.title),
    },
  };
}

function pathOf(operation: Operation): object {
  const inPath = parametersOf({ ...operation, query: undefined });
  const options = {
    operationId: `${operation.id}Options`,
    parameters: inPath,
    responses: { 204: { description: messages.page.cors } },
  };
  return { [operation.body ? 'post' : 'get']: answerOf(operation), options };
}

/** The description of every open address as OpenAPI 3.1, made from the schemas that parse and type them. */
export function apiDescription(site: string | undefined): object {
  return {
    openapi: '3.1.1',
    info: {
      title: messages.page.apiTitle,
      version: `1.${rulesVersion}`,
      description: messages.lead,
    },
    servers: [{ url: site ?? '/' }],
    paths: Object.fromEntries(operations.map((operation) => [operation.path, pathOf(operation)])),
    components: { schemas: componentSchemas() },
  };
}
