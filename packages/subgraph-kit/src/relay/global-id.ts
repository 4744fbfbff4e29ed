import { asId, type Id } from "@indgang/domain/kernel";

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const form = /^([a-z][a-z0-9_]*)_([0-9a-z][0-9a-z-]{0,62})$/;
const prefixes = new Map<string, string>();

/** `FundingRound` → `funding_round_`. */
function prefixOf(typename: string): string {
  const known = prefixes.get(typename);
  if (known !== undefined) return known;
  const made = `${typename.replace(/(?<=[a-z0-9])[A-Z]/gu, (letter) => `_${letter}`).toLowerCase()}_`;
  prefixes.set(typename, made);
  return made;
}

/** Id of the graph, unique over all types and opaque to clients: `toGlobalId("FundingRound", uuid)` is `funding_round_<uuid>`. */
export function toGlobalId(typename: string, id: string): string {
  return prefixOf(typename) + id;
}

/** The UUID in a global id of that type; null for anything else. A malformed id is answered as an unknown one. */
export function fromGlobalId<Typename extends string>(id: string, typename: Typename): Id<Typename> | null {
  const prefix = prefixOf(typename);
  if (!id.startsWith(prefix)) return null;
  const key = id.slice(prefix.length);
  return uuid.test(key) ? asId<Typename>(key) : null;
}

/** The key in a global id whose type is not keyed by UUID (an administration's slug); null for anything else. */
export function keyOfGlobalId(id: string, typename: string): string | null {
  const prefix = prefixOf(typename);
  const match = id.startsWith(prefix) ? form.exec(id) : null;
  return match ? id.slice(prefix.length) : null;
}

/** Which of the types a global id belongs to by its form; null when to none. It says nothing about existence. */
export function typenameOfGlobalId(id: string, typenames: readonly string[]): string | null {
  const match = form.exec(id);
  return match ? (typenames.find((typename) => prefixOf(typename) === `${match[1]}_`) ?? null) : null;
}
