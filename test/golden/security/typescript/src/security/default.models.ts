// Generated from test/golden/security/spec.yaml. Do not edit; run `countersign generate`.

export interface GetTokenAnswer {
  expires: number;
  token: string;
}

export interface GetTokenRequest {
  id: string;
  secret: string;
}
