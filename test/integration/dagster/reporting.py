"""The code location `reporting`: its job `refresh` and its schedule `nightly_refresh` are called like others in `warehouse`."""

import dagster as dg


@dg.asset(
    key_prefix="reporting",
    group_name="reports",
    deps=[dg.AssetKey(["marts", "revenue"])],
    owners=["team:reporting"],
    kinds={"powerbi"},
)
def weekly_report() -> dg.MaterializeResult:
    """The report that goes out on Mondays."""
    return dg.MaterializeResult(metadata={"pages": 4})


@dg.op
def collect_reports(context: dg.OpExecutionContext) -> None:
    """Collects the reports."""
    context.log.info("collected")


@dg.job(description="Collects the reports.")
def refresh():
    collect_reports()


@dg.job(description="Found in this location only.")
def publish():
    collect_reports()


nightly_refresh = dg.ScheduleDefinition(name="nightly_refresh", job=refresh, cron_schedule="30 3 * * *")


@dg.sensor(job=publish, name="publish_sensor", minimum_interval_seconds=30)
def publish_sensor(context: dg.SensorEvaluationContext):
    return dg.SkipReason("nothing to publish")


defs = dg.Definitions(
    assets=[weekly_report],
    jobs=[refresh, publish],
    schedules=[nightly_refresh],
    sensors=[publish_sensor],
    executor=dg.in_process_executor,
)
