// Generated from test/golden/frameworks-3-1/spec.yaml. Do not edit; run `countersign generate`.

export interface Circle {
  color?: string;
  radius?: number;
  type: "circle";
}

export interface PostSmallryeShapesRequest {
  body: SmallRyeShape;
}

export type SmallRyeShape = SmallRyeShapeBase & (Circle | Square);

export interface SmallRyeShapeBase {
  color?: string;
}

export interface Square {
  color?: string;
  side?: number;
  type: "square";
}
