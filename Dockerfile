# The service alone: no tests, no preview's browser. Build: docker build -t afterword .
FROM python:3.11-slim-bookworm AS build
ENV PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1
WORKDIR /build
COPY deploy/requirements/run.txt ./
RUN python -m venv /venv && /venv/bin/pip install --require-hashes -r run.txt

FROM python:3.11-slim-bookworm
ENV PATH=/venv/bin:$PATH PYTHONPATH=/srv/afterword PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1
RUN useradd --system --uid 10001 --create-home --home-dir /var/lib/afterword afterword
COPY --from=build /venv /venv
COPY addon /srv/afterword/addon
COPY app /srv/afterword/app
# The sample mailbox and the local Gmail have no place in production.
RUN rm -rf /srv/afterword/app/preview /srv/afterword/app/cli/preview.py
WORKDIR /var/lib/afterword
USER 10001
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 \
  CMD ["python", "-c", "import httpx; httpx.get('http://127.0.0.1:8080/healthz', timeout=4).raise_for_status()"]
ENTRYPOINT ["python", "-m", "app"]
CMD ["serve", "--host", "0.0.0.0", "--port", "8080"]
# For the optional language model (AFTERWORD_MODEL), an image of your own on top of this one:
#   FROM afterword
#   USER root
#   RUN pip install 'pydantic-ai-slim[anthropic,google,openai]'
#   USER 10001
