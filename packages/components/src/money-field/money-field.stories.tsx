import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { expect, fn, userEvent, within } from "storybook/test";
import { guidance } from "../story-frame/guidance.ts";
import { MoneyField } from "./money-field.tsx";

const meta = {
  component: MoneyField,
  args: {
    label: "Søgt beløb",
    description: "Hele projektet, med øre hvis der er nogen.",
    name: "amount",
    onChange: fn(),
  },
  parameters: guidance(
    "the answer is an amount in kroner. The value is whole øre; `onChange` tells the problem when the text is no amount.",
    "the number is not money (`NumberField`), or the amount cannot be changed (`formatMoney`).",
  ),
} satisfies Meta<typeof MoneyField>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Required: Story = { args: { isRequired: true } };

export const WithError: Story = { args: { isRequired: true, errorMessage: "Skriv, hvor meget I søger." } };

export const Disabled: Story = { args: { isDisabled: true } };

export const WithValue: Story = { args: { defaultValue: 7_407_300 } };

export const Negative: Story = {
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    const field = canvas.getByRole("textbox");
    await userEvent.type(field, "-500");
    await userEvent.tab();
    await expect(args.onChange).toHaveBeenLastCalledWith(null, "negative");
    await expect(field).toHaveValue("-500");
    await expect(field).toHaveAccessibleDescription(/kan ikke være negativt/);
  },
};

export const ThreeDecimals: Story = {
  play: async ({ canvasElement }) => {
    const field = within(canvasElement).getByRole("textbox");
    await userEvent.type(field, "74.073,005");
    await userEvent.tab();
    await expect(field).toHaveValue("74.073,005");
    await expect(field).toHaveAccessibleDescription(/højst to decimaler/);
  },
};

export const Words: Story = {
  play: async ({ canvasElement }) => {
    const field = within(canvasElement).getByRole("textbox");
    await userEvent.type(field, "halvfems tusind");
    await userEvent.tab();
    await expect(field).toHaveValue("halvfems tusind");
    await expect(field).toBeInvalid();
  },
};

export const TidiedWhenLeft: Story = {
  play: async ({ canvasElement, args }) => {
    const field = within(canvasElement).getByRole("textbox");
    await userEvent.type(field, "74073 kr.");
    await userEvent.tab();
    await expect(field).toHaveValue("74.073,00");
    await expect(args.onChange).toHaveBeenLastCalledWith(7_407_300, null);
    await expect(canvasElement.querySelector("input[type=hidden]")).toHaveValue("7407300");
  },
};

/** The echo of what is typed must not tidy the text under the person's fingers. */
export const Controlled: Story = {
  render: function ControlledField(args) {
    const [amount, setAmount] = useState<number | null>(null);
    return <MoneyField {...args} value={amount} onChange={setAmount} />;
  },
  play: async ({ canvasElement }) => {
    const field = within(canvasElement).getByRole("textbox");
    await userEvent.type(field, "1250,5");
    await expect(field).toHaveValue("1250,5");
    await userEvent.tab();
    await expect(field).toHaveValue("1.250,50");
  },
};

/** The form around is told at once, in the words that the field itself shows when it is left; and when all is well again. */
export const TellsTheForm: Story = {
  args: { onProblem: fn() },
  play: async ({ canvasElement, args }) => {
    const field = within(canvasElement).getByRole("textbox");
    await userEvent.type(field, "-5");
    await expect(field).not.toHaveAccessibleDescription(/negativt/);
    await expect(args.onProblem).toHaveBeenLastCalledWith(
      expect.any(String),
      "Beløbet kan ikke være negativt. Skriv det uden minus.",
    );
    await userEvent.clear(field);
    await userEvent.type(field, "5");
    await expect(args.onProblem).toHaveBeenLastCalledWith(expect.any(String), null);
  },
};
