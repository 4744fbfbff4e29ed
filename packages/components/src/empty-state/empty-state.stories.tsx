import type { Meta, StoryObj } from "@storybook/react-vite";
import { ButtonLink } from "../button/button.tsx";
import { guidance } from "../story-frame/guidance.ts";
import { EmptyState } from "./empty-state.tsx";

const meta = {
  component: EmptyState,
  args: {
    title: "Ingen sager venter på dig",
    children: "Nye sager kommer hertil, når puljeadministrationen har set dem igennem.",
  },
  parameters: guidance(
    "a list has nothing in it. Say why, and what to do now.",
    "it is still being fetched (`Skeleton`), or fetching failed (`Banner`).",
  ),
} satisfies Meta<typeof EmptyState>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const WithAction: Story = { args: { actions: <ButtonLink href="#alle">Se alle ansøgninger</ButtonLink> } };
