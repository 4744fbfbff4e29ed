import { newId } from "@indgang/database";
import {
  accountsNews,
  requestAccountsFile as requestRule,
  submitAccounts as submitRule,
  type AccountsContent,
} from "@indgang/domain/accounts";
import { attachmentBounds, type RequestUploadInput } from "@indgang/domain/attachments";
import {
  accept,
  addMilliseconds,
  refuse,
  type AccountsId,
  type AttachmentId,
  type Outcome,
  type StoredFileId,
} from "@indgang/domain/kernel";
import { tell, type Keyed, type RequestContext } from "@indgang/subgraph-kit";
import {
  countUnsent,
  deliverAccounts,
  findOwnAccounts,
  findOwnFiles,
  makeRoom,
} from "../../store/accounts/own-accounts.store.ts";
import type { UploadTicket } from "../attachments/request-upload.ts";
import { casePath } from "../case/case-path.ts";
import { afresh, carryOut, type AnyRefusal, type RefusalIn } from "../carry-out.ts";
import type { OfAccounts } from "./accounts-work.ts";
import { readOwnAccounts } from "./read-accounts.ts";

type RequestCommand = RequestUploadInput & Keyed & { readonly accountsId: AccountsId };

/** POOL-11, LAW-7: makes room for a file that the association sends with its accounts. */
export function requestAccountsFile(context: RequestContext, command: RequestCommand) {
  return carryOut(
    context,
    { operation: "requestAccountsFile", input: command },
    async (work): Promise<Outcome<UploadTicket, RefusalIn<typeof requestRule> | AnyRefusal>> => {
      const { rows, transaction, acting } = work;
      const accounts = await findOwnAccounts(rows, command.accountsId);
      if (accounts === null) return refuse("NOT_FOUND");
      const waiting = await countUnsent(rows);
      const asked = requestRule({ accounts, waiting, fileId: newId<"StoredFile">() }, command, acting);
      if (!asked.ok) return asked;
      const { id: fileId, format, size, requestedAt } = asked.value;
      if (!(await makeRoom(transaction, accounts.id, asked.value))) return refuse("NOT_ALLOWED");
      work.audit({
        chain: "shared",
        subject: `StoredFile ${fileId}`,
        detail: { accountsId: accounts.id, format, size },
      });
      return accept({ fileId, expiresAt: addMilliseconds(requestedAt, attachmentBounds.sentWithin) });
    },
  );
}

export interface SubmitCommand extends OfAccounts {
  readonly content: AccountsContent;
  readonly fileIds: readonly StoredFileId[];
  readonly keptIds: readonly AttachmentId[];
}

/** POOL-11: delivers an association's accounts; the service desk is told, which looks at them first (POOL-2). */
export async function submitAccounts(context: RequestContext, command: SubmitCommand) {
  const outcome = await carryOut(
    context,
    { operation: "submitAccounts", input: command },
    async (work): Promise<Outcome<AccountsId, RefusalIn<typeof submitRule> | AnyRefusal>> => {
      const { rows, transaction, acting, audit } = work;
      const accounts = await findOwnAccounts(rows, command.accountsId);
      const fileIds = [...new Set(command.fileIds)];
      const files = await findOwnFiles(rows, fileIds);
      if (accounts === null || files.length !== fileIds.length) return refuse("NOT_FOUND");
      const { version, content } = command;
      const taken = submitRule({ accounts, files, kept: command.keptIds }, { version, content }, acting);
      if (!taken.ok) return taken;
      const { accounts: after } = taken.value;
      if (after.content === null || !(await deliverAccounts(transaction, after, after.content, fileIds)))
        return refuse("STALE_VERSION", { currentVersion: accounts.version + 1 });
      // Who has the case is not for the association's seat to know, and does not matter: what came in the service desk is told.
      const { kind, to } = accountsNews(taken.value, null);
      await tell({ transaction, now: acting.now }, { kind, path: casePath(accounts.applicationId), to });
      const detail = { state: after.state, version: after.version };
      audit({ chain: "shared", subject: `GrantAccounts ${accounts.id}`, detail });
      return accept(accounts.id);
    },
  );
  return afresh(outcome, (id) => readOwnAccounts(context, id));
}
