import { expect, it } from "vitest";
import { createLogger } from "./request-log.ts";

function lines(write: (logger: ReturnType<typeof createLogger>) => void): readonly Record<string, unknown>[] {
  const written: string[] = [];
  write(createLogger({ logLevel: "info" }, { write: (line) => void written.push(line) }));
  return written.map((line) => JSON.parse(line) as Record<string, unknown>);
}

const secret = "hemmeligt";

it.each(["cookie", "authorization", "set-cookie", "variables", "password", "token"])(
  "blanks %s, which nobody should have logged: in a line, in an error, in what a child logger is bound to",
  (name) => {
    const written = lines((logger) => {
      logger.info({ [name]: secret, headers: { [name]: secret, host: "x" } });
      logger.error({ err: Object.assign(new Error("no"), { [name]: secret }) });
      logger.child({ [name]: secret, part: "session" }).info("x");
    });
    expect(JSON.stringify(written)).not.toContain(secret);
    expect(written).toMatchObject([
      { [name]: "[redacted]", headers: { [name]: "[redacted]", host: "x" } },
      { err: { type: "Error", message: "no" } },
      { [name]: "[redacted]", part: "session" },
    ]);
  },
);
