"""Resources: one nested in another, values from the environment, and secrets that must never leave Dagster."""

import dagster as dg


class Credentials(dg.ConfigurableResource):
    """Who the warehouse is used as. The password comes from `WAREHOUSE_PASSWORD`."""

    user: str = "loader"
    password: str


class Warehouse(dg.ConfigurableResource):
    """The analytical database; `credentials` is a resource nested in it."""

    host: str = "warehouse.internal"
    port: int = 5432
    credentials: Credentials

    def rows(self, table: str) -> int:
        """A stable number of rows for a table."""
        return 100 + sum(ord(letter) for letter in table)


class ReportMailer(dg.ConfigurableResource):
    """Sends reports. Its password is a literal in the code, as happens."""

    server: str = "smtp.internal"
    password: str = "canary-literal-7b20de"
    api_token: str = "canary-token-51aa93"


class Crm(dg.ConfigurableResource):
    """The customer system. `CRM_TOKEN` is set nowhere, so whatever needs it cannot start."""

    token: str


credentials = Credentials(password=dg.EnvVar("WAREHOUSE_PASSWORD"))

RESOURCES = {
    "credentials": credentials,
    "warehouse": Warehouse(credentials=credentials),
    "mailer": ReportMailer(),
    "crm": Crm(token=dg.EnvVar("CRM_TOKEN")),
}
