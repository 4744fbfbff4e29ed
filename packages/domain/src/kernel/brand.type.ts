declare const brand: unique symbol;

/** A plain JSON value that the compiler keeps apart from others of the same shape. Nothing of it exists at run time. */
export type Brand<Value, Name extends string> = Value & { readonly [brand]: Name };
