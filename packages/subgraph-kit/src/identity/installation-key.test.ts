import { asMunicipalityId } from "@indgang/domain/kernel";
import { expect, it } from "vitest";
import { installationKey } from "./installation-key.ts";
import { signViewer } from "./sign-viewer.ts";
import { verifyViewer } from "./verify-viewer.ts";

const viewer = {
  municipalityId: asMunicipalityId(101),
  seat: "public",
  administration: null,
  personId: null,
  name: "",
  roles: ["PUBLIC"],
  associationIds: [],
} as const;

it("is the same pair in every process that has the secret, and another with another secret", async () => {
  const token = await signViewer(viewer, (await installationKey("one secret of the installation")).signing);
  expect(await verifyViewer(token, [(await installationKey("one secret of the installation")).verification])).toEqual(
    viewer,
  );
  expect(await verifyViewer(token, [(await installationKey("another secret of another one")).verification])).toBeNull();
});
