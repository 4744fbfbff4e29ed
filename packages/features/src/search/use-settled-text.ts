import { useEffect, useRef, useState } from "react";

export interface SettledText {
  readonly value: string;
  readonly change: (text: string) => void;
  /** Does not wait: Enter was pressed. */
  readonly settle: () => void;
}

/** Text that is acted upon when the person pauses (300 ms), and that follows `settled` when that changes from elsewhere, as with "back". */
export function useSettledText(settled: string, onSettle: (text: string) => void): SettledText {
  const [value, setValue] = useState(settled);
  const acted = useRef(settled);
  const act = useRef(onSettle);
  useEffect(() => {
    act.current = onSettle;
  });
  useEffect(() => {
    if (settled === acted.current) return;
    acted.current = settled;
    setValue(settled);
  }, [settled]);
  const settle = (text: string): void => {
    if (text === acted.current) return;
    acted.current = text;
    act.current(text);
  };
  useEffect(() => {
    const timer = setTimeout(() => settle(value), 300);
    return () => clearTimeout(timer);
  }, [value]);
  return { value, change: setValue, settle: () => settle(value) };
}
