"""Jobs: configured, retried, pooled, slow, noisy, failing, partly failing, tagged."""

import sys
import time
from enum import Enum
from typing import Optional

import dagster as dg
from features import in_pool
from flags import fails, flag

from warehouse.partitioned import DAYS, daily_orders
from warehouse.resources import Crm, ReportMailer, Warehouse


class Format(Enum):
    CSV = "csv"
    PARQUET = "parquet"


class Destination(dg.Config):
    bucket: str
    prefix: str = "reports"


class ExportConfig(dg.Config):
    rows: int
    format: Format
    destination: Destination
    notify: Optional[str] = None


@dg.op
def write_report(context: dg.OpExecutionContext, config: ExportConfig, mailer: ReportMailer) -> int:
    """Writes a report."""
    context.log.info(
        f"{config.rows} rows as {config.format.value} to {config.destination.bucket}/{config.destination.prefix}"
    )
    return config.rows


@dg.job(description="Needs config: rows, format (CSV or PARQUET) and destination.bucket.")
def export_report():
    write_report()


class FlakyConfig(dg.Config):
    failures: int = 1


@dg.op(retry_policy=dg.RetryPolicy(max_retries=2))
def call_service(context: dg.OpExecutionContext, config: FlakyConfig) -> None:
    """Fails as many times as configured, then succeeds; it is tried three times."""
    if context.retry_number < config.failures:
        raise ConnectionError(f"attempt {context.retry_number + 1} was refused")


@dg.job(description="Succeeds on its second attempt unless configured otherwise.")
def flaky():
    call_service()


@dg.op(**in_pool("database"))
def query_database(context: dg.OpExecutionContext, warehouse: Warehouse) -> None:
    """Occupies one slot of the pool `database`; with the flag hold-pool it keeps it."""
    while flag("hold-pool"):
        time.sleep(0.1)


@dg.job(description="One op in the pool `database`.")
def pooled():
    query_database()


class LongConfig(dg.Config):
    seconds: float = 120.0


@dg.op
def wait(context: dg.OpExecutionContext, config: LongConfig) -> None:
    """Waits until its time is up or the flag release-long_running or release-RUN_ID is there."""
    end = time.monotonic() + config.seconds
    context.log.info("waiting")
    while time.monotonic() < end:
        if flag("release-long_running") or flag(f"release-{context.run_id}"):
            return
        time.sleep(0.1)


@dg.job(description="Runs until it is released or its time is up.", tags={"speed": "slow"})
def long_running():
    wait()


class NoisyConfig(dg.Config):
    events: int = 10
    error_at_end: bool = False
    fail: bool = False


@dg.op
def chatter(context: dg.OpExecutionContext, config: NoisyConfig) -> None:
    """Logs as many lines as configured; the last one is an error if asked, and the step fails if asked."""
    for number in range(1, config.events + 1):
        if number == config.events and config.error_at_end:
            context.log.error(f"line {number} is the only error")
        else:
            context.log.info(f"line {number}")
    if config.fail:
        raise RuntimeError(f"failed after {config.events} lines")


@dg.job(description="Logs as many lines as it is told to.")
def noisy():
    chatter()


@dg.op
def print_lines() -> None:
    """Prints known lines to both streams."""
    for number in range(1, 4):
        print(f"stdout line {number}", flush=True)
        print(f"stderr line {number}", file=sys.stderr, flush=True)
    print("password=canary-printed-90ee12", flush=True)


@dg.job(description="Prints known lines to stdout and stderr.")
def streams():
    print_lines()


@dg.op
def fail_left() -> None:
    """Fails unless fix-twin_failures is there."""
    if fails("twin_failures", by_default=True):
        raise ValueError("left hand failed")


@dg.op
def fail_right() -> None:
    """Fails unless fix-twin_failures is there."""
    if fails("twin_failures", by_default=True):
        raise OSError("right hand failed")


@dg.job(description="Two steps fail, neither because of the other.")
def twin_failures():
    fail_left()
    fail_right()


@dg.op
def extract(context: dg.OpExecutionContext) -> int:
    """Succeeds."""
    return 3


@dg.op
def audit(rows: int) -> None:
    """Succeeds."""


@dg.op
def transform(rows: int) -> int:
    """Fails unless fix-etl is there."""
    if fails("etl", by_default=True):
        raise ArithmeticError("the rate is zero")
    return rows


@dg.op
def load(rows: int) -> None:
    """Skipped while transform fails."""


@dg.graph
def etl_steps():
    rows = extract()
    audit(rows)
    load(transform(rows))


etl = etl_steps.to_job(
    name="etl", description="extract and audit succeed, transform fails, load is skipped; fix-etl mends it."
)


@dg.op
def my_solid_op() -> None:
    """Named by a user of long standing."""


@dg.job(tags={"team": "finance", "priority": "high"}, description="A job that its user named my_pipeline long ago.")
def my_pipeline():
    my_solid_op()


@dg.op
def sync(crm: Crm) -> None:
    """Needs a resource whose environment variable is not set."""


@dg.job(description="Cannot start: CRM_TOKEN is not set.")
def crm_sync():
    sync()


refresh = dg.define_asset_job(
    "refresh",
    selection=dg.AssetSelection.groups("staging"),
    description="Builds the staging tables.",
    tags={"team": "analytics"},
)
daily_orders_job = dg.define_asset_job("daily_orders_job", selection=[daily_orders], partitions_def=DAYS)

JOBS = [
    export_report,
    flaky,
    pooled,
    long_running,
    noisy,
    streams,
    twin_failures,
    etl,
    my_pipeline,
    crm_sync,
    refresh,
    daily_orders_job,
]
