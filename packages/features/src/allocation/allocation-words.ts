import type { AllocationBasis, AllocationLimit, AllocationOrder } from "@indgang/domain/pools";
import { defineCatalogue } from "@indgang/shell";

export const allocationWords = defineCatalogue("allocation", {
  title: { da: "Fordeling", en: "Allocation" },
  roundsLead: {
    da: "Prøv forskellige måder at fordele en rundes penge på, før mødet.",
    en: "Try different ways of sharing out a round's money before the meeting.",
  },
  noRounds: { da: "Ingen runder venter på at blive fordelt", en: "No rounds wait to be shared out" },
  noRoundsText: { da: "Når en runde åbner, står den her.", en: "When a round opens, it stands here." },
  round: { da: "Runde", en: "Round" },
  left: { da: "Tilbage", en: "Left" },
  lead: {
    da: "Forsøgene er jeres egne. Intet foreslås for udvalget, før sekretæren bruger et forsøg som forslag.",
    en: "The tries are your own. Nothing is put before the committee until the secretary takes one over as the proposal.",
  },
  cases: {
    da: "{count, plural, one {# indstillet sag} other {# indstillede sager}}",
    en: "{count, plural, one {# recommended case} other {# recommended cases}}",
  },
  noCases: { da: "Ingen sager kan fordeles endnu", en: "No cases can be shared out to yet" },
  noCasesText: {
    da: "Når sager er fagligt vurderet og endnu ikke afgjort, kan pengene prøves fordelt her.",
    en: "Once cases are assessed and not yet decided, sharing the money out can be tried here.",
  },
  drafts: { da: "Forsøg", en: "Tries" },
  noDrafts: { da: "Der er ingen forsøg endnu.", en: "There are no tries yet." },
  compare: { da: "Sammenlign {name}", en: "Compare {name}" },
  compareHelp: { da: "Vis op til tre ved siden af hinanden.", en: "Show up to three side by side." },
  remove: { da: "Slet {name}", en: "Delete {name}" },
  removed: { da: "Forsøget er slettet", en: "The try is deleted" },
  add: { da: "Nyt forsøg", en: "New try" },
  kept: { da: "Forsøget “{name}” er gemt", en: "The try “{name}” is kept" },
  keep: { da: "Gem forsøget", en: "Keep the try" },
  cancel: { da: "Annullér", en: "Cancel" },
  name: { da: "Navn", en: "Name" },
  nameMissing: { da: "Giv forsøget et navn.", en: "Name the try." },
  share: { da: "Andel af beløbet", en: "Share of the amount" },
  shareMissing: { da: "Skriv en andel mellem 1 og 100 %.", en: "Enter a share between 1 and 100 %." },
  basis: { da: "Andel af", en: "Share of" },
  order: { da: "Hvem kommer først, hvis pengene ikke rækker?", en: "Who comes first if the money does not reach?" },
  cap: { da: "Højst til én sag (valgfri)", en: "At most to one case (optional)" },
  floor: { da: "Mindst til én sag (valgfri)", en: "At least to one case (optional)" },
  floorHelp: { da: "Den, der ville få mindre, får ingenting.", en: "Whoever would get less gets nothing." },
  usesReserve: { da: "Brug også reserven", en: "Use the reserve, too" },
  rule: { da: "{share} % af det {basis}. {order}.", en: "{share} % of what was {basis}. {order}." },
  ruleCap: { da: "Højst {amount}", en: "At most {amount}." },
  ruleFloor: { da: "Mindst {amount}", en: "At least {amount}." },
  ruleReserve: { da: "Også reserven.", en: "The reserve, too." },
  perCase: { da: "Sag for sag", en: "Case by case" },
  case: { da: "Sag", en: "Case" },
  applied: { da: "Ansøgt", en: "Applied for" },
  recommended: { da: "Indstillet", en: "Recommended" },
  proposed: { da: "Forslag nu", en: "Proposal now" },
  score: { da: "Score", en: "Score" },
  notListed: { da: "Ikke på en dagsorden", en: "On no agenda" },
  sum: { da: "I alt, alle sager", en: "In all, every case" },
  perLine: { da: "Linje for linje", en: "Line by line" },
  line: { da: "Budgetlinje", en: "Budget line" },
  leftNow: { da: "Tilbage nu", en: "Left now" },
  usedLeft: { da: "{used} brugt, {left} tilbage", en: "{used} used, {left} left" },
  takeOver: { da: "Brug {name} som forslag", en: "Take {name} over as the proposal" },
  takeOverTitle: { da: "Brug forsøget som forslag?", en: "Take the try over as the proposal?" },
  takeOverText: {
    da: "Forslagene på mødets dagsorden erstattes for de sager, der er i forsøget. Begrundelser, der er skrevet, bliver stående. Sager, du er inhabil i, ændres ikke.",
    en: "The proposals on the meeting's agenda are replaced for the cases of the try. Reasons that were written stay. Cases that you take no part in are not changed.",
  },
  meeting: { da: "Møde", en: "Meeting" },
  meetingOption: { da: "{date}, {place}", en: "{date}, {place}" },
  noMeetings: {
    da: "Der er ingen møder i kladde. Opret et møde, og sæt sagerne på dagsordenen først.",
    en: "No meeting is being drafted. Create a meeting, and put the cases on its agenda first.",
  },
  chooseMeeting: { da: "Vælg et møde.", en: "Choose a meeting." },
  takenOver: { da: "Forsøget er nu forslaget på mødet", en: "The try is now the proposal of the meeting" },
});

export const allocationOrderWords = defineCatalogue<AllocationOrder>("allocationOrder", {
  EVENLY: { da: "Alle lige – alle får den samme andel mindre", en: "All alike – all get the same share less" },
  FOCUS_FIRST: { da: "Fokusområder først, derefter score", en: "Focus areas first, then scores" },
  BY_SCORE: { da: "Højeste score først", en: "Highest score first" },
  BY_RECEPTION: { da: "Først modtaget først", en: "First received first" },
});

export const allocationBasisWords = defineCatalogue<AllocationBasis>("allocationBasis", {
  APPLIED: { da: "ansøgte", en: "applied for" },
  RECOMMENDED: { da: "indstillede", en: "recommended" },
});

export const allocationLimitWords = defineCatalogue<AllocationLimit>("allocationLimit", {
  NOT_RECOMMENDED: { da: "ikke indstillet", en: "not recommended" },
  CAP: { da: "loft", en: "cap" },
  FLOOR: { da: "under det mindste", en: "below the least" },
  MONEY: { da: "pengene rækker ikke", en: "not enough money" },
});
