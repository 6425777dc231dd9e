"""Schedules and sensors that run, skip and fail."""

import dagster as dg
from features import accepts
from flags import fails

from warehouse.jobs import daily_orders_job, etl, my_pipeline, refresh, streams

RUNNING_SCHEDULE = dg.DefaultScheduleStatus.RUNNING
RUNNING_SENSOR = dg.DefaultSensorStatus.RUNNING

nightly_refresh = dg.ScheduleDefinition(
    name="nightly_refresh",
    job=refresh,
    cron_schedule="0 3 * * *",
    execution_timezone="Europe/Berlin",
    default_status=RUNNING_SCHEDULE,
    description="Builds the staging tables every night.",
)


@dg.schedule(
    job=my_pipeline,
    cron_schedule="0 * * * *",
    name="hourly_pipeline",
    tags={"team": "finance"},
    description="Requests one run each hour.",
)
def hourly_pipeline(context: dg.ScheduleEvaluationContext):
    return dg.RunRequest(run_key=None, tags={"requested_by": "hourly_pipeline"})


@dg.schedule(
    job=streams,
    cron_schedule="* * * * *",
    name="skipping_schedule",
    default_status=RUNNING_SCHEDULE,
    description="Skips every tick.",
)
def skipping_schedule(context: dg.ScheduleEvaluationContext):
    return dg.SkipReason("nothing to do on a quiet day")


@dg.schedule(
    job=streams,
    cron_schedule="* * * * *",
    name="raising_schedule",
    default_status=RUNNING_SCHEDULE,
    description="Raises at every tick unless fix-raising_schedule is there.",
)
def raising_schedule(context: dg.ScheduleEvaluationContext):
    if fails("raising_schedule", by_default=True):
        raise ValueError("the holiday calendar is empty")
    return dg.SkipReason("mended")


daily_orders_schedule = dg.build_schedule_from_partitioned_job(
    daily_orders_job, name="daily_orders_schedule", description="Yesterday's orders."
)


@dg.sensor(
    job=streams,
    name="new_files_sensor",
    minimum_interval_seconds=5,
    description="Requests one run at every tick and advances its cursor by one.",
)
def new_files_sensor(context: dg.SensorEvaluationContext):
    position = int(context.cursor or "0") + 1
    context.log.info(f"file {position} arrived")
    context.update_cursor(str(position))
    return dg.RunRequest(run_key=f"file-{position}", tags={"file": str(position)})


@dg.sensor(
    job=streams,
    name="idle_sensor",
    minimum_interval_seconds=30,
    default_status=RUNNING_SENSOR,
    description="Skips every tick.",
)
def idle_sensor(context: dg.SensorEvaluationContext):
    return dg.SkipReason("no new files")


@dg.sensor(
    job=streams,
    name="raising_sensor",
    minimum_interval_seconds=30,
    default_status=RUNNING_SENSOR,
    description="Raises at every tick unless fix-raising_sensor is there.",
)
def raising_sensor(context: dg.SensorEvaluationContext):
    if fails("raising_sensor", by_default=True):
        raise ConnectionError("the file server is gone")
    return dg.SkipReason("mended")


@dg.asset_sensor(
    asset_key=dg.AssetKey(["raw", "orders"]),
    job=my_pipeline,
    name="orders_sensor",
    minimum_interval_seconds=5,
    description="Requests my_pipeline when raw/orders is materialized.",
)
def orders_sensor(context: dg.SensorEvaluationContext, asset_event: dg.EventLogEntry):
    return dg.RunRequest(run_key=context.cursor)


@dg.run_failure_sensor(
    name="failure_alert",
    monitored_jobs=[etl],
    minimum_interval_seconds=5,
    description="Told of each failed run of etl.",
)
def failure_alert(context: dg.RunFailureSensorContext):
    context.log.info(f"{context.dagster_run.job_name} failed")


automation_sensor = dg.AutomationConditionSensorDefinition(
    name="default_automation_condition_sensor",
    default_status=dg.DefaultSensorStatus.STOPPED,
    minimum_interval_seconds=5,
    **{
        "target"
        if accepts(dg.AutomationConditionSensorDefinition, "target")
        else "asset_selection": dg.AssetSelection.groups("automated")
    },
)

SCHEDULES = [nightly_refresh, hourly_pipeline, skipping_schedule, raising_schedule, daily_orders_schedule]
SENSORS = [new_files_sensor, idle_sensor, raising_sensor, orders_sensor, failure_alert, automation_sensor]
