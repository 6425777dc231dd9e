"""Partitioned assets: by day, by a fixed list, by both, and by a list that grows."""

import dagster as dg
from flags import fails

DAYS = dg.DailyPartitionsDefinition(start_date="2024-01-01", end_date="2024-02-01")
STORES = dg.StaticPartitionsDefinition(["north", "south", "east", "west"])
DAYS_AND_STORES = dg.MultiPartitionsDefinition({"date": DAYS, "store": STORES})
REGIONS = dg.DynamicPartitionsDefinition(name="regions")

FAILING_DAYS = {"2024-01-05", "2024-01-12", "2024-01-19"}
FAILING_STORES = {"west"}


def check_partition(context: dg.AssetExecutionContext, asset: str, failing: set[str]) -> None:
    """Raises for a partition that fails by default, or that a flag `fail-ASSET@PARTITION` names."""
    broken = [
        key
        for key in context.partition_keys
        if fails(f"{asset}@{key}", by_default=key in failing and not fails_mended(asset))
    ]
    if broken:
        raise ValueError(f"partition {broken[0]} of {asset} holds a negative amount")


def fails_mended(asset: str) -> bool:
    """Whether the flag `fix-ASSET` is there, which mends all partitions of an asset at once."""
    return not fails(asset, by_default=True)


@dg.asset(
    key_prefix="partitioned",
    group_name="partitioned",
    partitions_def=DAYS,
    deps=[dg.AssetKey(["raw", "orders"])],
    kinds={"duckdb"},
    description="Orders of one day.",
)
def daily_orders(context: dg.AssetExecutionContext) -> dg.MaterializeResult:
    check_partition(context, "partitioned/daily_orders", FAILING_DAYS)
    return dg.MaterializeResult(metadata={"dagster/partition_row_count": 10})


@dg.asset(
    key_prefix="partitioned",
    group_name="partitioned",
    partitions_def=DAYS,
    deps=[daily_orders],
    description="Lines of the orders of one day; never materialized by the seed.",
)
def daily_order_lines(context: dg.AssetExecutionContext) -> dg.MaterializeResult:
    check_partition(context, "partitioned/daily_order_lines", set())
    return dg.MaterializeResult()


@dg.asset(
    key_prefix="partitioned",
    group_name="partitioned",
    partitions_def=DAYS,
    backfill_policy=dg.BackfillPolicy.single_run(),
    description="One run for all its days.",
)
def daily_totals(context: dg.AssetExecutionContext) -> dg.MaterializeResult:
    check_partition(context, "partitioned/daily_totals", set())
    return dg.MaterializeResult()


@dg.asset(key_prefix="partitioned", group_name="partitioned", partitions_def=STORES, description="Sales of one store.")
def store_sales(context: dg.AssetExecutionContext) -> dg.MaterializeResult:
    check_partition(context, "partitioned/store_sales", FAILING_STORES)
    return dg.MaterializeResult()


@dg.asset(
    key_prefix="partitioned",
    group_name="partitioned",
    partitions_def=DAYS_AND_STORES,
    description="Sales of one store on one day.",
)
def daily_store_sales(context: dg.AssetExecutionContext) -> dg.MaterializeResult:
    check_partition(context, "partitioned/daily_store_sales", set())
    return dg.MaterializeResult()


@dg.asset(
    key_prefix="partitioned",
    group_name="partitioned",
    partitions_def=REGIONS,
    description="Sales of one region; regions are added while Dagster runs.",
)
def region_sales(context: dg.AssetExecutionContext) -> dg.MaterializeResult:
    check_partition(context, "partitioned/region_sales", set())
    return dg.MaterializeResult()


@dg.multi_asset(
    specs=[
        dg.AssetSpec(["partitioned", "store_debits"], description="Made together with store_credits."),
        dg.AssetSpec(["partitioned", "store_credits"], description="Made together with store_debits."),
    ],
    group_name="partitioned",
    partitions_def=STORES,
)
def store_ledger(context: dg.AssetExecutionContext):
    """Cannot be subset: Dagster refuses to run one of the two alone. Never materialized by the seed."""
    for asset in ("store_debits", "store_credits"):
        check_partition(context, f"partitioned/{asset}", set())
        yield dg.MaterializeResult(asset_key=["partitioned", asset])


PARTITIONED_ASSETS = [
    daily_orders,
    daily_order_lines,
    daily_totals,
    store_sales,
    daily_store_sales,
    region_sales,
    store_ledger,
]
