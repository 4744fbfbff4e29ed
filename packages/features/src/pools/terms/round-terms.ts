import type { Tone } from "@indgang/components";
import type { BudgetSource, FundingRoundState, RoundKind } from "@indgang/domain/pools";
import { defineCatalogue } from "@indgang/shell";

export const roundKindWords = defineCatalogue<RoundKind>("roundKind", {
  YEARLY: { da: "Årlig runde med frist", en: "Yearly, with a deadline" },
  ROLLING: { da: "Udviklingsmidler hele året", en: "Development money, all year" },
  RUNNING: { da: "Løbende bevillinger over flere år", en: "Running grants, several years" },
});

export const roundStateWords = defineCatalogue<FundingRoundState>("roundState", {
  ANNOUNCED: { da: "Udmeldt", en: "Announced" },
  OPEN: { da: "Åben", en: "Open" },
  CLOSED: { da: "Lukket", en: "Closed" },
  DECIDED: { da: "Afgjort", en: "Decided" },
});

export const roundStateTones: Readonly<Record<FundingRoundState, Tone>> = {
  ANNOUNCED: "info",
  OPEN: "success",
  CLOSED: "warning",
  DECIDED: "neutral",
};

export const budgetSourceWords = defineCatalogue<BudgetSource>("budgetSource", {
  BLOCK_GRANT: { da: "Statens bloktilskud", en: "The state's block grant" },
  OWN_BUDGET: { da: "Kommunens eget budget", en: "The municipality's own budget" },
  STATE_POOL: { da: "En statslig pulje", en: "A pool of the state" },
  RESERVE: { da: "Reserve til udvikling", en: "Reserve for development" },
});
