import { expect, it } from "vitest";
import { withoutSecrets } from "./without-secrets.ts";

const secret = "hemmeligt";
const names = new Set(["token"]);

it("blanks by name three levels down, in lists and in what has no prototype, and keeps the rest", () => {
  const bare = Object.assign(Object.create(null) as object, { token: secret, n: 3 });
  expect(
    withoutSecrets(
      { token: { inner: secret }, a: { b: { token: secret, n: 1 } }, list: [{ token: secret, n: 2 }], bare },
      names,
    ),
  ).toEqual({
    token: "[redacted]",
    a: { b: { token: "[redacted]", n: 1 } },
    list: [{ token: "[redacted]", n: 2 }],
    bare: { token: "[redacted]", n: 3 },
  });
});

it("leaves what it is given as it was, and instances as they are", () => {
  const given = { token: secret, at: new Date(0) };
  expect(withoutSecrets(given, names)["at"]).toBe(given.at);
  expect(given.token).toBe(secret);
});
