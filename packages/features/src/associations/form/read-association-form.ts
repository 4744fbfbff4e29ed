import { emptyAssociationForm, type AssociationForm } from "./association-form.type.ts";

function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

/** A draft out of the tab's storage; undefined when it is not one of this form's. */
export function readAssociationForm(found: unknown): AssociationForm | undefined {
  if (typeof found !== "object" || found === null) return undefined;
  const entries = Object.entries(found);
  const fits = (name: string, value: unknown): boolean => {
    const known: unknown = Object.entries(emptyAssociationForm).find(([one]) => one === name)?.[1];
    return typeof known === "string" ? typeof value === "string" : Array.isArray(known) && isTextList(value);
  };
  return entries.length === Object.keys(emptyAssociationForm).length &&
    entries.every(([name, value]) => fits(name, value))
    ? (found as AssociationForm)
    : undefined;
}
