// Generated from test/golden/names/spec.yaml. Do not edit; run `countersign generate`.

export interface GetDByUserIdRequest {
  userId: string;
}

export interface PageUser {
  c?: string;
}
