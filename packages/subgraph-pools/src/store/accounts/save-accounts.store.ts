import { newId, type Transaction } from "@indgang/database";
import type { AccountsChange, GrantAccounts } from "@indgang/domain/accounts";
import { toRowDate, toRowDateOrNull, toRowInstant, toRowInstantOrNull, toRowMoney } from "../values.ts";

/** Writes accounts that were read under a lock, with their history. False when the wall kept them as they were. */
export async function saveAccounts(
  transaction: Transaction,
  before: GrantAccounts,
  { accounts, step }: AccountsChange,
): Promise<boolean> {
  const { municipalityId, id, version, state, dueOn, channel, documentIds, submittedAt, returnReason, claimed } =
    accounts;
  const isDelivered = step.kind === "SUBMITTED";
  const { count } = await transaction.grantAccounts.updateMany({
    where: { municipalityId, id, version: before.version },
    data: {
      version,
      state,
      dueOn: toRowDate(dueOn),
      returnReason: state === "RETURNED" ? returnReason : null,
      ...(isDelivered && {
        channel,
        documentIds: [...documentIds],
        submittedAt: toRowInstantOrNull(submittedAt),
        ...contentRow(accounts.content),
      }),
      ...(claimed === null ? {} : { claimed: toRowMoney(claimed) }),
    },
  });
  const { at, kind, actorId, day, note, content } = step;
  await transaction.accountsStep.createMany({
    data: [
      {
        municipalityId,
        administrationId: accounts.administration,
        id: newId(),
        accountsId: id,
        at: toRowInstant(at),
        kind,
        actorId,
        day: toRowDateOrNull(day),
        note,
        ...(content === null ? {} : { content: { ...content } }),
      },
    ],
  });
  return count === 1;
}

function contentRow(content: GrantAccounts["content"]) {
  if (content === null) return {};
  const { used, otherIncome, unused, ...said } = content;
  return { ...said, used: toRowMoney(used), otherIncome: toRowMoney(otherIncome), unused: toRowMoney(unused) };
}
