"""The code location `warehouse`."""

import dagster as dg

from warehouse.assets import ASSETS
from warehouse.automation import SCHEDULES, SENSORS
from warehouse.checks import CHECKS
from warehouse.jobs import JOBS
from warehouse.partitioned import PARTITIONED_ASSETS
from warehouse.resources import RESOURCES

# In one process a run takes a second or two; a process per step would take that for each step.
defs = dg.Definitions(
    assets=[*ASSETS, *PARTITIONED_ASSETS],
    asset_checks=CHECKS,
    jobs=JOBS,
    schedules=SCHEDULES,
    sensors=SENSORS,
    resources=RESOURCES,
    executor=dg.in_process_executor,
)
