import { errand } from "../../src/errand.ts";
import type { CaseThread } from "./case-thread.type.ts";
import { meetingToMinutes } from "./meeting-to-minutes.errands.ts";
import { receptionToAssessment } from "./reception-to-assessment.errands.ts";
import { whoSeesTheGrant } from "./who-sees-the-grant.errands.ts";

// One case from the paper to the minutes: each part goes on where the one before left it.
errand.describe.configure({ mode: "serial" });

const mark = Date.now().toString(36);
const thread: CaseThread = {
  mark,
  association: "Besøgsvennerne Amager",
  title: `Fællesspisning for naboer ${mark}`,
  secret: `Fagligt skøn ${mark} til udvalget alene`,
  addresses: { case: "", association: "", meeting: "" },
};

receptionToAssessment(thread);
meetingToMinutes(thread);
whoSeesTheGrant(thread);
