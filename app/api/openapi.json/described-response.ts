import { Ajv2020 } from 'ajv/dist/2020.js';

type Bodies = Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>;

/** The part of an OpenAPI document that says what is answered. */
export interface Description {
  readonly paths: Readonly<
    Record<string, Readonly<Partial<Record<'get' | 'post', { readonly responses: Bodies }>>>>
  >;
}

/** One answer as it arrived. */
export interface Arrived {
  readonly status: number;
  readonly type: string | null;
  readonly text: string;
}

function step(text: string): string {
  return encodeURIComponent(text.replaceAll('~', '~0').replaceAll('/', '~1'));
}

/** Holds answers against an API description. Made for tests. */
export class DescribedResponses {
  // An OpenAPI document is no schema itself, only its parts are.
  private readonly ajv = new Ajv2020({ strict: false, validateFormats: false });

  constructor(private readonly description: Description) {
    this.ajv.addSchema(description, 'api');
  }

  /** Says what the description does not allow about an answer; null when it is as described. */
  faultIn(path: string, { status, type, text }: Arrived): string | null {
    const operations = this.description.paths[path];
    const method = operations?.post ? 'post' : 'get';
    const responses = operations?.[method]?.responses;
    const described = responses && (responses[status] ? String(status) : 'default');
    const types = Object.keys((described && responses?.[described]?.content) ?? {});
    if (described === undefined) return `${path} is not described`;
    if (types.length === 0) return text === '' ? null : `${status} should have no body`;
    if (type === null || !types.includes(type)) return `${status} comes as ${type}, not ${types}`;
    const address = ['paths', path, method, 'responses', described, 'content', type, 'schema'];
    return this.mismatch(`api#/${address.map(step).join('/')}`, type, text);
  }

  private mismatch(schema: string, type: string, text: string): string | null {
    const fits = this.ajv.getSchema(schema);
    if (fits === undefined) return `there is no schema at ${schema}`;
    const value = type.includes('json') ? JSON.parse(text) : text;
    return fits(value) ? null : this.ajv.errorsText(fits.errors);
  }
}
