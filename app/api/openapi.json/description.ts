import { messages } from '@/lib/i18n/messages';
import { rulesVersion } from '@/lib/triage/rules-version';
import { type ProblemId, problemStatus } from '../v1/answer/problem';
import { type Operation, operations } from './operations';
import { parametersOf } from './parameters';
import { componentSchemas, schemaAddress } from './schemas';

const words = messages.en.api;

function problemResponse(description: string) {
  const schema = { $ref: schemaAddress('Problem') };
  return { description, content: { 'application/problem+json': { schema } } };
}

/** Problems that share a status share a response. */
function problemResponses(ids: readonly ProblemId[]): Record<string, object> {
  const statuses = [...new Set(ids.map((id) => problemStatus[id]))];
  return Object.fromEntries(
    statuses.map((status) => {
      const titles = ids.filter((id) => problemStatus[id] === status);
      return [status, problemResponse(titles.map((id) => words.problems[id].title).join(' / '))];
    }),
  );
}

function contentOf({ schema, type }: Operation): object {
  const described = schema ? { $ref: schemaAddress(schema) } : undefined;
  const plain = type.startsWith('text/') ? { type: 'string' } : { type: 'object' };
  return { [type]: { schema: described ?? plain } };
}

function getOf(operation: Operation): object {
  const { id, kept, problems } = operation;
  const { title, text } = words.operations[id];
  return {
    operationId: id,
    summary: title,
    description: text,
    parameters: parametersOf(operation),
    responses: {
      200: { description: title, content: contentOf(operation) },
      ...(kept ? { 304: { description: words.page.notModified } } : {}),
      ...problemResponses(problems),
      default: problemResponse(words.problems.failed.title),
    },
  };
}

function pathOf(operation: Operation): object {
  const inPath = parametersOf({ ...operation, query: undefined });
  const options = {
    operationId: `${operation.id}Options`,
    parameters: inPath,
    responses: { 204: { description: words.page.cors } },
  };
  return { get: getOf(operation), options };
}

/** The description of every open address as OpenAPI 3.1, made from the schemas that parse and type them. */
export function apiDescription(site: string | undefined): object {
  return {
    openapi: '3.1.1',
    info: {
      title: words.page.apiTitle,
      version: `1.${rulesVersion}`,
      description: words.lead,
    },
    servers: [{ url: site ?? '/' }],
    paths: Object.fromEntries(operations.map((operation) => [operation.path, pathOf(operation)])),
    components: { schemas: componentSchemas() },
  };
}
