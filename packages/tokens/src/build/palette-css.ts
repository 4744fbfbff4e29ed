import { generateColorSchemes } from "@digdir/designsystemet/color";
import { roles, steps, type Palette, type Theme } from "../palette.ts";
import type { PaletteData } from "./palette-data.ts";

/** Custom properties of one theme, in the order of roles and steps. Contrast between steps comes from the generator. */
export function paletteColors(data: PaletteData, theme: Theme): ReadonlyMap<string, string> {
  const colors = new Map<string, string>();
  for (const role of roles) {
    const scale = generateColorSchemes(data[role])[theme];
    for (const step of steps) {
      const color = scale.find((entry) => entry.name === step);
      if (!color) throw new Error(`The generator gave no ${step} for ${role}`);
      colors.set(`--color-${role}-${step}`, color.hex);
    }
  }
  return colors;
}

function declarations(data: PaletteData, theme: Theme, indent: string): string {
  const lines = [...paletteColors(data, theme)].map(([name, hex]) => `${indent}${name}: ${hex};`);
  return [`${indent}color-scheme: ${theme};`, ...lines].join("\n");
}

/** The whole sheet: both themes by attribute, and the system's wish when `data-theme` is absent. Paper is light, whatever the system wishes. */
export function paletteCss(palette: Palette, data: PaletteData): string {
  const chosen = (theme: Theme) => `[data-palette="${palette}"][data-theme="${theme}"]`;
  const free = `[data-palette="${palette}"]:not([data-theme])`;
  return `/* Generated from src/palettes/${palette}.json. Change that file and run the build. */
@layer tokens {
  ${chosen("light")},
  ${free} {
${declarations(data, "light", "    ")}
  }
  ${chosen("dark")} {
${declarations(data, "dark", "    ")}
  }
  @media screen and (prefers-color-scheme: dark) {
    ${free} {
${declarations(data, "dark", "      ")}
    }
  }
}
`;
}
