/** What a foreign key of the database promises. Its absence is a bug, not an answer. */
export function present<Thing>(thing: Thing | null | undefined, what: string): Thing {
  if (thing === null || thing === undefined) throw new Error(`${what} is missing, although something refers to it.`);
  return thing;
}
