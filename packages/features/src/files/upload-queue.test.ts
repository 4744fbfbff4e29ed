import { expect, it } from "vitest";
import { faultOfAnswer, type UploadFault } from "./upload-fault.ts";
import { UploadQueue, type SendFile } from "./upload-queue.ts";

const file = (name: string, text = "x") => new File([text], name);

/** A queue whose sending is ended by the test: the files that were begun, and how to end the latest. */
function queueOf() {
  const begun: string[] = [];
  const signals: AbortSignal[] = [];
  let end: (fault: UploadFault | null) => void = () => undefined;
  const send: SendFile = (caseId, queued, { signal, onProgress }) => {
    begun.push(`${caseId} ${queued.file.name}`);
    signals.push(signal);
    onProgress(0.5);
    return new Promise((resolve) => {
      end = resolve;
      signal.addEventListener("abort", () => resolve("LINE"));
    });
  };
  const queue = new UploadQueue(send);
  const states = () => queue.files().map(({ file: { name }, state, fault }) => [name, state, fault]);
  const tick = () => new Promise((done) => setTimeout(done));
  const answer = async (fault: UploadFault | null) => {
    end(fault);
    await tick();
  };
  return { queue, begun, signals, states, answer, tick };
}

it("POOL-6 files wait for their case, and go one after the other; what is refused stays to be read", async () => {
  const { queue, begun, states, answer } = queueOf();
  queue.add([file("a.pdf"), file("b.exe"), file("c.pdf")], "BUDGET");
  expect(begun).toEqual([]);
  expect(states()).toEqual([
    ["a.pdf", "waiting", null],
    ["b.exe", "refused", "KIND"],
    ["c.pdf", "waiting", null],
  ]);
  const sent = queue.sendTo("case");
  expect(begun).toEqual(["case a.pdf"]);
  expect(queue.files()[0]).toMatchObject({ state: "sending", progress: 0.5 });
  await answer(null);
  await answer("FORMAT_DIFFERS");
  await sent;
  expect(begun).toEqual(["case a.pdf", "case c.pdf"]);
  expect(states()).toEqual([
    ["b.exe", "refused", "KIND"],
    ["c.pdf", "refused", "FORMAT_DIFFERS"],
  ]);
});

it("POOL-6 what broke off is tried again, what is taken away is stopped, and what comes later goes by itself", async () => {
  const { queue, begun, signals, states, answer, tick } = queueOf();
  void queue.sendTo("case");
  queue.add([file("a.pdf")], "OTHER");
  await answer("LINE");
  const [broken] = queue.files();
  queue.retry(broken?.id ?? "");
  queue.remove(broken?.id ?? "");
  await tick();
  expect([begun.length, signals[1]?.aborted, states()]).toEqual([2, true, []]);
  queue.add([file("empty.pdf", "")], "OTHER");
  expect(states()).toEqual([["empty.pdf", "refused", "EMPTY"]]);
});

it("LAW-7 every answer to a sending means something", () => {
  expect(faultOfAnswer(200, "")).toBeNull();
  expect(faultOfAnswer(422, '{"code":"INFECTED"}')).toBe("INFECTED");
  expect([401, 403, 404, 429, 500, 502].map((status) => faultOfAnswer(status, "<html>"))).toEqual([
    "LOGGED_OUT",
    "GONE",
    "GONE",
    "BUSY",
    "LINE",
    "LINE",
  ]);
});
