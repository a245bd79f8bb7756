// Generated from test/golden/frameworks-3-0/spec.yaml. Do not edit; run `countersign generate`.

import type { SpringCat, SpringDog } from "./frameworks-3-0/spring.models.js";

export interface LegalPerson {
  company: string;
}

export interface NaturalPerson {
  first: string;
}

export type NullEnum = null;

export interface PaginatedDto {
  limit: number;
  offset: number;
  total: number;
}

export type SpringAnimal = SpringCat | SpringDog;
