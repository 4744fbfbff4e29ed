import { demoAdministrations, demoSubjects } from "@indgang/prisma/seed";
import { expect, it } from "vitest";
import { demoGroups } from "./people.ts";

it("logs nobody in whom the demo's register of people does not have", () => {
  const subjects = demoGroups.flatMap(({ people }) => people.map(({ subject }) => subject));
  expect(subjects.length).toBeGreaterThan(0);
  expect(subjects.filter((subject) => !demoSubjects.includes(subject))).toEqual([]);
});

it("groups people by the demo's administrations, as they are called there", () => {
  const offered = demoGroups.filter(({ id }) => id !== "others").map(({ id, name }) => ({ id, name }));
  expect(offered).toEqual(demoAdministrations.map(({ id, name }) => ({ id, name })));
});
