"""The code location `broken`: it cannot load until the flag `fix-broken` is there and the location is reloaded."""

import dagster as dg
from flags import fails

if fails("broken", by_default=True):
    raise ImportError("the module invoices_client is not installed")


@dg.op
def repair() -> None:
    """Does nothing."""


@dg.job(description="There once the location is mended.")
def repaired():
    repair()


defs = dg.Definitions(jobs=[repaired], executor=dg.in_process_executor)
