import type { AssociationSize, TargetGroup } from "../../associations/index.ts";
import type { AccountsState, AuditorDemand } from "../accounts/index.ts";
import type { ApplicationState } from "../application/application.states.ts";
import type { BudgetKind } from "../application/application.values.ts";
import type { LedgerEntryKind } from "../ledger/index.ts";
import type { MeetingState } from "../meeting/index.ts";
import type { GoalVerdict, OutcomeState } from "../outcome/index.ts";
import type { InstalmentState } from "../payment/index.ts";
import type { WaitsFor } from "../work/work.type.ts";

/** What documents and tables in Danish call what the domain knows by a code. Pages have catalogues of their own, in two languages. */
export const stateWords: Readonly<Record<ApplicationState, string>> = {
  RECEIVED: "Modtaget",
  RETURNED: "Sendt retur",
  ASSESSING: "Til faglig vurdering",
  RECOMMENDED: "Indstillet",
  SCHEDULED: "På dagsorden",
  GRANTED: "Bevilget",
  PARTLY_GRANTED: "Bevilget delvist",
  REJECTED: "Afslag",
  WITHDRAWN: "Trukket tilbage",
};

export const targetGroupWords: Readonly<Record<TargetGroup, string>> = {
  CHILDREN_AND_YOUNG: "Børn og unge med særlige vanskeligheder",
  ELDERLY: "Sårbare eller ensomme ældre",
  SUBSTANCE_ABUSE: "Nuværende og tidligere misbrugere",
  ILL_OR_DISABLED: "Kronisk syge, handicappede og sindslidende",
  EXCLUDED: "Ensomme, udstødte og marginaliserede",
  ETHNIC_MINORITIES: "Etniske minoriteter",
  IN_CRISIS: "Mennesker i krise",
  RELATIVES: "Pårørende",
};

export const budgetKindWords: Readonly<Record<BudgetKind, string>> = {
  OPERATION: "Drift",
  ACTIVITIES: "Aktiviteter",
  RENT: "Husleje",
  WAGES: "Løn",
  OTHER: "Andet",
};

export const sizeWords: Readonly<Record<AssociationSize, string>> = {
  SMALL: "Lille",
  MEDIUM: "Mellemstor",
  LARGE: "Stor",
};

/** Who has the next move in a case. */
export const waitsForWords: Readonly<Record<WaitsFor, string>> = {
  SERVICE_DESK: "Fælles puljeadministration",
  ASSOCIATION: "Foreningen",
  CASEWORKER: "Sagsbehandler",
  SECRETARY: "Udvalgssekretær",
  COMMITTEE: "Udvalget",
  NOBODY: "Ingen – sagen er slut",
};

export const accountsStateWords: Readonly<Record<AccountsState, string>> = {
  OWED: "Skal afleveres",
  SUBMITTED: "Modtaget",
  CHECKED: "Til godkendelse",
  RETURNED: "Sendt retur",
  APPROVED: "Godkendt",
};

/** POOL-11: who has to audit. */
export const auditorDemandWords: Readonly<Record<AuditorDemand, string>> = {
  ELECTED: "Valgt af foreningen",
  AUTHORISED: "Registreret eller statsautoriseret",
};

export const instalmentStateWords: Readonly<Record<InstalmentState, string>> = {
  PLANNED: "Planlagt",
  READY: "Klar",
  EXPORTED: "Sendt til betaling",
  PAID: "Udbetalt",
  STOPPED: "Stoppet",
  CANCELLED: "Bortfaldet",
};

export const ledgerKindWords: Readonly<Record<LedgerEntryKind, string>> = {
  BUDGETED: "Afsat",
  GRANTED: "Bevilget",
  CANCELLED: "Bortfaldet",
  EXPORTED: "Sendt til betaling",
  EXPORT_FAILED: "Ikke betalt alligevel",
  PAID: "Udbetalt",
  RETURNED: "Betalt tilbage",
  CARRIED_OUT: "Overført til et senere år",
  CARRIED_IN: "Overført fra et tidligere år",
};

export const outcomeStateWords: Readonly<Record<OutcomeState, string>> = {
  AWAITED: "Afventer foreningen",
  HANDED_IN: "Sendt ind",
  RETURNED: "Sendt retur",
  APPROVED: "Godkendt og offentlig",
};

export const verdictWords: Readonly<Record<GoalVerdict, string>> = {
  REACHED: "Nået",
  PARTLY: "Delvist nået",
  NOT_REACHED: "Ikke nået",
};

export const meetingStateWords: Readonly<Record<MeetingState, string>> = {
  DRAFT: "Under forberedelse",
  CALLED: "Indkaldt",
  CLOSED: "Afsluttet",
  CANCELLED: "Aflyst",
};
