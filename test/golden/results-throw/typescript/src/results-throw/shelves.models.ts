// Generated from test/golden/results-throw/spec.yaml. Do not edit; run `countersign generate`.

export interface ListShelvesAnswer {
  items: Shelf[];
  total: number;
}

export interface ListShelvesRequest {
  limit?: number;
  page?: number;
}

export interface Shelf {
  id: number;
  label?: string;
}

export interface UpdateShelfRequest {
  dry?: boolean;
  id: number;
  label?: string;
  secret?: string;
}
