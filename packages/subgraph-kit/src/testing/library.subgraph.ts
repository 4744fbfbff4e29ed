import { accept, money, refuse, type Money } from "@indgang/domain/kernel";
import {
  Arg,
  Args,
  Directive,
  Field,
  FieldResolver,
  ID,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import {
  connectionOf,
  cursorsOf,
  defineSubgraph,
  fromGlobalId,
  MoneyScalar,
  NodeType,
  notFound,
  PageArguments,
  pageOfRows,
  refusalUnion,
  sharedRefusalTypes,
  staleVersion,
  toGlobalId,
  type Connection,
  type RefusalType,
} from "../index.ts";

const bookId = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;

@Directive('@key(fields: "id")')
@ObjectType("Book", { implements: NodeType, simpleResolvers: true, description: "A book to lend." })
export class BookType extends NodeType {
  @Field(() => String, { description: "What stands on it." })
  readonly title!: string;

  @Field(() => MoneyScalar, { description: "What it cost." })
  readonly price!: Money;
}

export const BookConnection = connectionOf<BookType>("Book", () => BookType);

@ObjectType("RenameBookPayload", { simpleResolvers: true, description: "The book under its new name." })
export class RenameBookPayload {
  @Field(() => BookType, { description: "The book." })
  readonly book!: BookType;
}

const renameBookResult = refusalUnion({
  name: "RenameBookResult",
  description: "The book, or why not.",
  payload: RenameBookPayload,
  refusals: [notFound, staleVersion],
});

/** How often the whole list was counted. */
export const counted = { times: 0 };

const books: readonly BookType[] = [1, 2, 3, 4, 5].map((number) => ({
  id: toGlobalId("Book", bookId(number)),
  title: `Bog ${number}`,
  price: money(number * 100),
}));
const cursors = cursorsOf("TITLE_ASC", ["text"]);
const cursorOf = (book: BookType): string =>
  cursors.encode({ values: [book.title], id: book.id.slice("book_".length) });
const countBooks = (): number => {
  counted.times += 1;
  return books.length;
};

@Resolver(() => BookType)
export class BookResolver {
  @Query(() => BookConnection, { description: "All books." })
  books(@Args(() => PageArguments) page: PageArguments): Connection<BookType> {
    const asked = page.toPage();
    const from = cursors.decode(asked.cursor)?.values[0] ?? null;
    const inOrder = asked.direction === "forward" ? books : books.toReversed();
    const start = from === null ? 0 : inOrder.findIndex((book) => book.title === from) + 1;
    const rows = inOrder.slice(start, start + asked.limit + 1);
    return new BookConnection(pageOfRows({ page: asked, rows, cursorOf, totalCount: countBooks }));
  }

  @Mutation(() => renameBookResult.type, { description: "Gives a book another name." })
  renameBook(
    @Arg("id", () => ID, { description: "Which book." }) id: string,
    @Arg("version", () => Int, { description: "As it was read." }) version: number,
  ): RenameBookPayload | RefusalType {
    const book = books.find((each) => each.id === id);
    const outcome = !book
      ? refuse("NOT_FOUND", { id })
      : version === 1
        ? accept(book)
        : refuse("STALE_VERSION", { currentVersion: 1 });
    return renameBookResult.answer(outcome, (renamed) => ({ book: renamed }));
  }

  @FieldResolver(() => String)
  title(@Root() book: BookType): string {
    return book.title.toUpperCase();
  }
}

/** A small subgraph in which every part of the kit is used once. */
export const library = await defineSubgraph({
  name: "library",
  resolvers: [BookResolver],
  orphanedTypes: [BookType, ...sharedRefusalTypes],
  references: {
    Book: {
      owns: true,
      load: async ({ id }) => (fromGlobalId(id, "Book") ? (books.find((book) => book.id === id) ?? null) : null),
    },
  },
});
