import type { Tone } from "../tone.ts";
import type { IconProps } from "./icon.tsx";
import { DangerIcon, InfoIcon, NeutralIcon, SuccessIcon, WarningIcon } from "./icons.tsx";

const icons = {
  neutral: NeutralIcon,
  info: InfoIcon,
  success: SuccessIcon,
  warning: WarningIcon,
  danger: DangerIcon,
} as const;

/** Each tone has its own outline: dot, circle, circle with tick, triangle, octagon. */
export function ToneIcon({ tone, ...props }: IconProps & { readonly tone: Tone }) {
  const Icon = icons[tone];
  return <Icon {...props} />;
}
