import {
  accept,
  authorise,
  changed,
  checkInput,
  dateAt,
  expectVersion,
  refuse,
  type Acting,
  type AssociationId,
  type MunicipalityId,
  type Outcome,
  type Refusal,
} from "../kernel/index.ts";
import { associationProblems, cvrOf, orNull, type AssociationInput } from "./association-input.ts";
import {
  mayReadAssociation,
  mayRegisterAssociation,
  mayUpdateAssociation,
  mayVerifyAssociation,
} from "./association.policy.ts";
import type { Address, Association } from "./association.type.ts";

type Usual = "NOT_FOUND" | "NOT_ALLOWED";

/** LAW-4: `holderOfCvr` is the directory's entry with the same number, whoever has it. */
export interface RegisterAssociationState {
  readonly municipalityId: MunicipalityId;
  readonly associationId: AssociationId;
  readonly holderOfCvr: AssociationId | null;
}

/** ASSOC-1: a new entry, not verified yet. ALREADY_REGISTERED when another entry has the CVR number (LAW-4). */
export function registerAssociation(
  state: RegisterAssociationState,
  input: AssociationInput,
  by: Acting,
): Outcome<Association, Refusal<Usual | "INVALID_INPUT" | "ALREADY_REGISTERED">> {
  const maySee = by.viewer.municipalityId === state.municipalityId;
  const allowed = authorise({ maySee, mayDo: mayRegisterAssociation(by.viewer, state) });
  if (!allowed.ok) return allowed;
  const checked = checkInput(input, associationProblems(input));
  if (!checked.ok) return checked;
  if (state.holderOfCvr !== null) return refuse("ALREADY_REGISTERED", { associationId: state.holderOfCvr });
  return accept({
    id: state.associationId,
    municipalityId: state.municipalityId,
    version: 1,
    ...entryOf(input),
    cvrCheckedAt: cvrOf(input) === null ? null : dateAt(by.now),
    size: "SMALL",
    foundedOn: null,
    registeredAt: by.now,
    verifiedAt: null,
    verifiedBy: null,
  });
}

/** ASSOC-1: corrects an entry. A new name or CVR number has to be verified again. */
export function updateAssociation(
  state: { readonly association: Association; readonly holderOfCvr: AssociationId | null },
  input: AssociationInput & { readonly version: number },
  by: Acting,
): Outcome<Association, Refusal<Usual | "STALE_VERSION" | "INVALID_INPUT" | "ALREADY_REGISTERED">> {
  const { association, holderOfCvr } = state;
  const allowed = authorise({
    maySee: mayReadAssociation(by.viewer, association),
    mayDo: mayUpdateAssociation(by.viewer, association),
  });
  if (!allowed.ok) return allowed;
  const fresh = expectVersion(association, input.version);
  if (!fresh.ok) return fresh;
  const checked = checkInput(input, associationProblems(input));
  if (!checked.ok) return checked;
  if (holderOfCvr !== null && holderOfCvr !== association.id)
    return refuse("ALREADY_REGISTERED", { associationId: holderOfCvr });
  const entry = entryOf(input);
  const isSameCvr = entry.cvr === association.cvr;
  const isSame = isSameCvr && entry.name === association.name;
  return accept(
    changed(association, {
      ...entry,
      cvrCheckedAt: isSameCvr ? association.cvrCheckedAt : entry.cvr === null ? null : dateAt(by.now),
      verifiedAt: isSame ? association.verifiedAt : null,
      verifiedBy: isSame ? association.verifiedBy : null,
    }),
  );
}

/** ASSOC-1: staff vouch for an entry. STATE_CONFLICT when somebody has done so already. */
export function verifyAssociation(
  state: { readonly association: Association },
  input: { readonly version: number },
  by: Acting,
): Outcome<Association, Refusal<Usual | "STALE_VERSION" | "STATE_CONFLICT">> {
  const { association } = state;
  const allowed = authorise({
    maySee: mayReadAssociation(by.viewer, association),
    mayDo: mayVerifyAssociation(by.viewer, association),
  });
  if (!allowed.ok) return allowed;
  const fresh = expectVersion(association, input.version);
  if (!fresh.ok) return fresh;
  if (association.verifiedAt !== null) return refuse("STATE_CONFLICT", { state: "VERIFIED" });
  return accept(changed(association, { verifiedAt: by.now, verifiedBy: by.viewer.personId }));
}

function entryOf(input: AssociationInput) {
  return {
    name: input.name.trim(),
    cvr: cvrOf(input),
    purpose: orNull(input.purpose),
    activityKinds: input.activityKinds,
    targetGroups: input.targetGroups,
    address: input.address && trimmed(input.address),
    email: orNull(input.email),
    phone: orNull(input.phone),
    website: orNull(input.website),
  };
}

function trimmed({ street, postalCode, city, district }: Address): Address {
  return { street: street.trim(), postalCode: postalCode.trim(), city: city.trim(), district: orNull(district) };
}
