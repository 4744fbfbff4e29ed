import type { AssociationPartsFragment } from "../page/generated/association-parts.generated.ts";
import type { AssociationForm } from "./association-form.type.ts";

/** An entry as the form holds it. */
export function toForm(association: AssociationPartsFragment): AssociationForm {
  const { name, cvr, purpose, activityKinds, targetGroups, address, email, phone, website } = association;
  return {
    name,
    cvr: cvr ?? "",
    purpose: purpose ?? "",
    activityKinds,
    targetGroups,
    street: address?.street ?? "",
    postalCode: address?.postalCode ?? "",
    city: address?.city ?? "",
    email: email ?? "",
    phone: phone ?? "",
    website: website ?? "",
  };
}
