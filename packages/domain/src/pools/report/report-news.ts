import type { AdministrationSlug } from "../../kernel/index.ts";
import type { Concerned } from "../../messages/index.ts";
import type { ReportChapter } from "./report.type.ts";

const readers = ["CASEWORKER", "LEADER", "SECRETARY", "POLITICIAN"] as const;

/** POOL-15: a chapter that is closed concerns its administration's office, secretaries and committee; the joint part those of `all` administrations. */
export function closedNews(
  { part, administration, title }: Pick<ReportChapter, "part" | "administration" | "title">,
  all: readonly AdministrationSlug[],
): { readonly kind: "REPORT_CLOSED"; readonly about: string; readonly to: readonly Concerned[] } {
  const concerned = part === "JOINT" ? all : [administration];
  const to = concerned.flatMap((one) => readers.map((role) => ({ kind: "ROLE", administration: one, role }) as const));
  return { kind: "REPORT_CLOSED", about: title, to };
}
