// Generated from test/golden/docs/spec.yaml. Do not edit; run `countersign generate`.

/** What to explain. */
export interface ExplainRequest {
  /**
   * Value: 1.
   *
   * @default 1
   */
  count?: number;
  /** Two lines. The second. URI. Holds: 1 to 5 items. */
  list?: string[];
  /** @deprecated */
  old?: string;
  /** The text. Length: 1 to 100. Pattern: `^[a-z]*\/$`. */
  text: string;
  /** When: Date and time (RFC 3339). */
  when?: string;
}
