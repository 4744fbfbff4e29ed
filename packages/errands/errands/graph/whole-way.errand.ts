import { errand, expect } from "../../src/errand.ts";
import { ask, put } from "../../src/graph/ask.ts";
import { at, filled, stepsOf } from "../../src/graph/way.ts";

errand("POOL-1 POOL-18 the whole way of money goes through the graph alone, as docs/whole-way.md says it", async () => {
  const kept = new Map<string, unknown>();
  for (const step of stepsOf("whole-way.md")) {
    const { variables, says } = filled(step, kept);
    const answer = await ask(step.person, step.document, variables).catch((error: unknown) => {
      throw new Error(`${step.title}: ${String(error)}`);
    });
    for (const { path, value } of says) expect(at(answer, path), `${step.title}: ${path}`).toEqual(value);
    for (const [path, name] of step.keeps) {
      expect(at(answer, path), `${step.title}: ${path}`).toBeDefined();
      kept.set(name, at(answer, path));
    }
    if (step.sends !== null) {
      const [bytes, name] = step.sends;
      await put(step.person, String(kept.get(name)), bytes.replaceAll(String.raw`\n`, "\n"));
    }
  }
});
