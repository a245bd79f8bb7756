// Generated from spec/genauth/management/billing.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import { paged } from "../runtime/envelope-pages.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { Paged } from "../runtime/pages.js";
import { formQueryRequest } from "../runtime/query-request.js";
import { jsonRequest } from "../runtime/request.js";
import type { Sender } from "../runtime/sender.js";
import type {
  ClickCostContactRequest,
  CurrentPackage,
  CurrentUsage,
  GetMauPeriodUsageHistoryRequest,
  GetOrderDetailRequest,
  GetOrderPayDetailRequest,
  GetOrdersRequest,
  MauPeriodUsageHistory,
  OrderItem,
  OrderItemPage,
  OrderPayment,
  RightItemList,
} from "./billing.models.js";

const clickCostContactOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "clickCostContact",
  method: "POST",
  path: "/api/v3/click-cost-contact",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const getAllRightsItemOperation: EnvelopeOperation<Envelope<RightItemList>> = {
  id: "getAllRightsItem",
  method: "GET",
  path: "/api/v3/get-all-rights-items",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const getCurrentPackageInfoOperation: EnvelopeOperation<Envelope<CurrentPackage>> = {
  id: "getCurrentPackageInfo",
  method: "GET",
  path: "/api/v3/get-current-package-info",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const getMauPeriodUsageHistoryOperation: EnvelopeOperation<Envelope<MauPeriodUsageHistory>> = {
  id: "getMauPeriodUsageHistory",
  method: "GET",
  path: "/api/v3/get-mau-period-usage-history",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const getOrderDetailOperation: EnvelopeOperation<Envelope<OrderItem>> = {
  id: "getOrderDetail",
  method: "GET",
  path: "/api/v3/get-order-detail",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const getOrderPayDetailOperation: EnvelopeOperation<Envelope<OrderPayment>> = {
  id: "getOrderPayDetail",
  method: "GET",
  path: "/api/v3/get-order-pay-detail",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const getOrdersOperation: EnvelopeOperation<Envelope<OrderItemPage>, OrderItem> = {
  id: "getOrders",
  method: "GET",
  path: "/api/v3/get-orders",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const getUsageInfoOperation: EnvelopeOperation<Envelope<CurrentUsage>> = {
  id: "getUsageInfo",
  method: "GET",
  path: "/api/v3/get-usage-info",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};

/**
 * Records that an administrator wants to be contacted about costs.
 *
 * The console calls it when its contact button is pressed; applications have little use for it. Neither fields nor data
 * are documented.
 *
 * `POST /api/v3/click-cost-contact`
 */
export function clickCostContact(
  client: Sender,
  input?: ClickCostContactRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(clickCostContactOperation, input, options);
}

/**
 * Lists all rights of the package.
 *
 * A right is a feature or a limit, with its value as text. `getUsageInfo` tells how much is used.
 *
 * `GET /api/v3/get-all-rights-items`
 */
export function getAllRightsItem(client: Sender, options?: RequestOptions): Promise<Envelope<RightItemList>> {
  return client.send(getAllRightsItemOperation, undefined, options);
}

/**
 * Returns the package that the account is subscribed to.
 *
 * The answer tells when it ends and whether it is overdue.
 *
 * `GET /api/v3/get-current-package-info`
 */
export function getCurrentPackageInfo(client: Sender, options?: RequestOptions): Promise<Envelope<CurrentPackage>> {
  return client.send(getCurrentPackageInfoOperation, undefined, options);
}

/**
 * Returns the numbers of monthly active users in past periods.
 *
 * Both ends of the time range are required. There is one entry per accounting period.
 *
 * `GET /api/v3/get-mau-period-usage-history`
 */
export function getMauPeriodUsageHistory(
  client: Sender,
  input: GetMauPeriodUsageHistoryRequest,
  options?: RequestOptions,
): Promise<Envelope<MauPeriodUsageHistory>> {
  return client.send(getMauPeriodUsageHistoryOperation, input, options);
}

/**
 * Gets one order.
 *
 * The number of an order comes from `getOrders`.
 *
 * `GET /api/v3/get-order-detail`
 */
export function getOrderDetail(
  client: Sender,
  input: GetOrderDetailRequest,
  options?: RequestOptions,
): Promise<Envelope<OrderItem>> {
  return client.send(getOrderDetailOperation, input, options);
}

/**
 * Returns how an order was paid.
 *
 * The number of an order comes from `getOrders`.
 *
 * `GET /api/v3/get-order-pay-detail`
 */
export function getOrderPayDetail(
  client: Sender,
  input: GetOrderPayDetailRequest,
  options?: RequestOptions,
): Promise<Envelope<OrderPayment>> {
  return client.send(getOrderPayDetailOperation, input, options);
}

/**
 * Lists the orders of the account, one page at a time.
 *
 * At most 50 per page. `getOrderPayDetail` tells how an order was paid.
 *
 * `GET /api/v3/get-orders`
 */
export function getOrders(
  client: Sender,
  input?: GetOrdersRequest,
  options?: RequestOptions,
): Paged<Envelope<OrderItemPage>, OrderItem> {
  return paged(client, getOrdersOperation, input, options);
}

/**
 * Returns how much of each right of the package is used.
 *
 * There is one entry per right, such as monthly active users, with the included and the used amount.
 *
 * `GET /api/v3/get-usage-info`
 */
export function getUsageInfo(client: Sender, options?: RequestOptions): Promise<Envelope<CurrentUsage>> {
  return client.send(getUsageInfoOperation, undefined, options);
}
