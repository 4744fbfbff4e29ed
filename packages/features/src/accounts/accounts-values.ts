import { auditorKinds, type AccountsContent, type AuditorKind } from "@indgang/domain/accounts";
import { money } from "@indgang/domain/kernel";

/** A file that was sent and waits to be delivered. */
export interface SentFile {
  readonly id: string;
  readonly name: string;
}

/** What is typed of accounts. */
export interface AccountsValues {
  readonly used: number | null;
  readonly otherIncome: number | null;
  readonly unused: number | null;
  readonly auditorName: string;
  readonly auditorKind: AuditorKind | null;
  readonly auditorNumber: string;
  readonly isEndorsed: boolean;
  readonly note: string;
  readonly files: readonly SentFile[];
  /** Documents of the case, or of an earlier delivery, that are a part of it. */
  readonly documentIds: readonly string[];
}

type Given = Omit<AccountsContent, "used" | "otherIncome" | "unused"> & {
  readonly used: number;
  readonly otherIncome: number;
  readonly unused: number;
};

export function valuesOf(content: Given | null, documentIds: readonly string[]): AccountsValues {
  return {
    used: content?.used ?? null,
    otherIncome: content?.otherIncome ?? null,
    unused: content?.unused ?? null,
    auditorName: content?.auditorName ?? "",
    auditorKind: content?.auditorKind ?? null,
    auditorNumber: content?.auditorNumber ?? "",
    isEndorsed: content?.isEndorsed ?? false,
    note: content?.note ?? "",
    files: [],
    documentIds,
  };
}

/** Fields that nobody has filled in. */
export function emptyFields({ used, otherIncome, unused, auditorKind }: AccountsValues) {
  return Object.entries({ used, otherIncome, unused, auditorKind })
    .filter(([, value]) => value === null)
    .map(([path]) => ({ path, code: "REQUIRED" }));
}

/** What is typed as it is sent; null while something is missing. */
export function contentOf(values: AccountsValues): AccountsContent | null {
  const { used, otherIncome, unused, auditorKind, auditorName, isEndorsed } = values;
  if (used === null || otherIncome === null || unused === null || auditorKind === null) return null;
  const isElected = auditorKind === "ELECTED";
  return {
    used: money(used),
    otherIncome: money(otherIncome),
    unused: money(unused),
    auditorName,
    auditorKind,
    // The field is not shown then, whatever stands in it.
    auditorNumber: isElected ? null : values.auditorNumber,
    isEndorsed,
    note: values.note.trim() === "" ? null : values.note,
  };
}

/** Reads what was kept while somebody was elsewhere; undefined for what is not that. */
export function readValues(found: unknown): AccountsValues | undefined {
  if (typeof found !== "object" || found === null || !("auditorName" in found)) return undefined;
  const kept = found as Partial<Record<keyof AccountsValues, unknown>>;
  const amount = (value: unknown): number | null => (typeof value === "number" ? value : null);
  const text = (value: unknown): string => (typeof value === "string" ? value : "");
  const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
  return {
    used: amount(kept.used),
    otherIncome: amount(kept.otherIncome),
    unused: amount(kept.unused),
    auditorName: text(kept.auditorName),
    auditorKind: auditorKinds.find((kind) => kind === kept.auditorKind) ?? null,
    auditorNumber: text(kept.auditorNumber),
    isEndorsed: kept.isEndorsed === true,
    note: text(kept.note),
    files: list(kept.files).flatMap((file) =>
      typeof file === "object" && file !== null && "id" in file && "name" in file
        ? [{ id: String(file.id), name: String(file.name) }]
        : [],
    ),
    documentIds: list(kept.documentIds).map(String),
  };
}
