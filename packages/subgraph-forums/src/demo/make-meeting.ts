import {
  addDays,
  addMilliseconds,
  asId,
  dateAt,
  deadlineInstant,
  toInstant,
  type AssociationId,
} from "@indgang/domain/kernel";
import type { AgendaItem, ForumMeeting } from "@indgang/domain/forums";
import {
  addForumPaper,
  declineAgendaItem,
  proposeAgendaItem,
  recordChairContact,
  saveForumMinutes,
  takeOnAgendaItem,
} from "../service/keep-agenda.ts";
import {
  approveForumMinutes,
  callForumMeeting,
  cancelForumMeeting,
  closeForumMeeting,
  planForumMeeting,
} from "../service/keep-meetings.ts";
import { readForumMeeting } from "../service/read-forum.ts";
import type { DemoItem, DemoMeeting } from "./demo-plan.type.ts";
import type { DemoBodies } from "./make-bodies.ts";
import { okay, personOf, requestOf, type Making } from "./making.ts";

const hour = 3_600_000;
/** Days before its day on which a meeting is planned, and called. */
const plannedBefore = 90;
const calledBefore = 11;

/** A meeting of the demo on its way, and how it is gone on with. */
interface OnItsWay extends Making {
  readonly plan: DemoMeeting;
  readonly key: string;
  readonly secretary: string;
  readonly meeting: ForumMeeting;
}

/** Plans a meeting, puts matters before it, and carries it as far as the plan says, each step on its day. */
export async function makeMeeting(making: Making, bodies: DemoBodies, plan: DemoMeeting, key: string): Promise<void> {
  const body = bodies.get(plan.body);
  if (!body) throw new Error(`The demo has no body ${plan.body}.`);
  const secretary = `${body.administration}.secretary`;
  const day = plan.inDays - plannedBefore;
  const input = { idempotencyKey: key, bodyId: body.id, ...timesOf(making, plan) };
  const meeting = okay(await planForumMeeting(requestOf(making, secretary, Math.min(day, -1)), input));
  const onItsWay: OnItsWay = { ...making, plan, key, secretary, meeting };
  const items: AgendaItem[] = [];
  for (const [index, each] of plan.items.entries()) items.push(await putForward(onItsWay, each, `${key} ${index}`));
  await carryOn(onItsWay, items);
}

function timesOf({ now }: Making, { inDays, hasJustBegun, place }: DemoMeeting) {
  const date = addDays(dateAt(toInstant(now)), inDays);
  const startsAt = hasJustBegun ? addMilliseconds(toInstant(now), -hour) : deadlineInstant(date, "16:00");
  return { startsAt, endsAt: addMilliseconds(startsAt, 2 * hour), place };
}

async function putForward(
  { people, now, plan, meeting, secretary }: OnItsWay,

  { by, title, text, importance, daysBefore, becomes, paper, about }: DemoItem,
  key: string,
): Promise<AgendaItem> {
  const making = { people, now };
  const day = plan.inDays - daysBefore;
  const association = about === undefined ? null : personOf(making, about).association;
  const associationId: AssociationId | null = association === null ? null : asId<"Association">(association);
  const proposal = { idempotencyKey: key, meetingId: meeting.id, title, text, importance, associationId };
  let item = okay(await proposeAgendaItem(requestOf(making, by, day), proposal));
  if (paper !== undefined) {
    const words = { idempotencyKey: `${key} paper`, itemId: item.id, title: paper, text: `${paper}: se tabellerne.` };
    okay(await addForumPaper(requestOf(making, by, day), words));
  }
  const step = () => ({ itemId: item.id, version: item.version });
  const sit = () => requestOf(making, secretary, day + 0.1);
  if (importance === "URGENT") {
    const said = { at: sit().now(), said: "Tag den med: det kan ikke vente til næste møde." };
    item = okay(await recordChairContact(sit(), { ...step(), ...said, idempotencyKey: `${key} chair` }));
  }
  if (becomes === "ON_AGENDA") item = okay(await takeOnAgendaItem(sit(), { ...step(), idempotencyKey: `${key} on` }));
  const reason = "Hører til i Kultur- og Fritidsudvalget.";
  if (becomes === "NOT_TAKEN")
    item = okay(await declineAgendaItem(sit(), { ...step(), reason, idempotencyKey: `${key} no` }));
  return item;
}

async function carryOn(onItsWay: OnItsWay, items: readonly AgendaItem[]): Promise<void> {
  const { people, now, plan, key, secretary, meeting } = onItsWay;
  if (plan.until === "PLANNED") return;
  const on = (days: number) => requestOf({ people, now }, secretary, days);
  const version = async () => {
    const found = await readForumMeeting(on(0), meeting.id);
    return { meetingId: meeting.id, version: found?.version ?? 0 };
  };
  const called = Math.min(plan.inDays - calledBefore, -0.01);
  okay(await callForumMeeting(on(called), { ...(await version()), idempotencyKey: `${key} call` }));
  if (plan.until === "CALLED") return;
  if (plan.until === "CANCELLED") {
    const reason = "For få kan komme den dag. Punktet kommer på næste møde.";
    okay(await cancelForumMeeting(on(0), { ...(await version()), reason, idempotencyKey: `${key} cancel` }));
    return;
  }
  for (const [index, item] of items.entries()) {
    const minutes = plan.items[index]?.minutes ?? "Drøftet.";
    const input = { itemId: item.id, version: item.version, minutes, idempotencyKey: `${key} minutes ${index}` };
    okay(await saveForumMinutes(on(plan.inDays + 1), input));
  }
  okay(await closeForumMeeting(on(plan.inDays + 1), { ...(await version()), idempotencyKey: `${key} close` }));
  if (plan.until === "HELD") return;
  okay(await approveForumMinutes(on(plan.inDays + 20), { ...(await version()), idempotencyKey: `${key} approve` }));
}
