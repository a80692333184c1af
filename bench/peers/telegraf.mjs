// The seven questions with Telegraf: sessions in memory, a webhook of Node's.
import { createServer } from "node:http";
import { Telegraf, session } from "telegraf";
import { settings, tapped, welcome } from "./seven.mjs";

const bot = new Telegraf(settings.token, {
  telegram: { apiRoot: settings.api, webhookReply: false },
});
bot.use(session({ defaultSession: () => ({ place: "start" }) }));

bot.start(async (ctx) => {
  await ctx.reply(...welcome());
  ctx.session.place = "consent";
});

bot.on("callback_query", async (ctx) => {
  await ctx.answerCbQuery();
  const { message, data } = ctx.callbackQuery;
  const { chosen, next } = tapped(ctx.session, data);
  if (chosen) await ctx.editMessageText(`${message.text}\n\n✓ ${chosen}`);
  await ctx.reply(...next);
});

bot.catch((error) => console.error(error.message));
if (settings.isPolling) {
  bot.launch();
} else {
  bot.botInfo = await bot.telegram.getMe();
  const callback = bot.webhookCallback(settings.path, { secretToken: settings.secret });
  createServer(callback).listen(settings.port, "127.0.0.1");
}
