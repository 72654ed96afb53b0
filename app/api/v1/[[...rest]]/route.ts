import { problem } from '../answer/problem';

export { OPTIONS } from '../answer/other-methods';

/** An address of the API that does not exist, whatever the method. */
function unknown(request: Request): Response {
  return problem(request, 'unknownAddress');
}

export { unknown as DELETE, unknown as GET, unknown as PATCH, unknown as POST, unknown as PUT };
