// Whether a person looks at what is written: then a line that changes says what is being done.

/** `environment`: `CI` set to anything, a `NO_COLOR` that is not empty (no-color.org) and `TERM=dumb` each ask for plain lines. */
export function isInteractive(isTerminal: boolean, environment: { readonly [name: string]: string | undefined }): boolean {
  return isTerminal && environment["CI"] === undefined && (environment["NO_COLOR"] ?? "") === "" && environment["TERM"] !== "dumb";
}
