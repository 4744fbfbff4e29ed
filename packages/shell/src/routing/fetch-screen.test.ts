import { expect, it } from "vitest";
import { describeError } from "../failure/describe-error.ts";
import { fetchScreen } from "./fetch-screen.ts";

const gone = new TypeError("Failed to fetch dynamically imported module: /social/assets/case.js");
const network = { follow: <Answer>(request: Promise<Answer>) => request };
const failing = () => Promise.reject(gone);
const whatWasThrown = (askServer: () => Promise<unknown>) =>
  fetchScreen(failing, askServer, network).catch((error: unknown) => describeError(error).cause);

it("says that the line is down when the server does not answer either", async () => {
  expect(await whatWasThrown(() => Promise.reject(new TypeError("Failed to fetch")))).toBe("line");
});

it("speaks of a newer version when the server is there and the screen's code is not", async () => {
  expect(await whatWasThrown(() => Promise.resolve("here"))).toBe("version");
});

it("asks the server nothing when the screen comes", async () => {
  expect(await fetchScreen(() => Promise.resolve("screen"), failing, network)).toBe("screen");
});
