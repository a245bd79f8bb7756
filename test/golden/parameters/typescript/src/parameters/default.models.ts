// Generated from test/golden/parameters/spec.yaml. Do not edit; run `npm run generate`.

export interface GetStylesRequest {
  asJson?: GetStylesRequestAsJson;
  brackets?: string[];
  deep?: GetStylesRequestDeep;
  form?: number[];
  joined?: string[];
  label: string[];
  matrix: GetStylesRequestMatrix;
  pipes?: string[];
  reserved?: string;
  session?: string;
  simple: string;
  spaces?: string[];
  /** Shown in logs. */
  xTraceId?: string;
}

export interface GetStylesRequestAsJson {
  a?: string;
}

export interface GetStylesRequestDeep {
  a?: string;
}

export interface GetStylesRequestMatrix {
  a?: string;
}

export interface MeetRequest {
  id?: number;
  idPath: string;
  idQuery?: string;
  name?: string;
  /** @deprecated */
  note?: string;
}
