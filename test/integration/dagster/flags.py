"""Flags: files in one folder through which a test decides, while Dagster runs, what fails and what ends."""

import os
from pathlib import Path


def flag_folder() -> Path:
    """The folder of flags: `SAMPLE_FLAGS`, else `flags` in the home of the Dagster instance."""
    configured = os.environ.get("SAMPLE_FLAGS")
    return Path(configured) if configured else Path(os.environ["DAGSTER_HOME"]) / "flags"


def flag(name: str) -> bool:
    """Whether the file of that name is in the folder of flags."""
    return (flag_folder() / name).exists()


def fails(name: str, by_default: bool = False) -> bool:
    """Whether the thing called `name` is to fail: `fix-NAME` mends it, `fail-NAME` breaks it, else its default.

    The slashes of an asset key are written `__` in the file's name.
    """
    plain = name.replace("/", "__")
    if flag(f"fix-{plain}"):
        return False
    return by_default or flag(f"fail-{plain}")
