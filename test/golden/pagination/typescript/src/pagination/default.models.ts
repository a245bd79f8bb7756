// Generated from test/golden/pagination/spec.yaml. Do not edit; run `countersign generate`.

export interface Item {
  id: string;
}

export interface Items {
  list: Item[];
  totalCount: number;
}

export interface ListByBodyRequest {
  limit?: number;
  page?: number;
}

export interface ListByOffsetAnswer {
  count: number;
  results: Item[];
}

export interface ListByOffsetRequest {
  /**
   * Value: at least 0.
   *
   * @default 10
   */
  limit?: number;
  /**
   * Items that come before. Value: at least 0.
   *
   * @default 0
   */
  skip?: number;
}

export interface ListByQueryRequest {
  /**
   * Value: at most 50.
   *
   * @default 10
   */
  limit?: number;
  /**
   * Counted from 1. Value: at least 1.
   *
   * @default 1
   */
  page?: number;
}

export interface ListNestedAnswer {
  result: Items;
}

export interface ListNestedRequest {
  options?: ListNestedRequestOptions;
  query: string;
}

export interface ListNestedRequestOptions {
  pagination?: ListByBodyRequest;
}
