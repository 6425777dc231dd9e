"""Assets without partitions: raw tables, staging tables, and marts."""

from datetime import datetime, timezone

import dagster as dg
from features import freshness_window, legacy_freshness
from flags import fails

from warehouse.failing import FAILING_ASSETS
from warehouse.resources import Warehouse

FIXED_TIME = datetime(2024, 2, 1, 12, 0, tzinfo=timezone.utc)

ORDER_COLUMNS = dg.TableSchema(
    columns=[
        dg.TableColumn(
            "order_id",
            "int",
            description="Identifies the order",
            constraints=dg.TableColumnConstraints(nullable=False, unique=True),
        ),
        dg.TableColumn("customer_id", "int"),
        dg.TableColumn("amount", "decimal(12,2)", description="In euros"),
    ]
)


def table_metadata(name: str, rows: int) -> dict[str, dg.MetadataValue]:
    """One metadata entry of every type that a table can have."""
    return {
        "dagster/row_count": dg.MetadataValue.int(rows),
        "null_share": dg.MetadataValue.float(0.25),
        "fresh": dg.MetadataValue.bool(True),
        "summary": dg.MetadataValue.md(f"**{name}** has {rows} rows"),
        "docs": dg.MetadataValue.url(f"https://docs.example.com/{name}"),
        "profile": dg.MetadataValue.json({"rows": rows, "top": ["a", "b"], "nested": {"min": 1, "max": 9}}),
        "note": dg.MetadataValue.text(f"loaded {name}"),
        "file": dg.MetadataValue.path(f"/data/{name}.parquet"),
        "loaded_at": dg.MetadataValue.timestamp(FIXED_TIME),
        "sample": dg.MetadataValue.table(
            records=[
                dg.TableRecord({"order_id": 1, "amount": "9.50"}),
                dg.TableRecord({"order_id": 2, "amount": "3.00"}),
            ],
            schema=dg.TableSchema(columns=[dg.TableColumn("order_id", "int"), dg.TableColumn("amount", "string")]),
        ),
        "dagster/column_schema": dg.MetadataValue.table_schema(ORDER_COLUMNS),
        "source_asset": dg.MetadataValue.asset(dg.AssetKey(["raw", "orders"])),
        "nothing": dg.MetadataValue.null(),
    }


@dg.asset(
    key_prefix="raw",
    group_name="raw",
    kinds={"s3", "parquet"},
    owners=["data@example.com", "team:ingest"],
    tags={"domain": "sales", "pii": "false"},
    description="Orders as the shop exports them.",
    code_version="1",
    metadata={"owner_channel": "#ingest", "retention_days": 90},
)
def orders(context: dg.AssetExecutionContext, warehouse: Warehouse) -> dg.MaterializeResult:
    return dg.MaterializeResult(metadata=table_metadata("orders", warehouse.rows("orders")))


@dg.asset(
    key_prefix="raw",
    group_name="raw",
    kinds={"s3", "csv"},
    owners=["team:ingest"],
    tags={"domain": "customers", "pii": "true"},
    description="Customers, one row each.",
    code_version="3",
)
def customers() -> dg.MaterializeResult:
    return dg.MaterializeResult(metadata={"dagster/row_count": 42})


@dg.asset(
    key_prefix="raw",
    group_name="raw",
    kinds={"s3", "csv"},
    tags={"domain": "products"},
    description="The product list.",
)
def products() -> dg.MaterializeResult:
    return dg.MaterializeResult(metadata={"dagster/row_count": 17})


@dg.asset(
    key_prefix="raw", group_name="raw", kinds={"postgres"}, owners=["finance@example.com"], tags={"domain": "finance"}
)
def payments() -> dg.MaterializeResult:
    """Payments from the bank."""
    return dg.MaterializeResult(metadata={"dagster/row_count": 120})


@dg.observable_source_asset(key=["raw", "fx_rates"], group_name="raw", description="Exchange rates, kept by the bank.")
def fx_rates() -> dg.DataVersion:
    if fails("raw/fx_rates"):
        raise RuntimeError("the bank does not answer")
    return dg.DataVersion("2024-02-01")


EXTERNAL = [
    dg.AssetSpec(
        ["external", "vendor_feed"],
        group_name="external",
        description="Files that a vendor delivers.",
        owners=["team:vendors"],
        tags={"domain": "sales"},
    ),
    dg.AssetSpec(["external", "erp_ledger"], group_name="external", deps=[dg.AssetKey(["external", "vendor_feed"])]),
]


def column_lineage() -> dict[str, dg.MetadataValue]:
    """Where the columns of staging/orders come from."""
    raw = dg.AssetKey(["raw", "orders"])
    lineage = dg.TableColumnLineage(
        deps_by_column={
            "order_id": [dg.TableColumnDep(raw, "order_id")],
            "amount": [dg.TableColumnDep(raw, "amount"), dg.TableColumnDep(dg.AssetKey(["raw", "fx_rates"]), "rate")],
        }
    )
    return {"dagster/column_lineage": dg.MetadataValue.column_lineage(lineage)}


def staging_table(name: str, deps: list[str], **arguments) -> dg.AssetsDefinition:
    """A staging table that succeeds unless the flag `fail-staging__NAME` is there."""

    @dg.asset(
        name=name,
        key_prefix="staging",
        group_name="staging",
        deps=[dg.AssetKey(dep.split("/")) for dep in deps],
        kinds={"dbt", "snowflake"},
        owners=["team:analytics"],
        tags={"layer": "staging"},
        description=f"Cleaned {name}.",
        **arguments,
    )
    def table(context: dg.AssetExecutionContext) -> dg.MaterializeResult:
        context.log.info(f"building staging/{name}")
        if fails(f"staging/{name}"):
            raise RuntimeError(f"staging/{name} was told to fail")
        return dg.MaterializeResult(
            metadata={"dagster/row_count": 30, **(column_lineage() if name == "orders" else {})}
        )

    return table


def mart(name: str, deps: list[str], group: str = "marts", **arguments) -> dg.AssetsDefinition:
    """A mart that succeeds unless the flag `fail-marts__NAME` is there."""

    @dg.asset(
        name=name,
        key_prefix="marts",
        group_name=group,
        deps=[dg.AssetKey(dep.split("/")) for dep in deps],
        kinds={"dbt"},
        tags={"layer": "marts"},
        description=f"Mart {name}.",
        **arguments,
    )
    def table() -> dg.MaterializeResult:
        if fails(f"marts/{name}"):
            raise RuntimeError(f"marts/{name} was told to fail")
        return dg.MaterializeResult(metadata={"dagster/row_count": 5})

    return table


class ModelConfig(dg.Config):
    """What a run of marts/scored_customers may set."""

    threshold: float = 0.5
    dry: bool = False


@dg.asset(
    key_prefix="marts", group_name="marts", deps=[dg.AssetKey(["staging", "customers"])], op_tags={"compute": "large"}
)
def scored_customers(config: ModelConfig) -> dg.MaterializeResult:
    """Customers with a score; takes config."""
    return dg.MaterializeResult(metadata={"threshold": config.threshold})


ASSETS = [
    orders,
    customers,
    products,
    payments,
    fx_rates,
    *EXTERNAL,
    staging_table("orders", ["raw/orders", "raw/fx_rates"], code_version="2"),
    staging_table("customers", ["raw/customers"]),
    staging_table("products", ["raw/products"]),
    staging_table("payments", ["raw/payments", "external/vendor_feed"]),
    mart("orders_summary", ["staging/orders", "staging/customers", "staging/products"]),
    mart("revenue", ["staging/orders", "staging/payments"], owners=["cfo@example.com"]),
    mart("customer_ltv", ["marts/revenue", "staging/customers"]),
    mart("executive_dashboard", ["marts/revenue", "marts/churn", "marts/orders_summary"]),
    mart("fresh_window", ["staging/orders"], **freshness_window(fail_minutes=24 * 60, warn_minutes=60)),
    mart("fresh_never", ["staging/orders"], **freshness_window(fail_minutes=24 * 60, warn_minutes=60)),
    mart("fresh_lag", ["staging/orders"], **legacy_freshness(60)),
    mart("auto_eager", ["staging/orders"], group="automated", automation_condition=dg.AutomationCondition.eager()),
    mart(
        "auto_cron",
        ["staging/orders"],
        group="automated",
        automation_condition=dg.AutomationCondition.on_cron("0 4 * * *"),
    ),
    mart("auto_unmet", ["marts/customer_ltv"], group="automated", automation_condition=dg.AutomationCondition.eager()),
    scored_customers,
    *FAILING_ASSETS,
]
