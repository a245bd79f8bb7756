// Why the mock does not carry out a request, before it is written in the shape that the operation declares.

export interface Refusal {
  /** Status in the envelope, or of HTTP where there is no envelope. */
  readonly status: number;
  /** Words that name the reason; looked up among the names of the document's business codes. */
  readonly reason: string;
  readonly message: string;
  /** What does not match the specification: a sentence each, which begins with the place. */
  readonly problems?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
}
