import { Badge } from "../badge/badge.tsx";
import { formatDate } from "../format/date.ts";
import { formatMoney } from "../format/money.ts";
import type { Tone } from "../tone.ts";
import type { TableColumn } from "./table.type.ts";

export interface ApplicationRow {
  readonly id: string;
  readonly title: string;
  readonly association: string;
  readonly amount: number;
  readonly deadline: string;
  readonly state: string;
  readonly tone: Tone;
}

export const applications: readonly ApplicationRow[] = [
  {
    id: "1",
    title: "Lektiecafé på Vesterbro",
    association: "Åben Dør Vesterbro",
    amount: 7_407_300,
    deadline: "2026-11-22",
    state: "Mangler bilag",
    tone: "warning",
  },
  {
    id: "2",
    title: "Besøgsvenner til ensomme ældre",
    association: "Nørrebro Besøgsvenner",
    amount: 12_500_000,
    deadline: "2026-12-01",
    state: "Under vurdering",
    tone: "info",
  },
  {
    id: "3",
    title: "Selvhjælpsgrupper for pårørende til demensramte",
    association: "Pårørendeforeningen i København",
    amount: 4_850_050,
    deadline: "2026-12-04",
    state: "Bevilget",
    tone: "success",
  },
  {
    id: "4",
    title: "Sommerlejr",
    association: "Ungdomsrøde Kors Amager",
    amount: 9_900_000,
    deadline: "2026-12-15",
    state: "Afslået",
    tone: "danger",
  },
];

export const applicationColumns: readonly TableColumn<ApplicationRow>[] = [
  { id: "title", header: "Ansøgning", cell: (row) => row.title, isSortable: true, isRowHeader: true, width: "30%" },
  { id: "association", header: "Forening", cell: (row) => row.association },
  { id: "amount", header: "Søgt beløb", cell: (row) => formatMoney(row.amount), isSortable: true, align: "end" },
  { id: "deadline", header: "Frist", cell: (row) => formatDate(row.deadline), isSortable: true },
  { id: "state", header: "Status", cell: (row) => <Badge tone={row.tone}>{row.state}</Badge> },
];
