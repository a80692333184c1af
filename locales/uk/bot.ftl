### What the bot says beside the words of the dialog.
###
### Machine-drafted. NOT REVIEWED BY A CLINICIAN, and not reviewed by a
### native-speaking medical translator. No patient may rely on these words before that.
### / Складено машиною. НЕ ПЕРЕВІРЕНО МЕДИЧНИМ ФАХІВЦЕМ і не перевірено медичним
### перекладачем, для якого українська мова рідна. До того жоден пацієнт не повинен
### покладатися на ці слова.
###
### Variables: { $emergency } is the number to call for an ambulance, { $clinic }
### the clinic's name, { $phone } its telephone, { $booking } its booking link,
### { $days } the days until stored answers are erased, all from the clinic's
### configuration.

## The language itself

language-name = Українська
# Whether a clinician and a language editor have reviewed the words: no, or yes with
# .by and .on (a day such as 2026-11-30), which `review` then tells.
reviewed = no
# Letters and digits read in a minute, for the length of the check: the figure of
# Russian in the International Reading Speed Texts (Trauzettel-Klosinski and Dietz
# 2012, doi:10.1167/iovs.11-8284), which count no spaces. The study has none for
# Ukrainian.
reading-speed = 986

# How far the words can be trusted; /help says so.
review = Мої слова українською складено машиною, і жоден медичний фахівець їх не перевірив.

# People are addressed with «ви»; words of the other form, separated by |.
avoided-words = ти | тебе | тобі | тобою | твій | твоя | твоє | твої | твоєї | твого

## Before the first question

# source: d1e549a4
welcome-emergency = Найперше: чи це не екстрений випадок?
# source: 0b3f2679
welcome-terms =
    Перш ніж погодитися, знайте:
    • Я програма, а не лікар. Мої слова — це загальна інформація, а не діагноз, і жоден медичний фахівець їх ще не схвалив. Ніколи не відкладайте через них звернення до фахівця.
    • Я зберігаю ваші відповіді, вашу згоду й мову, щоб дати вам результат. /export надсилає їх вам, /delete відразу стирає. Докладніше: /privacy
    • Чати з ботами в Telegram не захищені наскрізним шифруванням.
# source: 1e8b81be
consent = Чи згодні ви, що я питаю про ваше здоров’я і зберігаю для цього ваші відповіді?
# source: d169631f
consent-yes = Так, погоджуюся
# source: 91ce2555
consent-no = Ні, зупинитися тут

## Questions

# $number counts the questions from 1, $most is the most there can be.
# source: c71fbfaf
progress = Запитання { $number }, усього щонайбільше { $most }
# $choice is what the person chose.
# source: 986e07c9
chosen = ✓ { $choice }
# The button that confirms what is ticked.
# source: 09392936
done = Готово
# What people type instead of "none of these", alone; separated by |.
# source: d63a3495
none-words = ні | нічого | ні, нічого | нічого з цього | нічого такого | немає | нема | не було
# source: 708acbbc
back = Назад

## Outcomes

# source: 4a2e46a4
not-examined = Це не діагноз: вас ніхто не оглядав.
# source: 3c61aa78
how-soon = Як терміново
# source: 918e4484
urgency-self-care = Ви можете почати самостійно вже сьогодні. Записуватися на прийом зараз не потрібно.
# source: d065a714
urgency-consultation-24 = Покажіться лікареві протягом 24 годин. Якщо за цей час вас ніхто не зможе прийняти, їдьте до відділення невідкладної допомоги.
# source: 8ea4d92a
urgency-emergency = Зараз: негайно зробіть те, що сказано нижче. Якщо сумніваєтеся, телефонуйте { $emergency }.
# source: 94ca8384
contact-phone = Ви можете зателефонувати: { $clinic }, { $phone }
# source: 3ee429b0
contact-booking = Ви можете записатися на прийом: { $clinic }, { $booking }
# source: fba744c1
contact-urgent = Якщо терміново потрібна порада медиків, але це не екстрений випадок, телефонуйте { $urgent }.
# source: 4446a15e
also = Ви також повідомили
# source: f2645133
next = Що робити
# source: 0114abb5
skip = Чого не робити
# source: 03c3c9db
later = Якщо не минає
# source: 344bdb1d
get-help-if = Негайно зверніться по допомогу, якщо помітите
# source: ceb176de
why = Чому? Джерела
# source: 75dee551
again = Почати знову
# source: 6f975c96
finished = Цю перевірку завершено. Ви можете дізнатися, чому я так кажу і з яких джерел, або почати знову.
# source: 21265ca3
stopped = Перевірку зупинено, її відповіді стерто. Почати знову можна будь-коли.

## Why? Sources

# source: 0773485f
why-title = Чому я так кажу
# source: 33d046c4
evidence-higher = Наскільки ми певні: доволі певні. Кілька випробувань або настанова, що на них спирається, кажуть те саме.
# source: 70429fe4
evidence-moderate = Наскільки ми певні: помірно. Випробування є, але їхні результати неоднакові або неточні.
# source: 63374ba1
evidence-low = Наскільки ми певні: не дуже. Є одне невелике випробування або невеликі дослідження без порівняння, що вказують на те саме.
# source: bcc37cb0
evidence-very-low = Наскільки ми певні: майже ні. Є лише невеликі дослідження без порівняння або випробування з високим ризиком помилки.
# source: 8985b149
evidence-opinion = Наскільки ми певні: це думка медичних фахівців, без придатного випробування.
# source: d986e808
evidence-ungraded = Правило безпеки, узяте з названих джерел; ми не оцінювали його доказів.
# source: 8d0315cd
checked-source = Ми перевірили це в самому джерелі.
# source: 059858fb
checked-secondary = Ми перевірили це лише в короткому викладі джерела.
# source: e5268d69
checked-seed = Узято зі сторінки для пацієнтів, далі не перевірено.
# source: 0514e15c
checked-memory = Ще не звірено з джерелом: це має зробити медичний фахівець.
# source: 4eea4b33
checked-design = Рішення авторів цієї перевірки.
# source: cb6641ca
sources = Джерела:

## Emergencies

# source: dc0e75a1
emergency-title = Це може бути екстрений випадок
# source: 32479111
emergency-now = Якщо у вас зараз є якась із цих ознак або ви відчуваєте будь-яку іншу небезпеку, не продовжуйте тут: телефонуйте { $emergency } або їдьте до відділення невідкладної допомоги.

## Notices

# source: 6a453b0b
notice-help =
    Торкніться відповіді або напишіть її номер чи її слова.

    /back повертає на одне запитання назад
    /restart починає спочатку
    /cancel зупиняє
    /language змінює мову
    /privacy каже, що зберігається
    /export надсилає вам збережене
    /delete стирає збережене

    В екстреному випадку не пишіть сюди: телефонуйте { $emergency }.
# source: 9a72c005
notice-privacy =
    Що я зберігаю: номер вашого чату, вашу мову, вашу згоду з її часом і версією, ваші відповіді в цій перевірці, останнє показане вам запитання, ще не доставлені повідомлення, коли ви писали востаннє та номери ваших останніх повідомлень. Ні імені, ні дати народження, нічого з того, що ви пишете своїми словами.

    Навіщо: щоб поставити наступне запитання й дати вам результат. Про це нікому не повідомляють; щодо ваших прав тут нічого не вирішують.

    Як довго: усе стирається саме через { $days ->
        [one] { $days } день
        [few] { $days } дні
       *[many] { $days } днів
    } після вашого останнього повідомлення або відразу командою /delete. /export надсилає вам це файлом. Відкликати згоду можна будь-коли командою /delete.

    Telegram передає наші повідомлення й зберігає цей чат на своїх серверах. Чати з ботами не захищені наскрізним шифруванням. Ви можете видалити повідомлення у своєму застосунку.
# source: bd9b500f
notice-deleted = Усе, що зберігалося про вас, стерто, і вашу згоду теж. Повідомлення в цьому чаті зберігає Telegram; ви можете видалити їх у своєму застосунку. /start починає спочатку.
# source: 9ac5d425
notice-declined = Гаразд. Я нічого не питаю й нічого про вас не зберігаю. Якщо вас щось непокоїть, поговоріть із лікарем чи фармацевтом. /start починає спочатку.
# source: 40b0f1c4
notice-resumed = З поверненням. Продовжуємо з того самого місця. /restart починає спочатку.
# source: 6bdfadeb
notice-nothing-before = Повертатися нема до чого.
# source: 75c2ec4f
notice-unknown-language = Я не знаю цієї мови. /language показує ті, які знаю.
# source: 3111dfe0
notice-not-spoken = Мови вашого пристрою я поки не знаю; /language показує ті, які знаю.
# source: 46bc87d1
notice-language-gone = Мова, якою ми розмовляли, зараз недоступна. Ваші відповіді збережено. Виберіть, будь ласка, одну з цих мов.
# source: fa3b12d3
notice-unusable = Я можу читати лише текст і натискання, а не зображення, голосові повідомлення, наліпки чи файли. Нічого не втрачено.
# source: 5b0b5d24
notice-too-long = Це більше, ніж я можу прочитати. Торкніться, будь ласка, відповіді або напишіть її словами. Якщо це терміново, телефонуйте { $emergency }.
# source: be2ee7f2
notice-not-understood = Це мені незрозуміло або підходить до кількох відповідей. Торкніться, будь ласка, відповіді або напишіть її словами.
# source: fee293ec
notice-edited = Зміна повідомлення не змінює вашої відповіді. /back повертає на одне запитання назад.
# source: bec632c9
notice-private = Будь ласка, пишіть мені в особистому чаті: здоров’я — не тема для групи.
# source: 5b0b1a1f
notice-passed = Це запитання вже минуло. Нічого не змінено.
# source: 889dfac3
notice-already = Це вже так і є. Нічого не змінено.
# source: 86c0d07a
notice-tick-first = Спершу позначте хоча б одну відповідь або «нічого».
# source: 4f8dbb39
notice-ticks-stay = Позначене лишається позначеним. Якщо більше нічого немає, напишіть «{ done }». Щоб зняти позначку, торкніться її ще раз або поверніться командою /back.
# source: 93192124
notice-not-seen = Написане вами не зараховано: це запитання тоді ще не дійшло до вас або щойно надійшло. Будь ласка, дайте відповідь зараз.
# source: 4aadffbf
notice-apology = У мене стався збій. Ваші відповіді збережено; спробуйте, будь ласка, ще раз. Якщо це терміново, телефонуйте { $emergency }.

## Languages and commands

# source: 7c756d82
languages =
    Якою мовою говоритимемо? Торкніться однієї з них або напишіть, наприклад:
    /language uk
# source: 40e9f1aa
export-caption = Це все, що я про вас зберігаю.

# source: e0281681
command-start = Почати або продовжити
# source: f691c2c4
command-help = Що я вмію
# source: 725a454b
command-restart = Почати спочатку
# source: 887b2c41
command-back = На одне запитання назад
# source: 8a0ea834
command-language = Змінити мову
# source: 5c169870
command-privacy = Що зберігається
# source: ea21de11
command-delete = Стерти збережене
# source: 749f9d84
command-export = Отримати збережене
# source: 1c598cfe
command-cancel = Зупинити
