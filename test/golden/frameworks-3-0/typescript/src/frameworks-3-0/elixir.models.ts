// Generated from test/golden/frameworks-3-0/spec.yaml. Do not edit; run `countersign generate`.

export interface ElixirUser {
  id?: number;
  /** Date and time (RFC 3339). */
  inserted_at?: string | null;
}

export interface JsonErrorResponse {
  errors: JsonErrorResponseErrorsItem[];
}

export interface JsonErrorResponseErrorsItem {
  detail: string;
  source: JsonErrorResponseErrorsItemSource;
  title: string;
}

export interface JsonErrorResponseErrorsItemSource {
  pointer: string;
}

export interface MyAppWebUserControllerIndexRequest {
  ids?: number[];
}

export interface UsersResponse {
  data?: ElixirUser[];
}
