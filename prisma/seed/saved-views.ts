import type { Row } from "./insert.ts";
import { administrations, personId } from "./municipality.ts";
import { demoId } from "./random.ts";

/** Views of the list of cases that each administration's leader shares with it. */
const views = [
  ["Til vurdering, mest ansøgt først", "state=ASSESSING&order=AMOUNT_DESC"],
  [
    "Bevilget, med beløb og sted",
    "state=GRANTED&columns=association&columns=pool&columns=year&columns=amount&columns=granted&columns=place",
  ],
] as const;

export const savedViewRows = (municipalityId: number, createdOn: string): Readonly<Record<"saved_view", Row[]>> => ({
  saved_view: administrations.flatMap(({ id }) =>
    views.map(([name, search]) => ({
      municipality_id: municipalityId,
      administration_id: id,
      id: demoId(`${municipalityId} view ${id} ${name}`),
      version: 1,
      person_id: personId(municipalityId, `${id}.leader`),
      list: "APPLICATIONS",
      name,
      search,
      is_shared: true,
      is_default: false,
      created_at: `${createdOn}T08:00:00Z`,
    })),
  ),
});
