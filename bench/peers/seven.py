"""What both bots in Python have in common: the texts, and where an answer leads."""

import json
import os

with open(os.environ["BENCH_TEXTS"], encoding="utf-8") as file:
    TEXTS = json.load(file)

TOKEN = os.environ["BENCH_TOKEN"]
API = os.environ["BENCH_API"]
PORT = int(os.environ["BENCH_PORT"])
PATH = os.environ["BENCH_PATH"]
SECRET = os.environ["BENCH_SECRET"]
IS_POLLING = os.environ["BENCH_MODE"] == "polling"


def tapped(session, data):
    """Returns what was chosen, if anything, the next text, and its buttons."""
    place, chosen = session.get("place"), None
    if place == "consent" and data == "yes":
        chosen, answers = TEXTS["yes"], []
    elif place == "done" and data == "again":
        answers = []
    elif place == "asked":
        answers = [*session["answers"], int(data)]
        chosen = TEXTS["choices"][int(data)]
    else:
        return None, "Please say /start.", []
    session["answers"] = answers
    if len(answers) < len(TEXTS["questions"]):
        session["place"] = "asked"
        buttons = [(text, str(at)) for at, text in enumerate(TEXTS["choices"])]
        return chosen, TEXTS["questions"][len(answers)], buttons
    session["place"] = "done"
    outcome = 0 if answers[0] == 2 else 1 if answers[3] == 1 else 2
    return chosen, TEXTS["outcomes"][outcome], [(TEXTS["again"], "again")]
