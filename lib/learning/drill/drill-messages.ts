import type { Messages } from '@/lib/i18n/messages';
import type { DrillId } from './table';

/** The words of one story: what it is called, what the merchant sees before anybody speaks, and what is said. */
export interface DrillStory {
  readonly title: string;
  readonly scene: string;
  readonly says: { readonly first: string; readonly second: string; readonly third?: string };
}

type AllStories = Readonly<Record<DrillId, DrillStory>>;

/** The words of a story in the language of the given messages. */
export function drillMessages(messages: Messages['drill'], id: DrillId): DrillStory {
  const stories: AllStories = messages.stories;
  return stories[id];
}

/** What is said at a turn, counted from 0; nothing after the last. */
export function spokenAt({ says }: DrillStory, turn: number): string {
  return [says.first, says.second, says.third][turn] ?? '';
}
