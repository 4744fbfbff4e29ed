import { problem, type CommitteeId, type Problems } from "../../kernel/index.ts";
import { publicText } from "./input-rules.ts";
import { setupBounds } from "./setup-bounds.ts";

/** What is written about a pool. */
export interface PoolInput {
  readonly name: string;
  readonly description: string;
  readonly kleNumber: string;
  readonly committeeId: CommitteeId;
}

/** What an input is held against: the committees of the pool's own administration, and the names of its other pools. */
export interface PoolSurroundings {
  readonly committeeIds: readonly CommitteeId[];
  readonly otherNames: readonly string[];
}

/** LAW-8: group, main subject, subject: `27.15.12`. Whether the number is in use is for the classification itself to say. */
const kleForm = /^\d{2}\.\d{2}\.\d{2}$/u;

const plain = (name: string): string => name.normalize("NFKC").trim().toLowerCase();

/** POOL-1, LAW-8: all problems of a pool at once. UNKNOWN_VALUE for a committee of another administration, DUPLICATE for a second pool of the same name. */
export function poolProblems(input: PoolInput, { committeeIds, otherNames }: PoolSurroundings): Problems {
  return [
    ...publicText("name", input.name, { max: setupBounds.name }),
    ...(otherNames.some((other) => plain(other) === plain(input.name)) ? problem("name", "DUPLICATE") : []),
    ...publicText("description", input.description, { max: setupBounds.description }),
    ...(kleForm.test(input.kleNumber.trim()) ? [] : problem("kleNumber", "KLE_FORMAT")),
    ...(committeeIds.includes(input.committeeId) ? [] : problem("committeeId", "UNKNOWN_VALUE")),
  ];
}

const letters: Readonly<Record<string, string>> = { æ: "ae", ø: "oe", å: "aa", "§": "paragraf " };

/** Short name in addresses, made from the name: letters, digits and hyphens, with a number behind it while it is taken. */
export function slugOf(name: string, taken: readonly string[]): string {
  const spelled = name.toLowerCase().replaceAll(/[æøå§]/gu, (letter) => letters[letter] ?? letter);
  const bare = spelled.normalize("NFKD").replaceAll(/\p{M}/gu, "");
  const slug =
    bare
      .replaceAll(/[^a-z0-9]+/gu, "-")
      .replaceAll(/^-+|-+$/gu, "")
      .slice(0, 60) || "pulje";
  const free = (number: number): string =>
    taken.includes(`${slug}-${number}`) ? free(number + 1) : `${slug}-${number}`;
  return taken.includes(slug) ? free(2) : slug;
}
