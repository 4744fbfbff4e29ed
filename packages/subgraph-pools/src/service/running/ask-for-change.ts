import { newId } from "@indgang/database";
import {
  askForChange as askRule,
  withdrawChange as withdrawRule,
  type ChangeWish,
} from "@indgang/domain/change-requests";
import { accept, refuse, type ApplicationId, type ChangeRequestId, type Outcome } from "@indgang/domain/kernel";
import type { Keyed, RequestContext } from "@indgang/subgraph-kit";
import { findOwnApplication } from "../../store/draft/own-application.store.ts";
import { askForChange as ask, findOwnChanges, withdrawOwnChange } from "../../store/running/change-request.store.ts";
import { carryOut, type AnyRefusal, type RefusalIn } from "../carry-out.ts";
import { auditOwnCase, ownAfresh, tellOffice } from "./own-case.ts";

export type AskForChangeCommand = Keyed & ChangeWish & { readonly applicationId: ApplicationId };

/** POOL-11: an association asks to use its grant in another way; whoever has the case is told. */
export async function askForChange(context: RequestContext, command: AskForChangeCommand) {
  const outcome = await carryOut(
    context,
    { operation: "askForChange", input: command },
    async (work): Promise<Outcome<ApplicationId, RefusalIn<typeof askRule> | AnyRefusal>> => {
      const { rows, transaction, acting } = work;
      const { applicationId, kind, wish: wished, reason, amount, endsOn, budget } = command;
      const wish: ChangeWish = { kind, wish: wished, reason, amount, endsOn, budget };
      const application = await findOwnApplication(rows, applicationId);
      if (application === null) return refuse("NOT_FOUND");
      const earlier = await findOwnChanges(rows, { applicationId });
      const asked = askRule({ application, earlier, changeId: newId<"ChangeRequest">() }, wish, acting);
      if (!asked.ok) return asked;
      const handling = await ask(transaction, asked.value);
      // A colleague asked a moment before.
      if (handling === null) return refuse("STATE_CONFLICT", { state: "ASKED" });
      await tellOffice(work, "APPLICATION_CHANGE_ASKED", application, handling);
      auditOwnCase(work, `ChangeRequest ${asked.value.id}`, "ASKED");
      return accept(application.id);
    },
  );
  return ownAfresh(context, outcome);
}

export interface OfChange extends Keyed {
  readonly changeRequestId: ChangeRequestId;
  readonly version: number;
}

/** The association takes its wish back. */
export async function withdrawChange(context: RequestContext, command: OfChange) {
  const outcome = await carryOut(
    context,
    { operation: "withdrawChange", input: command },
    async (work): Promise<Outcome<ApplicationId, RefusalIn<typeof withdrawRule> | AnyRefusal>> => {
      const { rows, transaction, acting } = work;
      const known = await findOwnChanges(rows, { changeId: command.changeRequestId });
      const change = known.find(({ id }) => id === command.changeRequestId);
      if (change === undefined) return refuse("NOT_FOUND");
      const withdrawn = withdrawRule(change, command, acting);
      if (!withdrawn.ok) return withdrawn;
      const isDone = await withdrawOwnChange(transaction, withdrawn.value, acting.now);
      if (!isDone) return refuse("STALE_VERSION", { currentVersion: change.version + 1 });
      auditOwnCase(work, `ChangeRequest ${change.id}`, "WITHDRAWN");
      return accept(change.applicationId);
    },
  );
  return ownAfresh(context, outcome);
}
