import type { Row } from "./insert.ts";
import type { Random } from "./random.ts";

const funders = [
  "Fonden for Hverdagsliv",
  "Boligforeningens aktivitetsmidler",
  "Lokaludvalget",
  "Den lokale sparekasses fond",
  "Deltagerbetaling",
  "Bydelens ildsjælefond",
] as const;
const notes: Readonly<Record<string, readonly string[]>> = {
  OPERATION: ["Telefon, forsikring og regnskab", "Porto og kontor"],
  ACTIVITIES: ["Mad, materialer og transport", "Udflugter og arrangementer", "Kurser for frivillige"],
  RENT: ["Leje af lokale, 11 måneder"],
  WAGES: ["Koordinator, 8 timer om ugen"],
  OTHER: ["Uforudset"],
};

/** A budget by kind that sums to `total` whole kroner (POOL-6). Amounts in øre. */
export const budgetOf = (total: number, random: Random): { kind: string; amount: number; note: string | null }[] => {
  const kinds = ["ACTIVITIES", ...random.sample(["OPERATION", "RENT", "WAGES", "OTHER"], random.whole(0, 3))];
  let rest = total;
  return kinds.map((kind, index) => {
    const after = kinds.length - 1 - index;
    const share = after === 0 ? rest : Math.max(1_000, Math.round((rest * (0.3 + random.next() * 0.3)) / 500) * 500);
    // No kind is left without: a small sum over many kinds would run out.
    const amount = Math.min(share, rest - after * 500);
    rest -= amount;
    return { kind, amount: amount * 100, note: random.pick(notes[kind] ?? [""]) };
  });
};

/** The parts of an application that stand in tables of their own. `key` names the application. */
export const applicationParts = (
  key: Row,
  total: number,
  project: { readonly goal: string; readonly measure: string },
  random: Random,
) => ({
  budget_item: budgetOf(total, random).map((item, index) => ({ ...key, position: index + 1, ...item })),
  application_goal: [
    { ...key, position: 1, text: project.goal, measure: project.measure },
    ...(random.chance(0.6)
      ? [{ ...key, position: 2, text: "Mindst ti nye frivillige", measure: "Foreningens liste over frivillige" }]
      : []),
  ],
  other_funding: random.sample(funders, random.whole(0, 2)).map((funder, index) => ({
    ...key,
    position: index + 1,
    funder,
    amount: random.whole(4, 60) * 100_000,
    state: random.pick(["SOUGHT", "RECEIVED", "REFUSED"]),
  })),
});
