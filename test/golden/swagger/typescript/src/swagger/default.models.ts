// Generated from test/golden/swagger/spec.yaml. Do not edit; run `countersign generate`.

import type { BinaryInput } from "../runtime/binary.js";

export type Animal = Cat | AnimalBase;

export interface AnimalBase {
  kind: "Animal";
}

export interface Cat {
  kind: "Cat";
  lives?: number;
}

export interface GetPetRequest {
  id: number;
}

export interface GetPhotoRequest {
  id: number;
}

export interface ListPetsRequest {
  cells?: string;
  ids?: number[];
  /**
   * Value: 1 to 100.
   *
   * @default 20
   */
  limit?: number;
  tags?: ("cat" | "dog")[];
  words?: string[];
  xTrace?: string | null;
}

export interface NewPet {
  name: string;
  nick?: string | null;
}

export interface Owner {
  age?: number;
}

export interface Pet {
  id: number;
  name: string;
  nick?: string | null;
  owner?: Owner;
}

export interface Problem {
  message?: string;
}

export interface SearchRequest {
  colours?: string[];
  query: string;
  sizes?: string[];
}

export interface SetPhotoRequest {
  /** Length: at most 100. */
  caption?: string;
  id: number;
  /** PNG */
  photo: BinaryInput;
}

export interface XTotalHeaders {
  /** How many */
  "x-total"?: string;
}
