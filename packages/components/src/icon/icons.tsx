import { DrawnIcon, type IconProps } from "./icon.tsx";

export function CloseIcon(props: IconProps) {
  return <DrawnIcon {...props} path="m5 5 10 10M15 5 5 15" />;
}

export function MenuIcon(props: IconProps) {
  return <DrawnIcon {...props} path="M3.5 5.5h13M3.5 10h13M3.5 14.5h13" />;
}

export function InfoIcon(props: IconProps) {
  return <DrawnIcon {...props} path="M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM10 9.2v4.3M10 6.2v.6" />;
}

export function SuccessIcon(props: IconProps) {
  return <DrawnIcon {...props} path="M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM6.8 10.3 9 12.6l4.3-4.8" />;
}

export function WarningIcon(props: IconProps) {
  return <DrawnIcon {...props} path="M10 3 18 16.5H2zM10 8v4M10 14v.4" />;
}

export function DangerIcon(props: IconProps) {
  return <DrawnIcon {...props} path="M7 2.5h6l4.5 4.5v6L13 17.5H7L2.5 13V7zM10 6v5M10 13.6v.5" />;
}

export function NeutralIcon(props: IconProps) {
  return <DrawnIcon {...props} path="M10 15.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11z" />;
}
