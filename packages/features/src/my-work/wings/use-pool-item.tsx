import { useFormats, useHrefTo, useViewer, useWords } from "@indgang/shell";
import { applicationRoute, assessmentRoute } from "../../applications/routes.ts";
import { meetingRoute, meetingsRoute } from "../../meetings/routes.ts";
import { paymentPlanRoute, paymentsRoute } from "../../payments/routes.ts";
import { associationAndCase } from "../../vocabulary/association-and-case.tsx";
import type { MyWorkQuery } from "../generated/my-work.generated.ts";
import { myWorkWords, workKindWords } from "../my-work-words.ts";
import type { WorkItem } from "../work-item.type.ts";

type PoolWork = NonNullable<MyWorkQuery["myWork"]>["nodes"][number];

/** A case, a meeting, or a committee that needs one, as it waits in the list. */
export function usePoolItem(): (found: PoolWork) => WorkItem {
  const words = useWords(myWorkWords);
  const kinds = useWords(workKindWords);
  const formats = useFormats();
  const { roles } = useViewer();
  const hrefTo = useHrefTo();
  const placeOf = (kind: PoolWork["kind"], ids: { readonly applicationId: string }): string => {
    // What is ready is sent from the list, many at once.
    if (kind === "SEND_PAYMENT") return hrefTo(paymentsRoute, undefined, { state: "READY" });
    if (kind === "READY_PAYMENT" || kind === "LOOK_AT_STOPPED") return hrefTo(paymentPlanRoute, ids);
    return hrefTo(kind === "GIVE_OPINION" ? assessmentRoute : applicationRoute, ids);
  };
  const place = ({ kind, application, meeting, title }: PoolWork): Pick<WorkItem, "title" | "about" | "href"> => {
    if (application)
      return {
        title: application.title,
        about: associationAndCase(application),
        href: placeOf(kind, { applicationId: application.id }),
      };
    if (meeting)
      return {
        title: words("meetingAt", { date: formats.dateTime(meeting.startsAt) }),
        about: title,
        href: hrefTo(meetingRoute, { meetingId: meeting.id }),
      };
    return {
      title: words("nextMeeting", { committee: title }),
      about: words("casesWait"),
      href: hrefTo(meetingsRoute),
    };
  };
  return (found) => {
    const { id, kind, dueOn, isOverdue, meeting } = found;
    // Until it begins, the secretary has nothing to record: to her it is a meeting that is called.
    const isAwaited = kind === "DECIDE_MEETING" && roles.includes("SECRETARY");
    return {
      id,
      words: isAwaited ? words("calledMeeting") : kinds(kind),
      ...place(found),
      dueOn,
      isOverdue,
      isMeetingDay: meeting !== null,
    };
  };
}
