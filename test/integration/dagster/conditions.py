"""The code location `conditions`, which only tests that ask for it start: automation conditions on partitions, on a check and
on a job, and resources that are known only through others."""

import dagster as dg
from features import accepts

DAYS = dg.DailyPartitionsDefinition(start_date="2024-01-01", end_date="2024-02-01")


class Store(dg.ConfigurableResource):
    """Where the archive is kept. It has no name of its own: it exists in `archive` alone."""

    address: str = "postgresql://archivist:canary-nested-2f81be@db.internal:5432/archive"


class Archive(dg.ConfigurableResource):
    """Keeps reports. `store` is nested in it, and not top-level; its literals are of every kind."""

    store: Store
    bucket: str = "reports-archive"
    region: str = "eu-central-1"
    connection: str = "postgresql://archivist:canary-connection-93cd01@db.internal:5432/archive"
    signature: str = "canary7Signature4Of9Some2Kind"
    aws: str = "AKIAIOSFODNN7EXAMPLE"
    pem: str = "-----BEGIN PRIVATE KEY-----\ncanary-pem-5521\n-----END PRIVATE KEY-----"
    pin: int = 4711
    options: dict = {"compress": True, "password": "canary-option-0a77", "mode": "append"}


@dg.asset(key=["conditions", "source"], partitions_def=DAYS)
def source(context: dg.AssetExecutionContext):
    """Days that others wait for."""


@dg.asset(
    key=["conditions", "waiting"],
    deps=[source],
    partitions_def=DAYS,
    automation_condition=dg.AutomationCondition.missing() & ~dg.AutomationCondition.any_deps_missing(),
    required_resource_keys={"archive"},
)
def waiting(context: dg.AssetExecutionContext):
    """Wants each day that is missing here and present in `source`."""


CHECKED = {"automation_condition": dg.AutomationCondition.eager()} if accepts(dg.asset_check, "automation_condition") else {}


@dg.asset_check(asset=source, name="complete", **CHECKED)
def complete(context: dg.AssetCheckExecutionContext) -> dg.AssetCheckResult:
    """Checked whenever `source` is updated."""
    return dg.AssetCheckResult(passed=True)


sensor = dg.AutomationConditionSensorDefinition(
    name="conditions_sensor",
    default_status=dg.DefaultSensorStatus.STOPPED,
    minimum_interval_seconds=1,
    **{
        "target"
        if accepts(dg.AutomationConditionSensorDefinition, "target")
        else "asset_selection": dg.AssetSelection.all() | dg.AssetSelection.all_asset_checks()
    },
)

defs = dg.Definitions(
    assets=[source, waiting],
    asset_checks=[complete],
    sensors=[sensor],
    resources={"archive": Archive(store=Store())},
    executor=dg.in_process_executor,
)
