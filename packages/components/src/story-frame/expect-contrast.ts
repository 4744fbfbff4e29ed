import { palettes, themes } from "@indgang/tokens";
import axe from "axe-core";

const still = "*, *::before, *::after { transition: none !important; animation: none !important; }";

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

/**
 * Measures a rendered story's contrast in all themes: the attributes change, the story does not render again.
 * In Storybook itself the accessibility panel measures the theme that is chosen.
 */
export async function expectContrastInEveryTheme({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> {
  if (!isTestRun()) return;
  const style = document.head.appendChild(Object.assign(document.createElement("style"), { textContent: still }));
  const scopes = canvasElement.querySelectorAll<HTMLElement>("[data-palette]");
  const found: string[] = [];
  try {
    for (const palette of palettes) {
      for (const theme of themes) {
        dress(scopes, palette, theme);
        const { violations } = await axe.run(canvasElement, {
          runOnly: ["color-contrast"],
          resultTypes: ["violations"],
          iframes: false,
          preload: false,
        });
        const nodes = violations.flatMap((violation) => violation.nodes);
        found.push(...nodes.map((node) => `${palette}, ${theme}: ${node.html}\n  ${node.failureSummary ?? ""}`));
      }
    }
  } finally {
    style.remove();
  }
  if (found.length > 0) throw new Error(`Too little contrast:\n${found.join("\n")}`);
}
