"""`afterword serve`: the service, for a host or a container."""

import os

import typer

from app.errors import SettingsError


def register(cli: typer.Typer) -> None:
    @cli.command()
    def serve(
        host: str = typer.Option("127.0.0.1", help="Address to listen on."),
        port: int = typer.Option(8080, min=0, max=65535, help="Port to listen on."),
    ) -> None:
        """Answer Google's add-on platform. Settings come from AFTERWORD_… variables."""
        import uvicorn

        from app.main import build_app
        from app.settings import LOCAL, is_loopback, load_settings
        from app.web.log import set_up_logging

        settings = load_settings(os.environ)
        if settings.local and not is_loopback(host):
            raise SettingsError(f"with {LOCAL}=1 the service listens on loopback addresses only, not on {host}")
        set_up_logging()
        uvicorn.run(
            build_app(settings),
            host=host,
            port=port,
            log_config=None,
            access_log=False,
            server_header=False,
            proxy_headers=False,  # nothing we do depends on what a proxy says
            timeout_keep_alive=75,
            timeout_graceful_shutdown=25,
        )
