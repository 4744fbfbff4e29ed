import { setPriority } from "node:os";
import { platform } from "node:process";
import { parentPort } from "node:worker_threads";
import { writePdf } from "../write-pdf.ts";
import type { DocumentAnswer, DocumentResults, DocumentTask } from "./document-task.type.ts";
import { readPdf } from "./read-pdf.ts";

// Linux counts a thread as a process of its own here; elsewhere it would be the whole server that gives way.
if (platform === "linux") setPriority(10);

const doTask = (task: DocumentTask): Promise<DocumentResults[keyof DocumentResults]> =>
  task.kind === "make" ? writePdf(task.description) : readPdf(task.bytes);

parentPort?.on("message", async (task: DocumentTask) => {
  let answer: DocumentAnswer;
  try {
    answer = { ok: true, result: await doTask(task) };
  } catch (error) {
    answer = { ok: false, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
  const moved = answer.ok && answer.result instanceof Uint8Array ? [answer.result.buffer] : [];
  parentPort?.postMessage(answer, moved);
});
