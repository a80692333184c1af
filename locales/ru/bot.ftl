### What the bot says beside the words of the dialog, in Russian.
###
### Machine-drafted. NOT REVIEWED BY A CLINICIAN, and not reviewed by a
### native-speaking medical translator. No patient may rely on these words before that.
### Черновик составлен машиной. НЕ ПРОВЕРЕНО ВРАЧОМ и не проверено медицинским
### переводчиком, для которого русский язык родной. До такой проверки ни один
### пациент не должен полагаться на эти слова.
###
### Variables: { $emergency } is the number to call for an ambulance, { $clinic }
### the clinic's name, { $phone } its telephone, { $booking } its booking link,
### { $days } the days until stored answers are erased, all from the clinic's
### configuration.

## The language itself

language-name = Русский
# Whether a clinician and a language editor have reviewed the words: no, or yes with
# .by and .on (a day such as 2026-11-30), which `review` then tells.
reviewed = no
# Letters and digits read in a minute, for the length of the check: the mean of
# the International Reading Speed Texts (Trauzettel-Klosinski and Dietz 2012,
# doi:10.1167/iovs.11-8284), read aloud, spaces not counted, as quoted in a
# secondary table.
reading-speed = 986

# How far the words can be trusted; /help says so.
review = Мои слова на русском языке составлены машиной как черновик и не проверены врачом.

# People are addressed with «вы»; words of the other form, separated by |.
avoided-words = ты | тебя | тебе | тобой | твой | твоя | твоё | твои | твоей | твоего

## Before the first question

# source: d1e549a4
welcome-emergency = Прежде всего: это неотложный случай?
# source: 0b3f2679
welcome-terms =
    Прежде чем соглашаться, знайте:
    • Я программа, а не врач. Я даю общие сведения, а не диагноз, и ни один врач их пока не одобрил. Никогда не откладывайте из-за моих слов обращение за помощью.
    • Я храню ваши ответы, ваше согласие и ваш язык, чтобы дать вам результат. /export пришлёт их вам, /delete сразу сотрёт. Подробнее: /privacy
    • Чаты с ботами в Telegram не защищены сквозным шифрованием.
# source: 1e8b81be
consent = Вы согласны, что я буду спрашивать о вашем здоровье и хранить для этого ваши ответы?
# source: d169631f
consent-yes = Да, даю согласие
# source: 91ce2555
consent-no = Нет, остановиться

## Questions

# $number counts the questions from 1, $most is the most there can be.
# source: c71fbfaf
progress = Вопрос { $number }, всего не больше { $most }
# $choice is what the person chose.
# source: 986e07c9
chosen = ✓ { $choice }
# The button that confirms what is ticked.
# source: 09392936
done = Готово
# What people type instead of "none of these", alone; separated by |.
# source: d63a3495
none-words = нет | ничего | нет, ничего | ничего из этого | ничего такого | ничего нет | нету | не было
# source: 708acbbc
back = Назад

## Outcomes

# source: 4a2e46a4
not-examined = Это не диагноз: вас никто не осматривал.
# source: 3c61aa78
how-soon = Как срочно
# source: 918e4484
urgency-self-care = Вы можете начать самостоятельно уже сегодня. Запись на приём сейчас не нужна.
# source: d065a714
urgency-consultation-24 = Покажитесь врачу в течение 24 часов. Если за это время вас никто не может принять, обратитесь в приёмное отделение больницы.
# source: 8ea4d92a
urgency-emergency = Сейчас: немедленно сделайте то, что сказано ниже. Если сомневаетесь, звоните по номеру { $emergency }.
# source: 94ca8384
contact-phone = Можно позвонить: { $clinic }, { $phone }
# source: 3ee429b0
contact-booking = Можно записаться: { $clinic }, { $booking }
# source: fba744c1
contact-urgent = Если срочно нужен совет медиков, но это не экстренный случай, звоните по номеру { $urgent }.
# source: 4446a15e
also = Вы также сообщили мне
# source: f2645133
next = Что делать
# source: 0114abb5
skip = Чего избегать
# source: 03c3c9db
later = Если не проходит
# source: 344bdb1d
get-help-if = Сразу обратитесь за помощью, если заметите
# source: ceb176de
why = Почему? Источники
# source: 75dee551
again = Начать заново
# source: 6f975c96
finished = Этот опрос окончен. Можно узнать причины и источники или начать заново.
# source: 21265ca3
stopped = Опрос остановлен, его ответы стёрты. Начать заново можно в любое время.

## Why? Sources

# source: 0773485f
why-title = Почему я так говорю
# source: 33d046c4
evidence-higher = Наша уверенность: довольно высокая. Несколько испытаний или основанные на них клинические рекомендации согласны между собой.
# source: 70429fe4
evidence-moderate = Наша уверенность: умеренная. Есть несколько испытаний; их результаты разноречивы или неточны.
# source: 63374ba1
evidence-low = Наша уверенность: не очень высокая. Одно небольшое испытание или небольшие исследования без сравнения, которые указывают на одно и то же.
# source: bcc37cb0
evidence-very-low = Наша уверенность: почти никакой. Только небольшие исследования без сравнения или испытания с высоким риском ошибки.
# source: 8985b149
evidence-opinion = Наша уверенность: это мнение специалистов-практиков, без пригодного испытания.
# source: d986e808
evidence-ungraded = Правило безопасности, взятое из названных источников; мы его не оценивали.
# source: 8d0315cd
checked-source = Проверено нами в самом источнике.
# source: 059858fb
checked-secondary = Проверено нами только по краткому изложению источника.
# source: e5268d69
checked-seed = Взято со страницы для пациентов, дальше не проверено.
# source: 0514e15c
checked-memory = По источнику ещё не проверено: это должен сделать врач.
# source: 4eea4b33
checked-design = Решение авторов этого опроса.
# source: cb6641ca
sources = Источники:

## Emergencies

# source: dc0e75a1
emergency-title = Это может быть неотложный случай
# source: 32479111
emergency-now = Если сейчас у вас есть какой-либо из этих признаков или вы чувствуете, что вам грозит другая опасность, не продолжайте здесь: звоните по номеру { $emergency } или обратитесь в приёмное отделение больницы.

## Notices

# source: 6a453b0b
notice-help =
    Нажмите на ответ либо напишите его номер или его слова.

    /back возвращает на один вопрос назад
    /restart начинает заново
    /cancel останавливает
    /language меняет язык
    /privacy говорит, что хранится
    /export присылает вам то, что хранится
    /delete стирает то, что хранится

    В неотложном случае не пишите сюда: звоните по номеру { $emergency }.
# source: 9a72c005
notice-privacy =
    Что я храню: номер вашего чата, ваш язык, ваше согласие с его временем и версией, ваши ответы в этом опросе, последний показанный вам вопрос, ещё не доставленные сообщения, время вашего последнего сообщения и номера ваших последних сообщений. Ни имени, ни даты рождения, ничего из того, что вы пишете своими словами.

    Зачем: чтобы задать следующий вопрос и дать вам результат. Мы никому об этом не сообщаем; никакие решения о ваших правах здесь не принимаются.

    Как долго: всё стирается само через { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    } после вашего последнего сообщения или сразу по команде /delete. /export пришлёт всё вам в виде файла. Отозвать согласие можно в любое время командой /delete.

    Telegram передаёт наши сообщения и хранит этот чат на своих серверах. Чаты с ботами не защищены сквозным шифрованием. Вы можете удалить сообщения в своём приложении.
# source: bd9b500f
notice-deleted = Всё, что хранилось о вас, стёрто, и ваше согласие тоже. Сообщения этого чата хранит Telegram; вы можете удалить их в своём приложении. /start начинает заново.
# source: 9ac5d425
notice-declined = Хорошо. Я ни о чём не спрашиваю и ничего о вас не храню. Если вас что-то беспокоит, поговорите с врачом или фармацевтом. /start начинает заново.
# source: 40b0f1c4
notice-resumed = С возвращением. Продолжаем с того же места. /restart начинает заново.
# source: 6bdfadeb
notice-nothing-before = Возвращаться некуда.
# source: 75c2ec4f
notice-unknown-language = Этого языка я не знаю. /language покажет те, которые знаю.
# source: 3111dfe0
notice-not-spoken = Языка вашего устройства я пока не знаю; /language покажет те, которые знаю.
# source: 46bc87d1
notice-language-gone = Язык, на котором мы говорили, сейчас недоступен. Ваши ответы сохранены. Выберите, пожалуйста, один из этих языков.
# source: fa3b12d3
notice-unusable = Я понимаю только текст и нажатия, а не картинки, голосовые сообщения, стикеры или файлы. Ничего не потеряно.
# source: 5b0b5d24
notice-too-long = Это больше, чем я могу прочитать. Пожалуйста, нажмите на ответ или напишите его словами. Если это срочно, звоните по номеру { $emergency }.
# source: be2ee7f2
notice-not-understood = Мне это непонятно, или это подходит к нескольким ответам. Пожалуйста, нажмите на ответ или напишите его словами.
# source: fee293ec
notice-edited = Если изменить сообщение, ответ не изменится. /back возвращает на один вопрос назад.
# source: bec632c9
notice-private = Пожалуйста, напишите мне в личный чат: здоровье не для группы.
# source: 5b0b1a1f
notice-passed = Этот вопрос уже пройден. Ничего не изменилось.
# source: 889dfac3
notice-already = Так уже и есть. Ничего не изменилось.
# source: 86c0d07a
notice-tick-first = Сначала отметьте хотя бы один ответ или «ничего».
# source: 4f8dbb39
notice-ticks-stay = Отмеченное остаётся отмеченным. Если больше ничего нет, напишите «{ done }». Чтобы снять отметку, нажмите на неё ещё раз или вернитесь командой /back.
# source: 93192124
notice-not-seen = Написанное вами не засчитано: этот вопрос тогда ещё не дошёл до вас или только что пришёл. Пожалуйста, ответьте на него сейчас.
# source: 4aadffbf
notice-apology = У меня что-то сломалось. Ваши ответы сохранены; пожалуйста, попробуйте ещё раз. Если это срочно, звоните по номеру { $emergency }.

## Languages and commands

# source: 7c756d82
languages =
    На каком языке будем говорить? Нажмите на него или напишите, например:
    /language ru
# source: 40e9f1aa
export-caption = Это всё, что я храню о вас.

# source: e0281681
command-start = Начать или продолжить
# source: f691c2c4
command-help = Что я могу
# source: 725a454b
command-restart = Начать заново
# source: 887b2c41
command-back = Вернуться на один вопрос
# source: 8a0ea834
command-language = Сменить язык
# source: 5c169870
command-privacy = Что хранится
# source: ea21de11
command-delete = Стереть то, что хранится
# source: 749f9d84
command-export = Получить то, что хранится
# source: 1c598cfe
command-cancel = Остановить
