import { Button, ButtonLink } from "../button/button.tsx";
import { useFormatLocale } from "../format/locale.ts";
import { formatNumber } from "../format/number.ts";
import { ChevronLeftIcon, ChevronRightIcon } from "../icon/more-icons.tsx";
import { useComponentTexts } from "../texts/component-texts-provider.tsx";
import css from "./pagination.module.css";

/** A way to another page: an address, or something to do. */
export type PageStep = { readonly href: string } | { readonly onPress: () => void };

export interface PaginationProps {
  /** Number of the first row shown, from 1; 0 when there is none. */
  readonly from: number;
  readonly to: number;
  /** Left out where counting would cost more than it tells. */
  readonly total?: number | undefined;
  /** True where there are more than `total`: it was not counted further. */
  readonly hasUncounted?: boolean | undefined;
  /** Null or left out: there is no such page. */
  readonly previous?: PageStep | null | undefined;
  readonly next?: PageStep | null | undefined;
  readonly isPending?: boolean | undefined;
  readonly label?: string | undefined;
}

/** Steps through a list that the server cuts into pages. One page alone has no steps; of no rows there is nothing to tell. */
export function Pagination({
  from,
  to,
  total,
  hasUncounted = false,
  previous,
  next,
  isPending,
  label,
}: PaginationProps) {
  const texts = useComponentTexts().pagination;
  const locale = useFormatLocale();
  const number = (value: number) => formatNumber(value, locale);
  const summary =
    total === 0
      ? null
      : total === undefined
        ? texts.summaryWithoutTotal(number(from), number(to))
        : (hasUncounted ? texts.summaryOfMore : texts.summary)(number(from), number(to), number(total));
  return (
    <nav aria-label={label ?? texts.label} className={css.pagination}>
      <p className={css.summary} role="status">
        {summary}
      </p>
      {previous || next ? (
        <div className={css.steps}>
          <Step step={previous} label={texts.previous} isPending={isPending} isForward={false} />
          <Step step={next} label={texts.next} isPending={isPending} isForward />
        </div>
      ) : null}
    </nav>
  );
}

interface StepProps {
  readonly step: PageStep | null | undefined;
  readonly label: string;
  readonly isPending: boolean | undefined;
  readonly isForward: boolean;
}

function Step({ step, label, isPending, isForward }: StepProps) {
  const content = (
    <span className={css.step}>
      {isForward ? null : <ChevronLeftIcon />}
      {label}
      {isForward ? <ChevronRightIcon /> : null}
    </span>
  );
  if (step && "href" in step) return <ButtonLink href={step.href}>{content}</ButtonLink>;
  return (
    <Button isDisabled={!step || (isPending ?? false)} onPress={() => step?.onPress()}>
      {content}
    </Button>
  );
}
