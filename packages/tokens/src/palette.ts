/** The themes of the municipality's administrations. A fifth is one data file, one generated sheet and one line here. */
export const palettes = ["social", "health-elderly", "employment-integration", "culture"] as const;

/** Names a palette; goes into `data-palette` on the element that it colours. */
export type Palette = (typeof palettes)[number];

/** Colours what belongs to no administration: pages that a citizen meets before any of them. */
export const municipalPalette: Palette = "health-elderly";

/** Goes into `data-theme`; without the attribute the reader's system decides. */
export const themes = ["light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** A role is one hue with one meaning; every palette gives one hex for each. */
export const roles = ["accent", "neutral", "info", "success", "warning", "danger"] as const;
export type Role = (typeof roles)[number];

/** Every role has these steps, as `--color-<role>-<step>`. */
export const steps = [
  "background-default",
  "background-tinted",
  "surface-default",
  "surface-tinted",
  "surface-hover",
  "surface-active",
  "border-subtle",
  "border-default",
  "border-strong",
  "text-subtle",
  "text-default",
  "base-default",
  "base-hover",
  "base-active",
  "base-contrast-default",
] as const;
export type Step = (typeof steps)[number];
