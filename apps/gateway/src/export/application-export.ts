import type { AssociationSize, TargetGroup } from "@indgang/domain/associations";
import { sizeWords, stateWords, targetGroupWords, waitsForWords } from "@indgang/domain/documents";
import { dateAt, toInstant } from "@indgang/domain/kernel";
import { isDecided, type ApplicationState, type WaitsFor } from "@indgang/domain/pools";
import { date, money, number, text, type ListExport } from "./list-export.type.ts";

interface Named {
  readonly name: string;
}

interface ApplicationNode {
  readonly caseNumber: string;
  readonly title: string;
  readonly association: Named & { readonly cvr: string | null };
  readonly pool: Named;
  readonly round: { readonly year: number };
  readonly state: ApplicationState;
  readonly waitsFor: WaitsFor;
  readonly assignee: Named | null;
  readonly receivedAt: string;
  readonly dueOn: string | null;
  readonly appliedAmount: number;
  readonly grantedAmount: number;
  readonly place: string | null;
  readonly associationSize: AssociationSize;
  readonly targetGroups: readonly TargetGroup[];
}

/** Cases: those that whoever asks may see (POOL-2). */
export const applicationExport: ListExport<ApplicationNode> = {
  list: "APPLICATIONS",
  field: "applications",
  title: "Ansøgninger",
  file: "ansoegninger",
  narrowing: { filter: "ApplicationFilter", orderBy: "ApplicationOrder" },
  columns: {
    caseNumber: { head: "Sagsnummer", select: "caseNumber", cell: (node) => text(node.caseNumber) },
    title: { head: "Ansøgning", select: "title", cell: (node) => text(node.title) },
    association: { head: "Forening", select: "association { name }", cell: (node) => text(node.association.name) },
    cvr: { head: "CVR-nummer", select: "association { cvr }", cell: (node) => text(node.association.cvr) },
    pool: { head: "Pulje", select: "pool { name }", cell: (node) => text(node.pool.name) },
    year: { head: "År", select: "round { year }", cell: (node) => number(node.round.year) },
    state: { head: "Status", select: "state", cell: (node) => text(stateWords[node.state]) },
    waitsFor: { head: "Venter på", select: "waitsFor", cell: (node) => text(waitsForWords[node.waitsFor]) },
    assignee: { head: "Sagsbehandler", select: "assignee { name }", cell: (node) => text(node.assignee?.name) },
    received: {
      head: "Modtaget",
      select: "receivedAt",
      cell: (node) => date(dateAt(toInstant(new Date(node.receivedAt)))),
    },
    due: { head: "Frist", select: "dueOn", cell: (node) => date(node.dueOn) },
    amount: { head: "Ansøgt", select: "appliedAmount", cell: (node) => money(node.appliedAmount) },
    // Of a case that is under way or withdrawn nothing is said yet; nought would count in an average.
    granted: {
      head: "Bevilget",
      select: "grantedAmount state",
      cell: ({ grantedAmount, state }) => money(isDecided(state) ? grantedAmount : null),
    },
    place: { head: "Sted", select: "place", cell: (node) => text(node.place) },
    size: {
      head: "Foreningens størrelse",
      select: "associationSize",
      cell: (node) => text(sizeWords[node.associationSize]),
    },
    targetGroups: {
      head: "Målgrupper",
      select: "targetGroups",
      cell: (node) => text(node.targetGroups.map((group) => targetGroupWords[group]).join(", ")),
    },
  },
};
