// What both bots on Node have in common: the texts, and where an answer leads.
import { readFileSync } from "node:fs";

const { env } = process;

export const texts = JSON.parse(readFileSync(env.BENCH_TEXTS));

export const settings = {
  token: env.BENCH_TOKEN,
  api: env.BENCH_API,
  port: Number(env.BENCH_PORT),
  path: env.BENCH_PATH,
  secret: env.BENCH_SECRET,
  isPolling: env.BENCH_MODE === "polling",
};

const rows = (buttons) => ({
  link_preview_options: { is_disabled: true },
  reply_markup: {
    inline_keyboard: buttons.map(([text, data]) => [{ text, callback_data: data }]),
  },
});

export const welcome = () => [texts.welcome, rows([[texts.yes, "yes"]])];

// Takes a tap: what was chosen, if anything, and what to say next.
export function tapped(session, data) {
  let chosen;
  if (session.place === "consent" && data === "yes") {
    chosen = texts.yes;
    session.answers = [];
  } else if (session.place === "done" && data === "again") {
    session.answers = [];
  } else if (session.place === "asked") {
    session.answers.push(Number(data));
    chosen = texts.choices[Number(data)];
  } else {
    return { next: ["Please say /start.", {}] };
  }
  const { answers } = session;
  if (answers.length < texts.questions.length) {
    session.place = "asked";
    const choices = texts.choices.map((text, at) => [text, String(at)]);
    return { chosen, next: [texts.questions[answers.length], rows(choices)] };
  }
  session.place = "done";
  const outcome = answers[0] === 2 ? 0 : answers[3] === 1 ? 1 : 2;
  return { chosen, next: [texts.outcomes[outcome], rows([[texts.again, "again"]])] };
}
