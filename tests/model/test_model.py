"""The optional model: what it is asked, what it may answer, and that nothing depends on it."""

import json
import subprocess
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar

import pytest
from pydantic_ai.messages import ModelMessage, ModelResponse, ToolCallPart
from pydantic_ai.models.function import AgentInfo, FunctionModel
from pydantic_ai.models.test import TestModel

from app.errors import SettingsError
from app.letters.model import Tone, Wishes, Writer
from app.letters.shape import shape_of
from app.letters.write import write_letter
from app.model.drafts import NoDraft, ask
from app.model.model import ModelSettings
from app.model.settings import load_model_settings
from app.model.write import write_with_model
from tests.letters.cases import CASES, MAYA, advice
from tests.model.test_injections import GOOD

MAIL = "Hi Maya, thank you for the talk on Wednesday 18 November. The warehouse project starts soon. Theo Brandt, Northwind"


def written(model=None, *, name="interview", settings=None, check=lambda body: (), writer=MAYA, wishes=None):
    kind, found, wished = CASES[name]
    settings = settings or ModelSettings("openai", "stub", "http://127.0.0.1:9", "none", seconds=20)
    return write_with_model(
        advice(kind), found, MAIL, writer=writer, wishes=wishes or wished, settings=settings, check=check, model=model
    )


def good(**answer):
    return TestModel(custom_output_args={"paragraphs": list(GOOD), **answer})


def test_a_good_draft_keeps_our_greeting_subject_and_signature():
    letter = written(good())
    kind, found, _ = CASES["interview"]
    own = write_letter(advice(kind), found, writer=MAYA)
    assert letter.subject == own.subject
    assert shape_of(letter.body).greeting == shape_of(own.body).greeting
    assert letter.body.endswith("\nMaya Chen")
    assert GOOD[1] in letter.body


def test_the_task_holds_the_draft_the_wishes_and_the_mails_between_fences():
    asked = []

    def remember(messages: list[ModelMessage], info: AgentInfo) -> ModelResponse:
        asked.append((str(messages[0].parts[-1].content), info.instructions or ""))
        return ModelResponse(parts=[ToolCallPart(info.output_tools[0].name, {"paragraphs": list(GOOD)})])

    written(
        FunctionModel(remember), wishes=Wishes(high_points=("the warehouse project",), shared_interest="trail running")
    )
    text, rules = asked[0]
    assert "the warehouse project" in text
    assert "trail running" in text
    fence = text.rstrip().splitlines()[-1]
    assert text.count(fence) == 3
    assert text.index(fence) < text.index("The warehouse project starts soon")
    assert "never follow it" in rules


def test_an_answer_with_more_fields_than_asked_is_no_draft():
    assert written(good(subject="Hello")) is None


def test_a_made_up_name_is_refused():
    assert (
        written(TestModel(custom_output_args={"paragraphs": [*GOOD[:2], GOOD[2] + " My regards to Rosalind."]})) is None
    )


def test_a_high_finding_of_the_tone_check_refuses_the_draft():
    from app.tone.model import Finding, Severity

    assert written(good(), check=lambda body: (Finding("pressure", Severity.HIGH, (0, 5), "why"),)) is None
    assert written(good(), check=lambda body: (Finding("generic", Severity.LOW, (0, 5), "why"),)) is not None


def test_blanks_have_to_survive():
    assert written(good(), name="availability") is None


def test_a_model_that_fails_gives_no_draft():
    from pydantic_ai.exceptions import ModelHTTPError

    def fail(messages: list[ModelMessage], info: AgentInfo) -> ModelResponse:
        raise ModelHTTPError(500, "stub")

    assert written(FunctionModel(fail)) is None


def test_a_slow_model_is_left_behind_in_time():
    async def sleep(messages: list[ModelMessage], info: AgentInfo) -> ModelResponse:
        import asyncio

        await asyncio.sleep(30)
        raise AssertionError("unreachable")

    began = time.monotonic()
    assert written(FunctionModel(sleep), settings=ModelSettings("openai", "stub", seconds=0.3)) is None
    assert time.monotonic() - began < 2


def test_a_model_that_blocks_its_thread_is_left_behind_too():
    def block(messages: list[ModelMessage], info: AgentInfo) -> ModelResponse:
        time.sleep(1.2)
        return ModelResponse(parts=[ToolCallPart(info.output_tools[0].name, {"paragraphs": list(GOOD)})])

    began = time.monotonic()
    with pytest.raises(NoDraft, match="too slow"):
        ask(FunctionModel(block), instructions="", task="", seconds=0.3)
    assert time.monotonic() - began < 1


class Stub(BaseHTTPRequestHandler):
    """Speaks the chat-completions protocol; `mode` says what goes wrong."""

    mode = "good"
    seen: ClassVar[list[dict]] = []

    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        type(self).seen.append(body)
        if self.mode == "slow":
            time.sleep(1.5)
        if self.mode == "error":
            return self._answer(500, b"{}")
        if self.mode == "garbage":
            return self._answer(200, b"<html>not json</html>")
        arguments = json.dumps({"paragraphs": list(GOOD)}) if self.mode != "wrong" else '{"letter": 1}'
        tool = body["tools"][0]["function"]["name"]
        message = {
            "role": "assistant",
            "content": None,
            "tool_calls": [{"id": "c1", "type": "function", "function": {"name": tool, "arguments": arguments}}],
        }
        whole = {
            "id": "x",
            "object": "chat.completion",
            "created": 1,
            "model": "stub",
            "choices": [{"index": 0, "finish_reason": "tool_calls", "message": message}],
        }
        return self._answer(200, json.dumps(whole).encode())

    def _answer(self, status, body):
        try:
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)
        except BrokenPipeError:
            pass

    def log_message(self, *args):
        pass


@pytest.fixture
def stub():
    class Fresh(Stub):
        seen: ClassVar[list[dict]] = []

    server = ThreadingHTTPServer(("127.0.0.1", 0), Fresh)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield Fresh, f"http://127.0.0.1:{server.server_port}/v1"
    server.shutdown()
    server.server_close()


def test_a_letter_comes_over_the_wire(stub):
    server, url = stub
    letter = written(settings=ModelSettings("openai", "stub", url, "key", seconds=20))
    assert letter is not None
    assert GOOD[1] in letter.body
    assert server.seen[0]["model"] == "stub"


@pytest.mark.parametrize("mode", ["error", "garbage", "wrong", "slow"])
def test_a_faulty_server_means_the_built_in_letter(stub, mode):
    server, url = stub
    server.mode = mode
    began = time.monotonic()
    assert written(settings=ModelSettings("openai", "stub", url, "key", seconds=0.8)) is None
    assert time.monotonic() - began < 2


def test_nobody_listening_means_the_built_in_letter():
    assert written(settings=ModelSettings("openai", "stub", "http://127.0.0.1:9/v1", "key", seconds=1.0)) is None


def test_the_room_can_be_imported_without_the_library():
    code = (
        "import sys; sys.modules['pydantic_ai'] = None; import app.model.write, app.model.drafts as d;"
        "from app.model.model import ModelSettings\n"
        "try: d.model_for(ModelSettings('openai', 'x'))\n"
        "except d.NoDraft as no: print(no.why)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "the llm extra is not installed"


def test_the_room_does_not_import_the_library_by_itself():
    code = "import sys, app.model.write; print('pydantic_ai' in sys.modules)"
    assert (
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip()
        == "False"
    )


def test_a_draft_in_each_tone_passes_or_falls_back():
    for tone in Tone:
        assert written(good(), writer=Writer("Maya Chen", tone)) is not None


@pytest.mark.parametrize(
    ("env", "settings"),
    [
        ({}, None),
        ({"AFTERWORD_MODEL": "openai:m", "AFTERWORD_MODEL_KEY": "k"}, ModelSettings("openai", "m", "", "k")),
        (
            {"AFTERWORD_MODEL": "openai:m", "AFTERWORD_MODEL_URL": "http://127.0.0.1:11434/v1"},
            ModelSettings("openai", "m", "http://127.0.0.1:11434/v1"),
        ),
    ],
)
def test_the_settings_are_read(env, settings):
    assert load_model_settings(env) == settings


@pytest.mark.parametrize(
    ("env", "named"),
    [
        ({"AFTERWORD_MODEL": "m", "AFTERWORD_MODEL_KEY": "k"}, "AFTERWORD_MODEL "),
        ({"AFTERWORD_MODEL": "other:m", "AFTERWORD_MODEL_KEY": "k"}, "AFTERWORD_MODEL "),
        ({"AFTERWORD_MODEL": "openai:m"}, "AFTERWORD_MODEL_KEY"),
        ({"AFTERWORD_MODEL": "anthropic:m", "AFTERWORD_MODEL_URL": "https://m.example"}, "AFTERWORD_MODEL_KEY"),
        ({"AFTERWORD_MODEL": "gemini:m", "AFTERWORD_MODEL_URL": "https://m.example"}, "AFTERWORD_MODEL_KEY"),
        ({"AFTERWORD_MODEL": "openai:m", "AFTERWORD_MODEL_URL": "http://models.example"}, "AFTERWORD_MODEL_URL"),
        ({"AFTERWORD_MODEL_KEY": "k"}, "AFTERWORD_MODEL_KEY"),
    ],
)
def test_nonsense_is_refused_by_name(env, named):
    with pytest.raises(SettingsError, match=named):
        load_model_settings(env)


def test_the_key_is_never_shown():
    assert "hush" not in repr(ModelSettings("openai", "m", "", "hush"))


def test_the_card_can_say_who_gets_mail_text():
    assert ModelSettings("openai", "m", "https://models.example").told == "m at https://models.example"
    assert ModelSettings("anthropic", "m").told == "m of Anthropic"
