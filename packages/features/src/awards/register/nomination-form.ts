import { visibleLength } from "@indgang/domain/kernel";
import { awardBounds, type NomineeKind } from "@indgang/domain/awards";
import type { FieldFault } from "../../refusals/field-problems.ts";
import type { Chosen } from "../../search/use-found-choice.ts";
import { readTimeOfDay } from "../../time/wall-clock.ts";

/** A letter as it is being typed in. */
export interface NominationForm {
  readonly categoryId: string | null;
  readonly association: Chosen | null;
  readonly name: string;
  readonly activeAt: string;
  readonly reasons: string;
  readonly nominatorName: string;
  readonly email: string;
  readonly speaksFor: Chosen | null;
  readonly receivedDate: string | null;
  readonly receivedTime: string;
}

export const emptyNominationForm: NominationForm = {
  categoryId: null,
  association: null,
  name: "",
  activeAt: "",
  reasons: "",
  nominatorName: "",
  email: "",
  speaksFor: null,
  receivedDate: null,
  receivedTime: "12.00",
};

/** A form out of the tab's storage; undefined when it does not fit. */
export function readNominationForm(found: unknown): NominationForm | undefined {
  if (typeof found !== "object" || found === null) return undefined;
  const fits = Object.keys(emptyNominationForm).every((name) => name in found);
  return fits ? (found as NominationForm) : undefined;
}

const orNull = (text: string): string | null => (text.trim() === "" ? null : text.trim());

/** AWARD-2: the nomination as the graph takes it. An organisation of the directory is named by the directory. */
export function toNomination(form: NominationForm, kind: NomineeKind, categoryId: string) {
  const isPerson = kind === "PERSON";
  return {
    categoryId,
    nominee: {
      associationId: form.association?.id ?? null,
      name: isPerson || form.association === null ? orNull(form.name) : null,
      activeAt: isPerson ? orNull(form.activeAt) : null,
    },
    reasons: form.reasons.trim(),
    nominator: {
      name: form.nominatorName.trim(),
      email: orNull(form.email),
      associationId: form.speaksFor?.id ?? null,
    },
  };
}

/** AWARD-2: what the form still lacks, by the paths of the graph, said without asking it. */
export function nominationFaults(form: NominationForm, kind: NomineeKind | null): readonly FieldFault[] {
  const { min } = awardBounds.reasons;
  const length = visibleLength(form.reasons);
  const required = (path: string, text: string): readonly FieldFault[] =>
    text.trim() === "" ? [{ path, code: "REQUIRED" }] : [];
  return [
    ...(kind === null ? [{ path: "categoryId", code: "REQUIRED" }] : []),
    ...(kind === "PERSON" || (kind === "ORGANISATION" && form.association === null)
      ? required("nominee.name", form.name)
      : []),
    ...(kind === "PERSON" ? required("nominee.activeAt", form.activeAt) : []),
    ...required("reasons", form.reasons),
    ...(length > 0 && length < min ? [{ path: "reasons", code: "TOO_SHORT", limit: String(min) }] : []),
    ...required("nominator.name", form.nominatorName),
    ...required("receivedAt", form.receivedDate ?? ""),
    ...(readTimeOfDay(form.receivedTime) === null ? [{ path: "receivedAt.time", code: "NO_SUCH_TIME" }] : []),
  ];
}
