import table from "./field-access.json" with { type: "json" };
import type { Audience } from "./observed-fields.ts";

/**
 * The groups of field-access.json. `whose` tells for which audience a field says something at all; null where the answer alone
 * says nothing of it: root fields, which everybody may ask and which answer as their type does, what only a change answers, and what an
 * association reads of a case that is decided, which the planted one who speaks for one does not have.
 */
const groups: Readonly<Record<keyof typeof table, readonly Audience[] | null>> = {
  everybody: ["public", "council or jury", "association", "service desk", "own administration", "other administration"],
  "everybody who is somebody": [
    "council or jury",
    "association",
    "service desk",
    "own administration",
    "other administration",
  ],
  "everybody may ask": null,
  "any administration and service desk": ["service desk", "own administration", "other administration"],
  "any administration and members": ["council or jury", "association", "own administration", "other administration"],
  "any administration and association": ["association", "own administration", "other administration"],
  "any administration": ["own administration", "other administration"],
  "the jury's staff, wherever they sit": ["council or jury", "own administration", "other administration"],
  "own administration and service desk": ["service desk", "own administration"],
  "own administration": ["own administration"],
  "own administration and association": ["association", "own administration"],
  "own administration, service desk, and the association itself": ["association", "service desk", "own administration"],
  "the association itself": ["association"],
  "own and receiving administration": ["own administration", "other administration"],
  "own and receiving administration, association": ["association", "own administration", "other administration"],
  "whoever asks for a change": null,
  "the association itself, once the minutes stand": null,
};

/** Every field of the graph, as often as it stands in the table. */
export const listedFields: readonly string[] = Object.values(table).flat();

/** Fields with those for whom they say something. */
export const fieldAccess: ReadonlyMap<string, readonly Audience[]> = new Map(
  Object.entries(groups).flatMap(([group, audiences]) =>
    audiences === null ? [] : table[group as keyof typeof table].map((field) => [field, audiences] as const),
  ),
);
