import { expect, it } from "vitest";
import { blankedNames, createLogger } from "./request-log.ts";

function lines(write: (logger: ReturnType<typeof createLogger>) => void): readonly Record<string, unknown>[] {
  const written: string[] = [];
  write(createLogger({ logLevel: "info" }, { write: (line) => void written.push(line) }));
  return written.map((line) => JSON.parse(line) as Record<string, unknown>);
}

const secret = "hemmeligt";

it.each(blankedNames)("blanks %s, which nobody should have logged, three levels down, and says the rest", (name) => {
  const [line] = lines((logger) =>
    logger.info({
      [name]: secret,
      headers: { [name]: { inner: secret }, host: "x" },
      a: { b: { [name]: secret, n: 1 } },
      list: [{ [name]: secret, n: 2 }],
    }),
  );
  expect(JSON.stringify(line)).not.toContain(secret);
  expect(line).toMatchObject({
    [name]: "[redacted]",
    headers: { host: "x" },
    a: { b: { n: 1 } },
    list: [{ n: 2 }],
  });
});

it.each(blankedNames)("blanks %s in what a child logger is bound to", (name) => {
  const [line] = lines((logger) => logger.child({ [name]: secret, part: "session" }).info("x"));
  expect(line).toMatchObject({ [name]: "[redacted]", part: "session" });
});
