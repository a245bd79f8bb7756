// Generated from test/golden/openapi-3-2/spec.yaml. Do not edit; run `countersign generate`.

export interface CopyFileRequest {
  Destination: string;
  id: string;
}

export interface QueryFileRequest {
  id: string;
  words?: string;
}
