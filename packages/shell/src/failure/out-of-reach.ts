/** Something could not be fetched because nothing goes through. */
export class OutOfReach extends Error {
  constructor(cause: unknown) {
    super("The server is out of reach.", { cause });
  }
}
