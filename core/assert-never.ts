/**
 * Makes a `switch` over a union complete: a case left out does not compile.
 * Throws if a value outside the union arrives at run time, which is a bug.
 */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
