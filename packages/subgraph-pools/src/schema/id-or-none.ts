/** No thing has it. */
const none = "00000000-0000-0000-0000-000000000000";

/** The id, or one that nothing has: a malformed id is answered as an unknown one. */
export function idOrNone(id: string | null): string {
  return id ?? none;
}
