// Generated from test/golden/swagger/spec.yaml. Do not edit; run `npm run generate`.

import type { Calls } from "../runtime/methods.js";
import { getPhoto, listPets, search, setPhoto } from "./default.js";

export const swaggerDefaultCalls: Calls = {
  createPet: "POST /pets",
  listPets: listPets,
  getPet: "GET /pets/{id}",
  getPhoto: getPhoto,
  setPhoto: setPhoto,
  search: search,
};
