// Generated from test/golden/names/spec.yaml. Do not edit; run `countersign generate`.

export interface Promise_ {
  ""?: string;
  "1a"?: string;
  __proto__?: string;
  "a-b"?: string;
  then?: string;
}

export interface UserInfo2 {
  a?: string;
}
