import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import { guidance } from "../story-frame/guidance.ts";
import { TextArea } from "./text-area.tsx";

const meta = {
  component: TextArea,
  args: { label: "Faglig vurdering", description: "Skriv, hvad der taler for og imod, kriterium for kriterium." },
  parameters: guidance(
    "the answer may be several lines. Give `maxCharacters` where the room is limited.",
    "one line is enough: `TextField`.",
  ),
} satisfies Meta<typeof TextArea>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Required: Story = { args: { isRequired: true } };

export const WithError: Story = { args: { isRequired: true, errorMessage: "Skriv en vurdering, før du indstiller." } };

export const Disabled: Story = { args: { isDisabled: true } };

export const RemainingCharacters: Story = {
  args: { maxCharacters: 100, name: "vurdering" },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.type(canvas.getByRole("textbox"), "Foreningen er lokalt forankret.");
    await expect(canvas.getByText("69 tegn tilbage")).toBeVisible();
    await expect(canvas.getByRole("textbox")).toHaveAccessibleDescription(/Højst 100 tegn/);
  },
};

export const PlentyOfRoom: Story = {
  args: { maxCharacters: 4000, defaultValue: "Foreningen er lokalt forankret." },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.queryByText(/tegn tilbage/)).toBeNull();
    await expect(canvas.getByRole("textbox")).toHaveAccessibleDescription(/Højst 4.?000 tegn/);
  },
};

/** Without help of its own it stands as close to its label as other fields, although its limit is read aloud. */
export const WithoutHelp: Story = {
  args: { maxCharacters: 4000, description: undefined },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const [label, area] = [canvas.getByText("Faglig vurdering"), canvas.getByRole("textbox")];
    await expect(area).toHaveAccessibleDescription(/Højst 4.?000 tegn/);
    await expect(area.getBoundingClientRect().top - label.getBoundingClientRect().bottom).toBeLessThan(8);
  },
};

export const TooManyCharacters: Story = {
  args: {
    maxCharacters: 20,
    defaultValue: "Foreningen er lokalt forankret og drives af frivillige.",
    errorMessage: "Teksten er 35 tegn for lang.",
  },
};
