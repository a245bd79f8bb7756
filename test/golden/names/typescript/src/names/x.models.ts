// Generated from test/golden/names/spec.yaml. Do not edit; run `npm run generate`.

export interface GetDByUserIdRequest {
  userId: string;
}

export interface PageUser {
  c?: string;
}
