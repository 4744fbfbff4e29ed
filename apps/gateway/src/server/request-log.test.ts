import { expect, it } from "vitest";
import { createLogger } from "./request-log.ts";

function lines(write: (logger: ReturnType<typeof createLogger>) => void): readonly Record<string, unknown>[] {
  const written: string[] = [];
  write(createLogger({ logLevel: "info" }, { write: (line) => void written.push(line) }));
  return written.map((line) => JSON.parse(line) as Record<string, unknown>);
}

it("blanks what nobody should have logged, three levels down, and says the rest", () => {
  const secret = "hemmeligt";
  const [line] = lines((logger) =>
    logger.info({
      token: secret,
      headers: { cookie: secret, host: "x" },
      a: { b: { variables: { cpr: secret }, n: 1 } },
    }),
  );
  expect(JSON.stringify(line)).not.toContain(secret);
  expect(line).toMatchObject({ token: "[redacted]", headers: { host: "x" }, a: { b: { n: 1 } } });
});
