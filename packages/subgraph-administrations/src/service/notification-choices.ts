import { accept, refuse, type Outcome } from "@indgang/domain/kernel";
import { chosenOf, mayChooseNotifications, type NotificationChoice } from "@indgang/domain/messages";
import { change, type ChangeRefusal, type Keyed, type RequestContext } from "@indgang/subgraph-kit";
import { findChoices, saveChoice } from "../store/notification-choice.store.ts";

/** How the person who asks is told, topic by topic. Empty for whoever is nobody in particular. */
export async function readChoices(context: RequestContext): Promise<readonly NotificationChoice[]> {
  const { viewer } = context;
  if (!mayChooseNotifications(viewer)) return [];
  return chosenOf(await context.asPerson((transaction) => findChoices(transaction, viewer.municipalityId)));
}

/** Chooses how the person is told of one topic. Whoever chooses twice has chosen the latter: there is nothing to overwrite. */
export function chooseNotifications(
  context: RequestContext,
  input: Keyed & NotificationChoice,
): Promise<Outcome<readonly NotificationChoice[], ChangeRefusal>> {
  const { viewer } = context;
  return change(context, { operation: "chooseNotifications", input }, async ({ transaction, acting, audit }) => {
    const { municipalityId, administration, personId } = acting.viewer;
    if (personId === null || !mayChooseNotifications(acting.viewer)) return refuse("NOT_ALLOWED");
    await saveChoice(transaction, { municipalityId, personId }, input);
    const { topic, inApp, byMail } = input;
    audit({ chain: administration ?? "shared", subject: "NotificationChoice", detail: { topic, inApp, byMail } });
    return accept(chosenOf(await findChoices(transaction, viewer.municipalityId)));
  });
}
