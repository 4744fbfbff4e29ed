import { activityKinds, associationProblems, targetGroups } from "@indgang/domain/associations";
import type { FieldFault } from "../../refusals/field-problems.ts";
import type { AssociationContent, AssociationForm } from "./association-form.type.ts";

function orNull(text: string): string | null {
  const trimmed = text.trim();
  return trimmed === "" ? null : trimmed;
}

/** The form as the graph takes it. */
export function toContent(form: AssociationForm): AssociationContent {
  return {
    name: form.name.trim(),
    cvr: orNull(form.cvr.replace(/\s/gu, "")),
    purpose: orNull(form.purpose),
    activityKinds: activityKinds.filter((kind) => form.activityKinds.includes(kind)),
    targetGroups: targetGroups.filter((group) => form.targetGroups.includes(group)),
    street: orNull(form.street),
    postalCode: orNull(form.postalCode),
    city: orNull(form.city),
    email: orNull(form.email),
    phone: orNull(form.phone),
    website: orNull(form.website),
  };
}

/** ASSOC-1, LAW-4: what is wrong with it by the same rules that the service asks. */
export function associationFaults(content: AssociationContent): readonly FieldFault[] {
  const { street, postalCode, city, ...rest } = content;
  const hasAddress = street !== null || postalCode !== null || city !== null;
  const address = hasAddress
    ? { street: street ?? "", postalCode: postalCode ?? "", city: city ?? "", district: null }
    : null;
  return associationProblems({ ...rest, address });
}
