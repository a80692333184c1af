"""The seven questions with aiogram: its FSM in memory, uvloop."""

import asyncio

import uvloop
from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import CommandStart
from aiogram.fsm.context import FSMContext
from aiogram.fsm.storage.memory import MemoryStorage
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message
from aiogram.types import LinkPreviewOptions
from aiogram.webhook.aiohttp_server import SimpleRequestHandler, setup_application
from aiohttp import web

from seven import API, IS_POLLING, PATH, PORT, SECRET, TEXTS, TOKEN, tapped

dispatcher = Dispatcher(storage=MemoryStorage())
PREVIEW = LinkPreviewOptions(is_disabled=True)


def keyboard(buttons):
    rows = [[InlineKeyboardButton(text=text, callback_data=data)] for text, data in buttons]
    return InlineKeyboardMarkup(inline_keyboard=rows)


@dispatcher.message(CommandStart())
async def begin(message: Message, state: FSMContext):
    await message.answer(
        TEXTS["welcome"],
        reply_markup=keyboard([(TEXTS["yes"], "yes")]),
        link_preview_options=PREVIEW,
    )
    await state.set_data({"place": "consent"})


@dispatcher.callback_query()
async def tap(query: CallbackQuery, state: FSMContext):
    await query.answer()
    session = await state.get_data()
    chosen, text, buttons = tapped(session, query.data)
    if chosen:
        await query.message.edit_text(f"{query.message.text}\n\n✓ {chosen}")
    await state.set_data(session)
    await query.message.answer(
        text, reply_markup=keyboard(buttons), link_preview_options=PREVIEW
    )


def bot():
    server = TelegramAPIServer.from_base(API)
    return Bot(TOKEN, session=AiohttpSession(api=server, limit=1000))


async def poll():
    await dispatcher.start_polling(bot(), handle_signals=False)


if IS_POLLING:
    uvloop.run(poll())
else:
    asyncio.set_event_loop_policy(uvloop.EventLoopPolicy())
    app = web.Application()
    made = bot()
    SimpleRequestHandler(dispatcher, made, secret_token=SECRET).register(app, path=PATH)
    setup_application(app, dispatcher, bot=made)
    web.run_app(app, host="127.0.0.1", port=PORT, print=None)
