import { Badge, Unbroken, type TableColumn } from "@indgang/components";
import { useFormats, useWords } from "@indgang/shell";
import css from "../../applications/list/applications.module.css";
import { instalmentStateWords, instalmentTones } from "../vocabulary/payment-terms.ts";
import type { PaymentsQuery } from "./generated/payments.generated.ts";
import { paymentsWords } from "./payments-words.ts";

export type PaymentRow = PaymentsQuery["payments"]["nodes"][number];

/** The columns of the list of payments. */
export function usePaymentColumns(): readonly TableColumn<PaymentRow>[] {
  const words = useWords(paymentsWords);
  const states = useWords(instalmentStateWords);
  const formats = useFormats();
  return [
    {
      id: "association",
      header: words("association"),
      width: "20%",
      isRowHeader: true,
      cell: ({ application, reference }) => application?.association.name ?? reference,
    },
    {
      id: "reference",
      header: `${words("reference")} · ${words("pool")}`,
      width: "22%",
      onPhone: "whole",
      cell: ({ reference, pool }) => (
        <span className={css["two"]}>
          <Unbroken>{reference}</Unbroken>
          <span className={css["subtle"]}>{pool.name}</span>
        </span>
      ),
    },
    { id: "due", header: words("due"), isUnbroken: true, onPhone: "beside", cell: ({ dueOn }) => formats.date(dueOn) },
    { id: "condition", header: words("condition"), onPhone: "beside", cell: ({ condition }) => condition ?? "" },
    {
      id: "amount",
      header: words("amount"),
      align: "end",
      onPhone: "beside",
      cell: ({ amount }) => formats.money(amount),
    },
    {
      id: "state",
      header: words("state"),
      onPhone: "bare",
      cell: ({ state, isStoppedByAccounts }) =>
        isStoppedByAccounts ? (
          <Badge tone="warning">{words("accountsMissing")}</Badge>
        ) : (
          <Badge tone={instalmentTones[state]}>{states(state)}</Badge>
        ),
    },
  ];
}
