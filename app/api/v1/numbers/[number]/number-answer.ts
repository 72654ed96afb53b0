import type { z } from 'zod';
import type { Hotline } from '@/lib/directory/model/hotline';
import type { Institution } from '@/lib/directory/model/institution';
import { institutionById, officialRows } from '@/lib/directory/model/published';
import { openHotlineFrom } from '@/lib/directory/open-data/open-hotline';
import { answerForNumber, type NumberAnswer } from '@/lib/directory/search/number-answer';
import { allMessages } from '@/lib/i18n/messages';
import { fleetingAnswer } from '../../answer/open-answer';
import { problem } from '../../answer/problem';
import type { PublishedSnapshot } from '../../answer/published-snapshot';
import { numberPathSchema, type numberSchema } from './schema';

const sentence = {
  id: 'displayProvesNothing',
  words: {
    zh: allMessages.zh.api.sentences.displayProvesNothing,
    en: allMessages.en.api.sentences.displayProvesNothing,
  },
} as const;

/** The published number behind the answer: the one that is matched, or the one that is resembled. */
function hotlineBehind(
  { official, resembles }: NumberAnswer,
  institution: Institution | undefined,
): Hotline | undefined {
  return institution?.hotlines.find(({ number }) => number === (official ?? resembles));
}

function described(
  answer: NumberAnswer,
  { institutions, today }: PublishedSnapshot,
): z.infer<typeof numberSchema> {
  const { relation, numberClass, institution: id = '' } = answer;
  const institution = institutionById({ institutions }, id);
  const found = hotlineBehind(answer, institution);
  const hotline = found ? openHotlineFrom(found, today) : null;
  return {
    relation,
    numberClass,
    institution: institution ? { id: institution.id, brand: institution.brand } : null,
    direction: hotline?.direction ?? null,
    trustState: hotline?.trustState ?? null,
    hotline,
    sentence,
  };
}

/** Says whose a number is and of which class; the answer repeats it only as the directory's own and nobody keeps it. */
export function numberAnswer(
  request: Request,
  directory: PublishedSnapshot,
  typed: string,
): Response {
  const asked = numberPathSchema.safeParse({ number: typed });
  if (!asked.success) return problem(request, 'notANumber');
  const answer = answerForNumber(officialRows(directory), asked.data.number);
  if (answer.parsed === null) return problem(request, 'notANumber');
  return fleetingAnswer(described(answer, directory));
}
