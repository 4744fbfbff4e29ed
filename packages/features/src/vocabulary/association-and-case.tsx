import { FreeText, Unbroken } from "@indgang/components";
import type { ReactNode } from "react";

export interface AssociationAndCase {
  readonly association: { readonly name: string };
  readonly caseNumber: string;
}

/** A cell of a list: who applied, and the case's number, which never breaks. */
export function associationAndCase({ association, caseNumber }: AssociationAndCase): ReactNode {
  return (
    <>
      <FreeText>{association.name}</FreeText>
      {"\u00a0· "}
      <Unbroken>{caseNumber}</Unbroken>
    </>
  );
}
