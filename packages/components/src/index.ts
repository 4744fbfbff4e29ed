/// <reference path="./css-modules.d.ts" />
export { AppFrame, mainContentId, type AppFrameProps } from "./app-frame/app-frame.tsx";
export { Badge, type BadgeProps } from "./badge/badge.tsx";
export { Banner, type BannerProps } from "./banner/banner.tsx";
export { Bars, type Bar, type BarsProps } from "./bars/bars.tsx";
export { Breadcrumbs, type Breadcrumb, type BreadcrumbsProps } from "./breadcrumbs/breadcrumbs.tsx";
export { BudgetBar, type BudgetBarProps } from "./budget-bar/budget-bar.tsx";
export { Button, ButtonLink, type ButtonLinkProps, type ButtonProps, type ButtonVariant } from "./button/button.tsx";
export { Card, type CardProps } from "./card/card.tsx";
export { FoldingCards, type FoldingCardsProps } from "./card/folding-cards.tsx";
export { CheckboxGroup, type CheckboxGroupProps } from "./checkbox/checkbox-group.tsx";
export { Checkbox, type CheckboxProps } from "./checkbox/checkbox.tsx";
export { ComboBox, type ComboBoxItem, type ComboBoxProps } from "./combo-box/combo-box.tsx";
export { DateField, type DateFieldProps } from "./date-field/date-field.tsx";
export { parseDate, type DateBounds, type DateProblem } from "./date-field/parse-date.ts";
export { DefinitionList, type Definition, type DefinitionListProps } from "./definition-list/definition-list.tsx";
export { ConfirmDialog, type ConfirmDialogProps } from "./dialog/confirm-dialog.tsx";
export { Dialog, type DialogProps } from "./dialog/dialog.tsx";
export { EmptyState, type EmptyStateProps } from "./empty-state/empty-state.tsx";
export { ErrorSummary, type ErrorSummaryProps, type FieldProblem } from "./error-summary/error-summary.tsx";
export { focusField } from "./error-summary/focus-field.ts";
export type { FieldProps } from "./field/field.type.ts";
export { FileList, type FileListItem, type FileListProps } from "./file-list/file-list.tsx";
export { formatDate, formatDateTime } from "./format/date.ts";
export { FileUpload, type FileUploadProps, type UploadItem } from "./file-upload/file-upload.tsx";
export { formatFileSize } from "./format/file-size.ts";
export { useFormatLocale, type FormatLocale } from "./format/locale.ts";
export { formatAmount, formatMoney } from "./format/money.ts";
export { formatNumber } from "./format/number.ts";
export { FreeText, type FreeTextProps } from "./free-text/free-text.tsx";
export type { IconProps } from "./icon/icon.tsx";
export { CloseIcon, DangerIcon, InfoIcon, MenuIcon, NeutralIcon, SuccessIcon, WarningIcon } from "./icon/icons.tsx";
export {
  CalendarIcon,
  ChevronDownIcon,
  ChevronLeftIcon,
  ChevronRightIcon,
  FileIcon,
  SearchIcon,
} from "./icon/more-icons.tsx";
export type { Gap } from "./layout/gap.ts";
export { Grid, type GridProps } from "./layout/grid.tsx";
export { Inline, type InlineProps } from "./layout/inline.tsx";
export { Stack, type StackProps } from "./layout/stack.tsx";
export { LinkProvider, type LinkProviderProps, type Navigate } from "./link/link-provider.tsx";
export { Link, type LinkProps } from "./link/link.tsx";
export { Menu, type MenuProps } from "./menu/menu.tsx";
export type { MenuItem } from "./menu/menu.type.ts";
export { MoneyField, type MoneyFieldProps } from "./money-field/money-field.tsx";
export { parseMoney, type MoneyProblem } from "./money-field/parse-money.ts";
export { NumberField, type NumberFieldProps } from "./number-field/number-field.tsx";
export { parseNumber, type NumberBounds, type NumberProblem } from "./number-field/parse-number.ts";
export { PageHeader, type PageHeaderProps } from "./page-header/page-header.tsx";
export { Pagination, type PageStep, type PaginationProps } from "./pagination/pagination.tsx";
export type { Parsed } from "./parsed-text/use-parsed-text.ts";
export type { OnProblem, ParsedFieldProps } from "./parsed-text/use-tell-problem.ts";
export { Progress, type ProgressProps } from "./progress/progress.tsx";
export { RadioGroup, type RadioGroupProps, type RadioOption } from "./radio-group/radio-group.tsx";
export { SearchField, type SearchFieldProps } from "./search-field/search-field.tsx";
export { Select, type SelectOption, type SelectProps } from "./select/select.tsx";
export {
  SideNavigation,
  type SideNavigationGroup,
  type SideNavigationItem,
  type SideNavigationProps,
} from "./side-navigation/side-navigation.tsx";
export { Skeleton, type SkeletonProps } from "./skeleton/skeleton.tsx";
export { SkipLink, type SkipLinkProps } from "./skip-link/skip-link.tsx";
export { Switch, type SwitchProps } from "./switch/switch.tsx";
export { Table } from "./table/table.tsx";
export type { TableColumn, TableProps, TableSelection, TableSort } from "./table/table.type.ts";
export { Tabs, type TabItem, type TabsProps } from "./tabs/tabs.tsx";
export { TextArea, type TextAreaProps } from "./text-area/text-area.tsx";
export { TextField, type TextFieldProps } from "./text-field/text-field.tsx";
export {
  ComponentTextsProvider,
  useComponentTexts,
  type ComponentTextsProviderProps,
} from "./texts/component-texts-provider.tsx";
export type { ComponentTexts } from "./texts/component-texts.ts";
export { danishTexts } from "./texts/danish-texts.ts";
export { ThemeScope, type ThemeScopeProps } from "./theme-scope/theme-scope.tsx";
export { Timeline, type TimelineEvent, type TimelineProps } from "./timeline/timeline.tsx";
export { showToast, type ToastMessage } from "./toast/toast-queue.ts";
export { ToastRegion } from "./toast/toast-region.tsx";
export type { Tone } from "./tone.ts";
export { Tooltip, type TooltipProps } from "./tooltip/tooltip.tsx";
export { Unbroken, type UnbrokenProps } from "./unbroken/unbroken.tsx";
export { VisuallyHidden, type VisuallyHiddenProps } from "./visually-hidden/visually-hidden.tsx";
