import { FreeText, Link } from "@indgang/components";
import { useHrefTo } from "@indgang/shell";
import css from "../../applications/case/case.module.css";
import { associationRoute } from "../../associations/routes.ts";

export interface NameAndAssociationProps {
  readonly name: string;
  readonly association: { readonly id: string; readonly name: string } | null;
}

/** Somebody by name, and the association that they are, or work in, as a link. */
export function NameAndAssociation({ name, association }: NameAndAssociationProps) {
  const hrefTo = useHrefTo();
  const isSame = association?.name === name;
  return (
    <span className={css["lines"]}>
      {isSame ? null : <FreeText>{name}</FreeText>}
      {association ? (
        <Link href={hrefTo(associationRoute, { associationId: association.id })}>{association.name}</Link>
      ) : null}
    </span>
  );
}
