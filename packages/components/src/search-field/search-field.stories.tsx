import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import { guidance } from "../story-frame/guidance.ts";
import { SearchField } from "./search-field.tsx";

const meta = {
  component: SearchField,
  args: { label: "Søg i ansøgninger", placeholder: "Titel, forening eller sagsnummer", onSubmit: fn(), onClear: fn() },
  parameters: guidance("a list or a directory is searched by words.", "one known thing is to be chosen (`ComboBox`)."),
} satisfies Meta<typeof SearchField>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const HiddenLabel: Story = { args: { isLabelHidden: true } };

export const SubmitAndClear: Story = {
  play: async ({ canvasElement, args }) => {
    const field = within(canvasElement).getByRole("searchbox");
    await userEvent.type(field, "besøgsven{Enter}");
    await expect(args.onSubmit).toHaveBeenCalledWith("besøgsven");
    await userEvent.keyboard("{Escape}");
    await expect(field).toHaveValue("");
    await expect(args.onClear).toHaveBeenCalled();
  },
};

export const WithText: Story = { args: { defaultValue: "ældre" } };
