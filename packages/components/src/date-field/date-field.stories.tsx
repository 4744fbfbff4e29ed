import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, waitFor, within } from "storybook/test";
import { guidance } from "../story-frame/guidance.ts";
import { DateField } from "./date-field.tsx";

const meta = {
  component: DateField,
  args: { label: "Udvalgets møde", onChange: fn() },
  parameters: guidance(
    "the answer is a day. It can be typed in any usual way, and picked in the calendar, which is fetched first when it is opened.",
    "the answer is a moment with a clock, or a year alone (`NumberField`).",
  ),
} satisfies Meta<typeof DateField>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Required: Story = { args: { isRequired: true } };

export const WithError: Story = { args: { isRequired: true, errorMessage: "Vælg mødets dag." } };

export const Disabled: Story = { args: { isDisabled: true } };

export const WithValue: Story = {
  args: { defaultValue: "2026-11-22", description: "Frist for høringssvar er 14 dage før." },
};

export const NoSuchDate: Story = {
  play: async ({ canvasElement, args }) => {
    const field = within(canvasElement).getByRole("textbox");
    await userEvent.type(field, "31.02.2026");
    await userEvent.tab();
    await expect(field).toHaveValue("31.02.2026");
    await expect(field).toHaveAccessibleDescription(/findes ikke/);
    await expect(args.onChange).toHaveBeenLastCalledWith(null, "no-such-date");
  },
};

export const CalendarByKeyboard: Story = {
  args: { defaultValue: "2026-11-22" },
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await userEvent.tab();
    await userEvent.tab();
    await expect(canvas.getByRole("button", { name: /Vælg dato i kalender/ })).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    const day = await canvas.findByRole("button", { name: /22\. november 2026/ });
    await waitFor(() => expect(day).toHaveFocus());
    await userEvent.keyboard("{ArrowDown}{Enter}");
    await expect(args.onChange).toHaveBeenLastCalledWith("2026-11-29", null);
    await expect(canvas.getByRole("textbox")).toHaveValue("29.11.2026");
    await waitFor(() => expect(canvas.getByRole("button", { name: /Vælg dato i kalender/ })).toHaveFocus());
  },
};

export const CalendarOpen: Story = {
  args: { defaultValue: "2026-11-22", min: "2026-11-10" },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole("button"));
    await canvas.findByRole("button", { name: /22\. november 2026/ });
  },
};
