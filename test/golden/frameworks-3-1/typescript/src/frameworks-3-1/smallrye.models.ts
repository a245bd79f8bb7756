// Generated from test/golden/frameworks-3-1/spec.yaml. Do not edit; run `countersign generate`.

export interface Circle {
  color?: string;
  radius?: number;
  type: "circle";
}

export interface PostSmallryeShapesRequest {
  body: SmallRyeShape;
}

export type SmallRyeShape = Circle | Square;

export interface Square {
  color?: string;
  side?: number;
  type: "square";
}
