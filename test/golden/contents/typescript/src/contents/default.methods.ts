// Generated from test/golden/contents/spec.yaml. Do not edit; run `npm run generate`.

import type { Calls } from "../runtime/methods.js";
import {
  addPictureFromBytes,
  addPictureFromMultipart,
  getReportAsBytes,
  getReportAsCsv,
  getReportAsVndShopTreeJson,
  searchOrders,
  searchOrdersAsLines,
  searchOrdersAsSequence,
  tail,
  watch,
} from "./default.js";

export const contentsDefaultCalls: Calls = {
  watch: watch,
  tail: tail,
  searchOrders: searchOrders,
  searchOrdersAsLines: searchOrdersAsLines,
  searchOrdersAsSequence: searchOrdersAsSequence,
  addPicture: "POST /pictures 204",
  addPictureFromBytes: addPictureFromBytes,
  addPictureFromMultipart: addPictureFromMultipart,
  getReport: "GET /reports/{id}",
  getReportAsBytes: getReportAsBytes,
  getReportAsCsv: getReportAsCsv,
  getReportAsVndShopTreeJson: getReportAsVndShopTreeJson,
};
