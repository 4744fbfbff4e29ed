import type { KnownPerson, People } from "./person.type.ts";

/** Milliseconds for which a person's roles may be remembered: somebody who left is out after at most this. */
export const longestMemory = 10_000;
/** People remembered at once; the oldest makes room. */
const capacity = 5_000;

interface Remembered {
  readonly until: number;
  readonly person: Promise<KnownPerson | null>;
}

/** Remembers answers for at most `memory` milliseconds, so that a page of ten requests asks the database once. */
export function cachedPeople(people: People, memory: number = longestMemory): People {
  const remembered = new Map<string, Remembered>();
  return {
    find(subject, now) {
      const known = remembered.get(subject);
      if (known !== undefined && now.getTime() < known.until) return known.person;
      const person = people.find(subject, now);
      remembered.delete(subject);
      remembered.set(subject, { until: now.getTime() + Math.min(memory, longestMemory), person });
      // A failure is nobody's answer: the next request asks again.
      person.catch(() => remembered.delete(subject));
      if (remembered.size > capacity) remembered.delete(remembered.keys().next().value ?? subject);
      return person;
    },
    async endSession(session, now) {
      await people.endSession(session, now);
      remembered.delete(session.subject);
    },
  };
}
