/** The few words that components say by themselves. Everything else comes in by props. */
export interface ComponentTexts {
  readonly required: string;
  readonly optional: string;
  readonly pending: string;
  readonly close: string;
  readonly cancel: string;
  readonly remove: string;
  readonly loading: string;
  readonly charactersMax: (count: number) => string;
  readonly charactersLeft: (count: number) => string;
  readonly charactersTooMany: (count: number) => string;
  readonly money: {
    readonly negative: string;
    readonly tooPrecise: string;
    readonly tooLarge: string;
    readonly notAnAmount: string;
  };
  readonly number: {
    readonly notANumber: string;
    readonly tooPrecise: (decimals: number) => string;
    readonly tooLow: (min: string) => string;
    readonly tooHigh: (max: string) => string;
  };
  readonly date: {
    readonly format: string;
    readonly notADate: string;
    readonly noSuchDate: string;
    readonly tooEarly: (min: string) => string;
    readonly tooLate: (max: string) => string;
    readonly openCalendar: string;
    readonly previousMonth: string;
    readonly nextMonth: string;
  };
  readonly select: { readonly choose: string };
  readonly comboBox: { readonly showOptions: string; readonly noMatch: string };
  readonly search: { readonly clear: string; readonly submit: string };
  readonly table: {
    readonly selectAll: string;
    readonly selectRow: (label: string) => string;
    readonly selected: (count: number) => string;
    readonly sortAscending: string;
    readonly sortDescending: string;
  };
  readonly pagination: {
    readonly label: string;
    readonly previous: string;
    readonly next: string;
    readonly summary: (from: string, to: string, total: string) => string;
    /** Where there are more than were counted. */
    readonly summaryOfMore: (from: string, to: string, counted: string) => string;
    readonly summaryWithoutTotal: (from: string, to: string) => string;
  };
  readonly errorSummary: { readonly title: string };
  readonly breadcrumbs: { readonly label: string };
  readonly sideNavigation: { readonly label: string; readonly toggle: string };
  readonly skipLink: string;
  readonly toast: { readonly region: string };
  readonly tone: { readonly info: string; readonly success: string; readonly warning: string; readonly danger: string };
  readonly fileUpload: {
    readonly choose: string;
    readonly drop: string;
    readonly waiting: string;
    readonly sending: (name: string) => string;
    readonly sent: string;
    readonly retry: string;
  };
  readonly budget: {
    readonly total: string;
    readonly granted: string;
    readonly proposed: string;
    readonly left: string;
    readonly over: string;
    readonly overBy: (amount: string) => string;
  };
}
