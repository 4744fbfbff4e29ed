import { date, money, number, text, type ListExport } from "./list-export.type.ts";

interface GrantNode {
  readonly title: string;
  readonly association: { readonly name: string; readonly cvr: string | null };
  readonly administration: { readonly name: string };
  readonly pool: { readonly name: string };
  readonly amount: number;
  readonly currency: string;
  readonly awardedOn: string;
  readonly year: number;
}

/** Money that was given, by every administration (POOL-13, POOL-14). */
export const grantExport: ListExport<GrantNode> = {
  list: "GRANTS",
  field: "grants",
  title: "Bevillinger",
  file: "bevillinger",
  narrowing: { filter: "GrantFilter" },
  columns: {
    awarded: { head: "Bevilget den", select: "awardedOn", cell: (node) => date(node.awardedOn) },
    year: { head: "År", select: "year", cell: (node) => number(node.year) },
    association: { head: "Forening", select: "association { name }", cell: (node) => text(node.association.name) },
    cvr: { head: "CVR-nummer", select: "association { cvr }", cell: (node) => text(node.association.cvr) },
    title: { head: "Formål", select: "title", cell: (node) => text(node.title) },
    pool: { head: "Pulje", select: "pool { name }", cell: (node) => text(node.pool.name) },
    administration: {
      head: "Forvaltning",
      select: "administration { name }",
      cell: (node) => text(node.administration.name),
    },
    amount: { head: "Beløb", select: "amount", cell: (node) => money(node.amount) },
    currency: { head: "Valuta", select: "currency", cell: (node) => text(node.currency) },
  },
};
