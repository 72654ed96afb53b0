import type { z } from 'zod';
import { withdrawnNumber } from '@/lib/check/known-withdrawn';
import type { Hotline } from '@/lib/directory/model/hotline';
import type { Institution } from '@/lib/directory/model/institution';
import { institutionById, officialRows } from '@/lib/directory/model/published';
import { openHotlineFrom } from '@/lib/directory/open-data/open-hotline';
import { answerForNumber, type NumberAnswer } from '@/lib/directory/search/number-answer';
import { allMessages } from '@/lib/i18n/messages';
import { fleetingAnswer } from '../../answer/open-answer';
import { problem } from '../../answer/problem';
import type { PublishedSnapshot } from '../../answer/published-snapshot';
import { withdrawnAnswer } from '../../answer/withdrawn';
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
  directory: PublishedSnapshot,
): z.infer<typeof numberSchema> {
  const { institutions, today } = directory;
  const { parsed, relation, numberClass, institution: id = '' } = answer;
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
    // What is somebody's today is told as theirs, whoever had it before.
    withdrawn:
      parsed === null || answer.official !== null
        ? null
        : withdrawnAnswer(directory, (withdrawn) => withdrawnNumber(parsed, withdrawn)),
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
