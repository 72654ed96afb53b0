import { redirect } from 'next/navigation';
import { whereAnswersLead } from '@/lib/addresses';
import { journeyFor } from '@/lib/triage/journey';
import { readPlace } from '../read-place';

/** The bare address of the check leads to where the answers lead; without any, to the first question. */
export default async function CheckPage({ searchParams }: PageProps<'/[locale]/check'>) {
  const place = await readPlace(searchParams);
  redirect(whereAnswersLead(journeyFor(place.answers), place));
}
