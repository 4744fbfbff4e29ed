import { formalRequirements, unmetRequirements, type FormalRequirement } from "@indgang/domain/pools";

/** One requirement as it stands in the form. Null: not looked at yet. */
export interface Check {
  readonly met: boolean | null;
  readonly note: string;
}

export type Checks = Readonly<Record<FormalRequirement, Check>>;

interface SavedCheck {
  readonly code: FormalRequirement;
  readonly met: boolean | null;
  readonly note: string | null;
}

/** The form's beginning: what was saved; what nobody looked at is open. */
export function toChecks(saved: readonly SavedCheck[]): Checks {
  const entries = formalRequirements.map((code) => {
    const found = saved.find((item) => item.code === code);
    return [code, { met: found?.met ?? null, note: found?.note ?? "" }] as const;
  });
  return Object.fromEntries(entries) as Record<FormalRequirement, Check>;
}

/** As the graph takes it. A box without a tick means "not met" once the person sends the list. */
export function toCheckInput(
  checks: Checks,
): readonly { readonly code: FormalRequirement; readonly met: boolean; readonly note: string | null }[] {
  return formalRequirements.map((code) => {
    const note = checks[code].note.trim();
    return { code, met: checks[code].met === true, note: note === "" ? null : note };
  });
}

/** POOL-6: requirements without a tick. */
export function unmet(checks: Checks): readonly FormalRequirement[] {
  return unmetRequirements({ items: formalRequirements.map((code) => ({ code, ...checks[code] })) });
}

/** A draft out of the tab's storage; undefined when it is not one of this form's. */
export function readChecks(found: unknown): Checks | undefined {
  const fits = typeof found === "object" && found !== null && formalRequirements.every((code) => code in found);
  return fits ? (found as Checks) : undefined;
}
