"""The seven questions with python-telegram-bot: its data in memory, uvloop."""

import asyncio

import uvloop
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions
from telegram.ext import Application, CallbackQueryHandler, CommandHandler

from seven import API, IS_POLLING, PATH, PORT, SECRET, TEXTS, TOKEN, tapped

PREVIEW = LinkPreviewOptions(is_disabled=True)


def keyboard(buttons):
    rows = [[InlineKeyboardButton(text, callback_data=data)] for text, data in buttons]
    return InlineKeyboardMarkup(rows)


async def begin(update, context):
    await update.message.reply_text(
        TEXTS["welcome"],
        reply_markup=keyboard([(TEXTS["yes"], "yes")]),
        link_preview_options=PREVIEW,
    )
    context.user_data["place"] = "consent"


async def tap(update, context):
    query = update.callback_query
    await query.answer()
    chosen, text, buttons = tapped(context.user_data, query.data)
    if chosen:
        await query.edit_message_text(f"{query.message.text}\n\n✓ {chosen}")
    await query.message.reply_text(
        text, reply_markup=keyboard(buttons), link_preview_options=PREVIEW
    )


asyncio.set_event_loop_policy(uvloop.EventLoopPolicy())
builder = Application.builder().token(TOKEN).base_url(f"{API}/bot").concurrent_updates(True)
application = builder.connection_pool_size(256).pool_timeout(60).build()
application.add_handler(CommandHandler("start", begin))
application.add_handler(CallbackQueryHandler(tap))
if IS_POLLING:
    application.run_polling()
else:
    application.run_webhook(
        listen="127.0.0.1",
        port=PORT,
        url_path=PATH.lstrip("/"),
        secret_token=SECRET,
        webhook_url=f"https://bot.example{PATH}",
    )
