import { FreeText, Link, Unbroken } from "@indgang/components";
import { useFormats, useHrefTo, useWords } from "@indgang/shell";
import type { ReactNode } from "react";
import { applicationRoute } from "../../applications/routes.ts";
import { ConditionList } from "../../applications/case/condition-list.tsx";
import { ClosedNote } from "../../papers/close-item.tsx";
import { recommendationWords } from "../../vocabulary/decision-terms.ts";
import type { Item } from "../decision-list/meeting.type.ts";
import { itemWords } from "./item-words.ts";
import css from "./items.module.css";
import { itemHeadingId } from "./show-item.ts";

export interface ItemHeadProps {
  readonly item: Item;
  /** Its place as it is shown, from 1. */
  readonly place: number;
  readonly actions?: ReactNode;
}

/** Which case, what was applied for, what was recommended. */
export function ItemHead({ item, place, actions }: ItemHeadProps) {
  const words = useWords(itemWords);
  const recommendations = useWords(recommendationWords);
  const { money } = useFormats();
  const hrefTo = useHrefTo();
  const { id, title, association, caseNumber, appliedAmount, assessment } = item.application;
  return (
    <div className={css["head"]}>
      <div className={css["what"]}>
        <h3 id={itemHeadingId(item.id)} tabIndex={-1}>
          <span className={css["subtle"]}>{words("item", { position: place })} </span>
          <Link href={hrefTo(applicationRoute, { applicationId: id })}>{title}</Link>
        </h3>
        <span className={css["subtle"]}>
          <FreeText>{association.name}</FreeText> · <Unbroken>{caseNumber}</Unbroken> ·{" "}
          {words("applied", { amount: money(appliedAmount) })}
        </span>
        {assessment?.recommendation ? (
          <span className={css["subtle"]}>
            {words("recommendation", {
              recommendation: recommendations(assessment.recommendation),
              amount: money(assessment.recommendedAmount ?? 0),
            })}
          </span>
        ) : null}
        <ClosedNote item={item} />
        <ConditionList conditions={assessment?.conditions ?? []} />
      </div>
      {actions}
    </div>
  );
}
