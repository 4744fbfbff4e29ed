import { isAfter, type Instant } from "../../kernel/index.ts";
import type { FundingRound } from "../terms/funding-round.type.ts";
import type { PoolForm } from "./form.type.ts";
import type { FormKind, FormStanding } from "./form.values.ts";

/** What versions are told apart by. */
export type FormVersion = Pick<PoolForm, "id" | "kind" | "state" | "number" | "validFrom">;

/** POOL-17: the version of a kind that is in force at an instant: the last that began by then. Null before the first. */
export function formAt<Version extends FormVersion>(
  versions: readonly Version[],
  kind: FormKind,
  instant: Instant,
): Version | null {
  return (
    versions
      .filter((one) => one.kind === kind && one.state === "PUBLISHED" && one.validFrom !== null)
      .filter((one) => one.validFrom !== null && !isAfter(one.validFrom, instant))
      .toSorted(
        (one, other) =>
          (one.validFrom ?? "").localeCompare(other.validFrom ?? "") || (one.number ?? 0) - (other.number ?? 0),
      )
      .at(-1) ?? null
  );
}

/** POOL-6, POOL-17: a round's form: the one chosen for it, or else the one in force when it opens. Null: it has none. */
export function formOfRound<Version extends FormVersion>(
  round: Pick<FundingRound, "opensAt">,
  versions: readonly Version[],
  chosenIds: readonly string[],
  kind: FormKind,
): Version | null {
  const chosen = versions.find((one) => one.kind === kind && one.state === "PUBLISHED" && chosenIds.includes(one.id));
  return chosen ?? formAt(versions, kind, round.opensAt);
}

/** POOL-17: where a version stands now. */
export function formStanding(version: FormVersion, versions: readonly FormVersion[], now: Instant): FormStanding {
  if (version.state !== "PUBLISHED") return version.state;
  if (version.validFrom !== null && isAfter(version.validFrom, now)) return "COMING";
  return formAt(versions, version.kind, now)?.id === version.id ? "IN_FORCE" : "REPLACED";
}

/** The number that the next published version of a kind gets. */
export function nextNumber(versions: readonly FormVersion[], kind: FormKind): number {
  return Math.max(0, ...versions.flatMap((one) => (one.kind === kind ? [one.number ?? 0] : []))) + 1;
}
