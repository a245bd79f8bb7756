// Generated from spec/genauth/management/billing.yaml. Do not edit; run `countersign generate`.

/** No fields are documented. */
export interface ClickCostContactRequest {
  [member: string]: unknown;
}

/** The package that the account is subscribed to. */
export interface CurrentPackage {
  /** Code of the package. */
  code: string;
  /** Time at which the subscription ends. */
  endTime: string;
  /** The package. */
  goodsPackage: GoodsPackage;
  /** Number of days that the subscription is overdue, as text. */
  overdueDays: string;
}

/** Use of all rights of the package. */
export interface CurrentUsage {
  /** Use of each right. */
  usages: UsageItem[];
}

export interface GetMauPeriodUsageHistoryRequest {
  /** End of the time range, such as `2025-03-31`. */
  endTime: string;
  /** Start of the time range, such as `2025-01-01`. */
  startTime: string;
}

export interface GetOrderDetailRequest {
  /** Number of the order. */
  orderNo: string;
}

export interface GetOrderPayDetailRequest {
  /** Number of the order. */
  orderNo: string;
}

export interface GetOrdersRequest {
  /**
   * Number of items per page, at most 50.
   *
   * @default 10
   */
  limit?: number;
  /**
   * Page number, counted from 1.
   *
   * @default 1
   */
  page?: number;
}

/** A package that can be subscribed to. */
export interface GoodsPackage {
  /** Included amount, as text. */
  amount: string;
  /** Code of the package. */
  code: string;
  /** Group of packages that it belongs to. */
  group: string;
  /** Name of the package. */
  name: string;
  /** Name of the package in English. */
  nameEn: string;
  /** Code of the scenario that the package is made for. */
  sceneCode: string;
  /** Price of one unit, as text. */
  unitPrice: string;
}

/** Numbers of monthly active users in past periods. */
export interface MauPeriodUsageHistory {
  /** One entry per accounting period. */
  records: MauUsageRecord[];
}

/** Number of monthly active users in one period. */
export interface MauUsageRecord {
  /** Included number of monthly active users, as text. */
  amount: string;
  /** Counted number of monthly active users, as text. */
  current: string;
  /** End of the period. */
  periodEndTime: string;
  /** Start of the period. */
  periodStartTime: string;
}

/** An order. */
export interface OrderItem {
  /** Amount to pay, as text. */
  actualAmount: string;
  /** Time of the order. */
  createTime: string;
  /** Name of what was ordered. */
  goodsName: string;
  /** Name of what was ordered, in English. */
  goodsNameEn: string;
  /** Price of one unit, as text. */
  goodsUnitPrice: string;
  /** Number of the order. */
  orderNo: string;
  /** Kind of order. */
  orderType: string;
  /** Number of units, as text. */
  quantity: string;
  /** Where the order was placed. */
  source: string;
  /** State of the order. */
  status: string;
}

/** A page of `OrderItem` items with the total count. */
export interface OrderItemPage {
  /** The items. */
  list: OrderItem[];
  /** Number of items that match, over all pages. */
  totalCount: number;
}

/** How an order was paid. */
export interface OrderPayment {
  /** Number of the order at the payment service. */
  channelOrderNo: string;
  /** Time of creation. */
  createTime: string;
  /** Number of the order. */
  orderNo: string;
  /** Account that was paid from. */
  paidAccountNo: string;
  /** Amount paid, as text. */
  paidAmount: string;
  /** Time of payment. */
  paidTime: string;
  /** State of the payment. */
  payStatus: string;
  /** Way of payment. */
  payType: string;
}

/** A right: a feature or a limit of the package. */
export interface RightItem {
  /** Type of the value. */
  dataType: string;
  /** Value of the right, as text. */
  dataValue: string;
  /** Code of the right. */
  rightsModelCode: string;
  /** Name of the right. */
  rightsModelName: string;
}

/** The rights of the package. */
export interface RightItemList {
  /** The rights. */
  rightsItems: RightItem[];
}

/** Use of one right. */
export interface UsageItem {
  /** Included amount, as text. */
  amount: string;
  /** Used amount, as text. */
  current: string;
  /** Whether the right is only on trial. */
  experience: boolean;
  /** Code of the right. */
  modelCode: string;
  /** Name of the right. */
  modelName: string;
}
