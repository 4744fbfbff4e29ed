import { request } from "@playwright/test";
import { logInOf, systemUrl } from "../system/place.ts";
import { password, type Person } from "./people.ts";

/** Logs somebody in without a browser, and keeps the session for all errands of that person. */
export async function keepLogIn(person: Person): Promise<void> {
  const visit = await request.newContext({ baseURL: systemUrl() });
  try {
    const asked = await visit.get("/login?to=/");
    const answered = await visit.post(asked.url(), { form: { subject: person, password } });
    if (!answered.ok()) throw new Error(`${person} could not log in: ${answered.status()} ${answered.url()}`);
    await visit.storageState({ path: logInOf(person) });
  } finally {
    await visit.dispose();
  }
}
