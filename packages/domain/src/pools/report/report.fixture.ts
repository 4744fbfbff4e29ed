import { asId, money, type AdministrationSlug } from "../../kernel/index.ts";
import { copenhagen, culture, now, social } from "../pool.fixture.ts";
import type { ReportBlock } from "./report-block.type.ts";
import type { GatheredFacts, ReportFacts } from "./report-facts.type.ts";
import type { FigureKind } from "./report-figure.type.ts";
import type { ReportChapter } from "./report.type.ts";

export const poolId = asId<"Pool">("pool");

export const text = (key: string, said = "Et godt år."): ReportBlock => ({
  key,
  kind: "PARAGRAPH",
  text: said,
  source: "",
  figure: null,
  poolId: null,
});

export const figure = (kind: FigureKind, key = kind.toLowerCase().replaceAll("_", "-")): ReportBlock => ({
  ...text(key, ""),
  kind: "FIGURE",
  figure: kind,
});

export const draft: ReportChapter = {
  municipalityId: copenhagen,
  administration: social,
  version: 1,
  id: asId<"ReportChapter">("chapter"),
  year: 2026,
  part: "OWN",
  edition: 1,
  state: "DRAFT",
  title: "Samarbejdet 2026",
  blocks: [text("a"), figure("POOLS")],
  figures: null,
  reason: null,
  sharedAt: null,
  closedAt: null,
  closedBy: null,
  publishedAt: null,
};

export const closed: ReportChapter = { ...draft, state: "CLOSED", figures: {}, closedAt: now, version: 3 };

/** One pool with one line; every amount in whole øre. */
export function factsOf(
  administration: AdministrationSlug,
  {
    asked,
    granted,
    budget,
    places = ["Valby"],
  }: { asked: number; granted: number; budget: number; places?: readonly string[] },
): ReportFacts {
  const of = { poolId, year: 2026 };
  const tally = { ...of, cases: 1, asked: money(asked), granted: money(granted) };
  return {
    administration,
    name: `Forvaltningen ${administration}`,
    pools: [{ id: poolId, name: "Puljen" }],
    budgets: [{ ...of, budget: money(budget), granted: money(granted) }],
    tallies: [
      { ...tally, dimension: "ALL", key: "" },
      { ...tally, dimension: "STATE", key: "GRANTED" },
      ...places.map((key) => ({ ...tally, dimension: "PLACE", key }) as const),
    ],
    lines: [
      {
        poolId,
        id: `line ${administration}`,
        round: "Hovedrunde",
        line: "Bloktilskud",
        budget: money(budget),
        granted: money(granted),
        paid: money(0),
        returned: money(0),
      },
    ],
    doubleFunding: { associations: 1, granted: money(granted), grantedByOthers: money(7) },
    referrals: { sent: 4, received: 1, completed: 2, fellOut: 1 },
    forums: { meetings: 3, hearings: 2, answers: 5 },
    winners: 1,
    outcomes: [{ poolId, grants: 6, handedIn: 4, approved: 3, goals: 7, reached: 4, partly: 2, notReached: 1 }],
  };
}

export function gathered(own: ReportFacts | null, shared: readonly ReportFacts[] = []): GatheredFacts {
  return {
    own: (administration) =>
      [...(own === null ? [] : [own]), ...shared].find((facts) => facts.administration === administration) ?? null,
    shared,
    whole: {
      administrations: [social, culture].map((id) => ({ id, name: `Forvaltningen ${id}` })),
      doubleFunding: { associations: 2, granted: money(900) },
    },
  };
}
