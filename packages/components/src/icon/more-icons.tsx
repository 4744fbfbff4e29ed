import { DrawnIcon, type IconProps } from "./icon.tsx";

export function ChevronDownIcon(props: IconProps) {
  return <DrawnIcon {...props} path="m5 7.5 5 5 5-5" />;
}

export function ChevronRightIcon(props: IconProps) {
  return <DrawnIcon {...props} path="m7.5 5 5 5-5 5" />;
}

export function ChevronLeftIcon(props: IconProps) {
  return <DrawnIcon {...props} path="m12.5 5-5 5 5 5" />;
}

export function CalendarIcon(props: IconProps) {
  return <DrawnIcon {...props} path="M3.5 5.5h13v11h-13zM3.5 9h13M7 3.5v3M13 3.5v3" />;
}

export function SearchIcon(props: IconProps) {
  return <DrawnIcon {...props} path="M13 13l4 4M14.5 9a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0z" />;
}

export function FileIcon(props: IconProps) {
  return <DrawnIcon {...props} path="M11.5 2.5h-6v15h9v-12zM11.5 2.5v3h3" />;
}

export function SortAscendingIcon(props: IconProps) {
  return <DrawnIcon {...props} path="m5.5 11.5 4.5-5 4.5 5" />;
}

export function SortDescendingIcon(props: IconProps) {
  return <DrawnIcon {...props} path="m5.5 8.5 4.5 5 4.5-5" />;
}

export function SortNoneIcon(props: IconProps) {
  return <DrawnIcon {...props} path="m6.5 8 3.5-3.5L13.5 8M6.5 12l3.5 3.5 3.5-3.5" />;
}
