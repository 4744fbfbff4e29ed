import type { Nominator, Nominee } from "./nomination.type.ts";

/** AWARD-2: a name without what people write differently: letter case, blanks and the way in which letters are encoded. */
export function plainName(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\p{Cf}]/gu, "");
}

/** AWARD-2: what makes two nominees the same in a category. */
export function nomineeKey({ name, activeAt, associationId }: Nominee): string {
  // Two people of one name may work in one association, or one in two: a person is told by name alone.
  return activeAt === null && associationId !== null ? associationId : plainName(name);
}

/** AWARD-2: what makes two nominators the same: the e-mail address, and in a letter without one the name. */
export function nominatorKey({ name, email }: Pick<Nominator, "name" | "email">): string {
  return email === null ? `name ${plainName(name)}` : plainName(email);
}
