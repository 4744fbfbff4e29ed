import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import { guidance } from "../story-frame/guidance.ts";
import { NumberField } from "./number-field.tsx";

const meta = {
  component: NumberField,
  args: { label: "Antal frivillige", description: "Dem, der deltager mindst en gang om måneden.", min: 0, max: 10_000 },
  parameters: guidance(
    "the answer is a count or a measure.",
    "the number is a name, such as CVR or postcode (`TextField`), or money (`MoneyField`).",
  ),
} satisfies Meta<typeof NumberField>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Required: Story = { args: { isRequired: true } };

export const WithError: Story = { args: { isRequired: true, errorMessage: "Skriv, hvor mange frivillige I har." } };

export const Disabled: Story = { args: { isDisabled: true } };

export const WithUnit: Story = {
  args: { label: "Ugentlig åbningstid", suffix: "timer", decimals: 1, defaultValue: 12.5 },
};

export const TooHigh: Story = {
  play: async ({ canvasElement }) => {
    const field = within(canvasElement).getByRole("textbox");
    await userEvent.type(field, "12000");
    await userEvent.tab();
    await expect(field).toHaveValue("12000");
    await expect(field).toHaveAccessibleDescription(/10\.000 eller mindre/);
  },
};
