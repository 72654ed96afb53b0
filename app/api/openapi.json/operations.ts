import { z } from 'zod';
import { institutionSchema } from '@/lib/directory/open-data/schema';
import { defaultLocale, locales } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';
import type { ProblemId } from '../v1/answer/problem';
import { checkQuerySchema } from '../v1/check/schema';
import { hotlinesQuerySchema } from '../v1/hotlines/schema';
import { linksBodySchema } from '../v1/links/schema';
import { numberPathSchema } from '../v1/numbers/[number]/schema';
import { readBodySchema } from '../v1/read/schema';
import type { SchemaId } from './schemas';

/** An address other programs may read; its words stand in `messages/{locale}/api.json` under its id. */
export interface Operation {
  readonly id: keyof Messages['api']['operations'];
  readonly path: string;
  readonly pathParameters?: z.ZodObject;
  readonly query?: z.ZodObject;
  /** What is posted, as JSON; an operation without it is read with GET. */
  readonly body?: z.ZodObject;
  readonly type: string;
  /** Null for an answer that is no JSON of ours. */
  readonly schema: SchemaId | null;
  /** True when caches may keep it, so that it also answers 304. */
  readonly kept: boolean;
  readonly problems: readonly ProblemId[];
}

const json = 'application/json';
const nothing: readonly ProblemId[] = [];
const file = z.object({ institution: institutionSchema.shape.id });
const language = z.object({ lang: z.enum(locales).default(defaultLocale) });

/** Every open address, in the order the page lists them. */
export const operations: readonly Operation[] = [
  {
    id: 'findHotlines',
    path: '/api/v1/hotlines',
    query: hotlinesQuerySchema,
    type: json,
    schema: 'Hotlines',
    kept: true,
    problems: ['invalidParameter', 'numberInQuery', 'directoryUnavailable'],
  },
  {
    id: 'readNumber',
    path: '/api/v1/numbers/{number}',
    pathParameters: numberPathSchema,
    type: json,
    schema: 'NumberAnswer',
    kept: false,
    problems: ['notANumber', 'directoryUnavailable'],
  },
  {
    id: 'listQuestions',
    path: '/api/v1/questions',
    type: json,
    schema: 'Questions',
    kept: true,
    problems: nothing,
  },
  {
    id: 'check',
    path: '/api/v1/check',
    query: checkQuerySchema,
    type: json,
    schema: 'Check',
    kept: false,
    problems: ['invalidParameter', 'queryTooLong'],
  },
  {
    id: 'readText',
    path: '/api/v1/read',
    body: readBodySchema,
    type: json,
    schema: 'Reading',
    kept: false,
    problems: ['invalidParameter', 'textTooLong'],
  },
  {
    id: 'compareLinks',
    path: '/api/v1/links',
    body: linksBodySchema,
    type: json,
    schema: 'Links',
    kept: false,
    problems: ['invalidParameter', 'textTooLong', 'directoryUnavailable'],
  },
  {
    id: 'downloadDirectory',
    path: '/directory.json',
    type: json,
    schema: 'Directory',
    kept: true,
    problems: ['directoryUnavailable'],
  },
  {
    id: 'downloadTable',
    path: '/directory.csv',
    type: 'text/csv; charset=utf-8',
    schema: null,
    kept: true,
    problems: ['directoryUnavailable'],
  },
  {
    id: 'downloadContact',
    path: '/directory/{institution}.vcf',
    pathParameters: file,
    query: language,
    type: 'text/vcard; charset=utf-8',
    schema: null,
    kept: true,
    problems: ['unknownAddress', 'noDialableNumber', 'directoryUnavailable'],
  },
  {
    id: 'readSchema',
    path: '/directory.schema.json',
    type: 'application/schema+json',
    schema: null,
    kept: true,
    problems: nothing,
  },
  {
    id: 'describeApi',
    path: '/api/openapi.json',
    type: json,
    schema: null,
    kept: true,
    problems: nothing,
  },
];
