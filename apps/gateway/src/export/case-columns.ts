import { text, type ExportColumn } from "./list-export.type.ts";

/** A row that belongs to a case, of which it knows this much. Null: whoever asks does not see the case. */
interface OfCase<Known> {
  readonly application: Known | null;
}

export const caseNumber: ExportColumn<OfCase<{ readonly caseNumber: string }>> = {
  head: "Sagsnummer",
  select: "application { caseNumber }",
  cell: ({ application }) => text(application?.caseNumber),
};

/** What the money is given for. */
export const caseTitle: ExportColumn<OfCase<{ readonly title: string }>> = {
  head: "Bevilling",
  select: "application { title }",
  cell: ({ application }) => text(application?.title),
};

export const associationOfCase: ExportColumn<OfCase<{ readonly association: { readonly name: string } }>> = {
  head: "Forening",
  select: "application { association { name } }",
  cell: ({ application }) => text(application?.association.name),
};
