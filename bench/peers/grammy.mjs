// The seven questions with grammY: sessions in memory, the runner or a webhook.
import { createServer } from "node:http";
import { run, sequentialize } from "@grammyjs/runner";
import { Bot, session, webhookCallback } from "grammy";
import { settings, tapped, welcome } from "./seven.mjs";

const bot = new Bot(settings.token, { client: { apiRoot: settings.api } });
const key = (ctx) => String(ctx.chat.id);
bot.use(sequentialize(key));
bot.use(session({ initial: () => ({ place: "start" }), getSessionKey: key }));

bot.command("start", async (ctx) => {
  await ctx.reply(...welcome());
  ctx.session.place = "consent";
});

bot.on("callback_query:data", async (ctx) => {
  await ctx.answerCallbackQuery();
  const { message, data } = ctx.callbackQuery;
  const { chosen, next } = tapped(ctx.session, data);
  if (chosen) await ctx.editMessageText(`${message.text}\n\n✓ ${chosen}`);
  await ctx.reply(...next);
});

bot.catch((error) => console.error(error.message));
if (settings.isPolling) {
  run(bot);
} else {
  await bot.init();
  const callback = webhookCallback(bot, "http", { secretToken: settings.secret });
  createServer(callback).listen(settings.port, "127.0.0.1");
}
