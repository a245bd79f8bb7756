// Generated from test/golden/frameworks-3-1/spec.yaml. Do not edit; run `countersign generate`.

import type { BinaryInput } from "../runtime/binary.js";
import type { Open } from "../runtime/open.js";

export interface GetWeatherRequest {
  /** @default 5 */
  days?: number;
}

export interface HttpValidationProblemDetails {
  errors?: { [member: string]: string[] };
  status?: number | null;
  title?: string | null;
  type?: string | null;
}

export type IFormFile = BinaryInput;

export const NullableOfLevel = {
  Low: "Low",
  High: "High",
} as const;
export type NullableOfLevel = (typeof NullableOfLevel)[keyof typeof NullableOfLevel];

export type Shape = ShapeTriangle | ShapeSquare | ShapeBase;

export interface ShapeBase {
  color?: string | null;
}

export interface ShapeSquare {
  $type: "square";
  area?: number;
}

export interface ShapeTriangle {
  $type: "triangle";
  color?: string | null;
  hypotenuse?: number;
}

export interface UploadRequest {
  file?: IFormFile;
  name?: string;
}

export interface WeatherForecast {
  any?: unknown;
  child?: WeatherForecast;
  /** Date (RFC 3339). */
  date: string;
  kind?: Open<WeatherKind>;
  level?: Open<NullableOfLevel> | null;
  parent?: WeatherForecast | null;
  summary?: string | null;
  tags?: string[] | null;
  temperatureC: number;
  /** Pattern: `^-?(\d+\.)?\d{2}:\d{2}:\d{2}(\.\d{1,7})?$`. */
  took?: string;
}

export const WeatherKind = {
  Sunny: "Sunny",
  Rainy: "Rainy",
} as const;
export type WeatherKind = (typeof WeatherKind)[keyof typeof WeatherKind];
