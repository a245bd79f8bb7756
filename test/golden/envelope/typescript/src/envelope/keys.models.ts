// Generated from test/golden/envelope/spec.yaml. Do not edit; run `countersign generate`.

export interface GetKeysAnswer {
  keys: { [member: string]: unknown }[];
}

export interface Problem {
  title?: string;
}
