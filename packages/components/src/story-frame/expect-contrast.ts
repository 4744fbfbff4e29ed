import { palettes, themes } from "@indgang/tokens";
import axe, { type Result, type RunOptions } from "axe-core";
import { contrastKeyOf, withWhatLiesUnder, type Text } from "./contrast-key.ts";

const still = "*, *::before, *::after { transition: none !important; animation: none !important; }";

const whole: RunOptions = { runOnly: ["color-contrast"], elementRef: true, iframes: false, preload: false };

function isTestRun(): boolean {
  return "__vitest_browser__" in globalThis;
}

/** The story's frame and the scopes that a story sets inside it follow the same theme. */
function dress(scopes: Iterable<HTMLElement>, palette: string, theme: string): void {
  for (const scope of scopes) {
    scope.dataset["palette"] = palette;
    scope.dataset["theme"] = theme;
  }
}

/** What axe has found easy to read, by all that it follows from: a page's text has some twenty looks, and each is measured once. */
const readable = new Set<string>();

/**
 * Measures a rendered story's contrast in all themes: the attributes change, the story does not render again. Axe goes over the whole
 * story once, and in the other themes over those of its texts that look like nothing that was measured before.
 * In Storybook itself the accessibility panel measures the theme that is chosen.
 */
export async function expectContrastInEveryTheme({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> {
  if (!isTestRun()) return;
  const style = document.head.appendChild(Object.assign(document.createElement("style"), { textContent: still }));
  const scopes = canvasElement.querySelectorAll<HTMLElement>("[data-palette]");
  const found: string[] = [];
  let texts: readonly Text[] | undefined;
  try {
    for (const palette of palettes) {
      for (const theme of themes) {
        dress(scopes, palette, theme);
        texts ??= withWhatLiesUnder(await textsIn(canvasElement));
        for (const trouble of await measure(texts)) found.push(`${palette}, ${theme}: ${trouble}`);
      }
    }
  } finally {
    style.remove();
  }
  if (found.length > 0) throw new Error(`Too little contrast:\n${found.join("\n")}`);
}

/** Every element whose text axe has something to say about. */
async function textsIn(canvasElement: HTMLElement): Promise<readonly HTMLElement[]> {
  const { passes, incomplete, violations } = await axe.run(canvasElement, whole);
  return elementsOf([...passes, ...incomplete, ...violations]);
}

function elementsOf(results: readonly Result[]): readonly HTMLElement[] {
  return results.flatMap(({ nodes }) => nodes.flatMap(({ element }) => element ?? []));
}

/** What is too hard to read among the texts as they look now. */
async function measure(texts: readonly Text[]): Promise<readonly string[]> {
  const unknown = new Map<string, HTMLElement>();
  for (const text of texts) {
    const key = contrastKeyOf(text);
    if (!readable.has(key)) unknown.set(key, text.element);
  }
  if (unknown.size === 0) return [];
  const { passes, violations } = await axe.run({ include: [...unknown.values()] }, whole);
  // What axe cannot tell of, such as text that is partly covered, is measured again wherever it stands.
  const easy = new Set(elementsOf(passes));
  for (const [key, element] of unknown) if (easy.has(element)) readable.add(key);
  const nodes = violations.flatMap((violation) => violation.nodes);
  return nodes.map((node) => `${node.html}\n  ${node.failureSummary ?? ""}`);
}
