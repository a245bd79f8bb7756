// Generated from test/golden/openapi-3-2/spec.yaml. Do not edit; run `countersign generate`.

export type File_ = Picture | Text;

export interface Picture {
  kind: "picture";
  width?: number;
}

export interface Text {
  kind: string;
  words?: number;
}
