import type { PersonId } from "../../kernel/index.ts";
import type { Opinion } from "./opinion.type.ts";

type Asked = Pick<Opinion, "personId" | "state">;

/** POOL-4: whether a person was asked for an opinion that is not in: until then they are shown nobody else's. */
export function owesOpinion(opinions: readonly Asked[], personId: PersonId | null): boolean {
  return opinions.some((opinion) => opinion.state === "ASKED" && opinion.personId === personId);
}

/** POOL-4: what lacks of a case's opinions before it is completed: those that are waited for, and the own ratings before the others' are read. */
export function missingOpinions(opinions: readonly Asked[], isRated: boolean): readonly string[] {
  return [
    ...(opinions.some(({ state }) => state === "ASKED") ? ["opinions"] : []),
    ...(opinions.some(({ state }) => state === "GIVEN") && !isRated ? ["ratings"] : []),
  ];
}
