// Generated from test/golden/parameters/spec.yaml. Do not edit; run `countersign generate`.

export interface GetPointRequest {
  point: GetPointRequestPoint;
}

export interface GetPointRequestPoint {
  x?: number;
  y?: number;
}

export interface GetStylesRequest {
  asJson?: GetStylesRequestMatrix;
  brackets?: string[];
  deep?: GetStylesRequestMatrix;
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
