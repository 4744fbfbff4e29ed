import { newId } from "@indgang/database";
import { accept, refuse, type Outcome, type Refusal } from "@indgang/domain/kernel";
import {
  mayChangeView,
  mayKeepViews,
  saveView as rule,
  type ListName,
  type SavedView,
  type SavedViewInput,
} from "@indgang/domain/lists";
import {
  change,
  fromGlobalId,
  type ChangeRefusal,
  type Keyed,
  type RequestContext,
  type UnitOfWork,
} from "@indgang/subgraph-kit";
import {
  countViews,
  deleteView,
  findView,
  findViews,
  forgetDefault,
  insertView,
  updateView,
} from "../store/saved-view.store.ts";

/** The person's own views of a list, and those shared where the person works. None for whoever keeps none. */
export async function savedViews(context: RequestContext, list: ListName): Promise<readonly SavedView[]> {
  if (!mayKeepViews(context.viewer)) return [];
  return context.asPerson((transaction) => findViews(transaction, context.viewer.municipalityId, list));
}

type KeepRefusal = Refusal<"NOT_ALLOWED" | "NOT_FOUND" | "INVALID_INPUT">;
type Keep = Keyed & SavedViewInput & { readonly savedViewId?: string | null };

/** Keeps a new view, or changes one of the person's own. There is one default for each list. */
export function saveView(
  context: RequestContext,
  input: Keep,
): Promise<Outcome<SavedView, ChangeRefusal | Refusal<"NOT_FOUND">>> {
  const { savedViewId, list, name, search, isShared, isDefault } = input;
  const content = { list, name, search, isShared, isDefault };
  return change(context, { operation: "saveView", input }, async (work): Promise<Outcome<SavedView, KeepRefusal>> => {
    const { transaction, acting } = work;
    const { municipalityId, personId } = acting.viewer;
    if (!mayKeepViews(acting.viewer) || personId === null) return refuse("NOT_ALLOWED");
    const existing = savedViewId ? await viewOf(work, savedViewId) : null;
    if (savedViewId && existing === null) return refuse("NOT_FOUND");
    const kept = existing ? 0 : await countViews(transaction, municipalityId, { personId, list: content.list });
    const outcome = rule({ existing, kept, newId: newId<"SavedView">() }, content, acting);
    if (!outcome.ok) return outcome;
    const view = outcome.value;
    if (view.isDefault) await forgetDefault(transaction, municipalityId, view);
    await (existing ? updateView : insertView)(transaction, municipalityId, view);
    logged(work, view);
    return accept(view);
  });
}

/** Removes one of the person's own views. */
export function removeView(
  context: RequestContext,
  input: Keyed & { readonly savedViewId: string },
): Promise<Outcome<null, ChangeRefusal | Refusal<"NOT_FOUND">>> {
  return change(context, { operation: "removeView", input }, async (work): Promise<Outcome<null, KeepRefusal>> => {
    if (!mayKeepViews(work.acting.viewer)) return refuse("NOT_ALLOWED");
    const view = await viewOf(work, input.savedViewId);
    if (view === null) return refuse("NOT_FOUND");
    if (!mayChangeView(work.acting.viewer, view)) return refuse("NOT_ALLOWED");
    await deleteView(work.transaction, work.acting.viewer.municipalityId, view.id);
    logged(work, view);
    return accept(null);
  });
}

async function viewOf({ transaction, acting }: UnitOfWork, globalId: string): Promise<SavedView | null> {
  const id = fromGlobalId(globalId, "SavedView");
  return id && findView(transaction, acting.viewer.municipalityId, id);
}

function logged({ acting, audit }: UnitOfWork, { id, list, isShared }: SavedView): void {
  const chain = acting.viewer.administration ?? "shared";
  audit({ chain, subject: `SavedView ${id}`, detail: { list, isShared } });
}
