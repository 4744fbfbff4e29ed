import type { Meta, StoryObj } from "@storybook/react-vite";
import { guidance } from "../story-frame/guidance.ts";
import { Pagination } from "./pagination.tsx";

const meta = {
  component: Pagination,
  args: { from: 1, to: 50, total: 10_000, previous: null, next: { href: "?after=50" } },
  parameters: guidance(
    "a list is cut into pages by the server. Keep the page in the address: give `href`.",
    "everything fits on one page.",
  ),
} satisfies Meta<typeof Pagination>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const InTheMiddle: Story = { args: { from: 51, to: 100, previous: { href: "?before=51" } } };

export const LastPage: Story = { args: { from: 9951, to: 10_000, previous: { href: "?before=9951" }, next: null } };

export const WithoutTotal: Story = { args: { total: undefined } };

export const MoreThanCounted: Story = { args: { total: 200, hasUncounted: true } };

export const Loading: Story = { args: { isPending: true, next: { onPress: () => {} } } };
