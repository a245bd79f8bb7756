// Generated from test/golden/only-values/spec.yaml. Do not edit; run `countersign generate`.

export interface DeleteInstancesRequest {
  /** Prevents accidents. */
  xConfirm: "true";
}

export interface DescribeInstancesRequest {
  /** @default "DescribeInstances" */
  Action?: "DescribeInstances";
  /**
   * The version of this document.
   *
   * @default "2024-01-01"
   */
  apiVersion?: Version;
  filter?: string;
}

export interface ListThingsRequest {
  /** @default 1 */
  format?: 1;
  limit: number;
  /** @default "Things.List" */
  xTarget?: "Things.List";
}

export interface PutNoteRequest {
  /** @default "note" */
  kind?: "note";
  text: string;
}

export const Version = {
  "2024-01-01": "2024-01-01",
} as const;
export type Version = (typeof Version)[keyof typeof Version];
