import type { Institution } from './institution';

/** A directory as it is stored and published: who is listed, and who was listed once. */
export interface ListedAndFormer {
  readonly institutions: readonly Institution[];
  /** Institutions that the files no longer name: what they were called, and what is no longer theirs. */
  readonly former?: readonly Institution[];
}

/** Parts stored institutions into those that are listed and those that were. */
export function listedAndFormer(stored: readonly Institution[]): Required<ListedAndFormer> {
  return {
    institutions: stored.filter(({ withdrawnOn }) => withdrawnOn === undefined),
    former: stored.filter(({ withdrawnOn }) => withdrawnOn !== undefined),
  };
}

/** The one list that is stored, hashed and sent: those that are listed first. */
export function storedTogether({ institutions, former = [] }: ListedAndFormer): Institution[] {
  return [...institutions, ...former];
}

/** Finds an institution that is or was listed; its page stays where links and papers lead. */
export function onceListed(directory: ListedAndFormer, id: string): Institution | undefined {
  return storedTogether(directory).find((institution) => institution.id === id);
}
