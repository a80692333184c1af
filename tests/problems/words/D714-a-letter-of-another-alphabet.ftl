### ru tries to break: or a word of letters from two alphabets that look alike
### A Latin letter in a Russian word.

# source: 4ea69f64
title = Проверка при жаре
# source: 09e984c3
scope = Только для теста.
# source: 84350393
emergency-signs = • Шея не гнётся.
# source: fe419276
safety-net = • Шея не гнётся: звоните { $emergency } или напишите /help (2 признака хуже, чем 1).
# source: 7a404c2d
self-care-limit =
    Спросите снова не позже чем через { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    }.
emergency-words = судороги
    .stiff-neck = шея (не гнётся/жёсткая/болит)
    .rash = сыпь (тел*/кож*/пятн*)

# source: 52f76c94
question-who = У кого жар?
    .child = У ребёнка
    .adult = У взрослого
# source: e8bb9d74
question-months = Сколько ребёнку месяцев?
# source: 3cc97897
question-signs = Есть ли что-то из этого?
    .stiff-neck = Шея не гнётся
    .rash = Cыпь
    .none = Ничего из этого

# source: 1487ab83
outcome-hospital = Это нужно показать врачу.
    .next = Поезжайте в больницу.
    .skip = Ждать.
# source: c05f05ce
outcome-watch = Это может пройти.
    .next = Пейте и отдыхайте.
    .skip = Работать.
# source: 9f040e33
flag-newborn = Жар в первые три месяца жизни требует срочной помощи.
# source: ca5b31a0
flag-sign = Вы назвали признак, который нужно показать врачу.
# source: 41683c1f
statement-T1 = Это тест.

# source: a35a478f
welcome = Здравствуйте. Я задам несколько вопросов о жаре.
# source: f19b6d4d
about = Я спрашиваю о жаре, по одному вопросу.
# source: b4ed787e
urgency-consultation = Запишитесь к врачу на ближайшие дни. Это не экстренный случай.
# source: e3e58db9
notice-undecided = Я не могу сказать, что подходит к этим ответам. Для надёжности покажитесь врачу в течение 24 часов. Если это срочно, звоните по номеру { $emergency }.
# source: 30fa8a86
profile = Опрос для теста, о жаре. Не диагноз. Не для неотложных случаев.
# source: 542f8a7f
profile-short = Опрос для теста, о жаре.

# source: c93a8ae5
letter-question-who = Кто
# source: fb3be044
letter-question-months = Возраст в месяцах
# source: b6b7d62a
letter-question-signs = Признаки
# source: 10e3faef
letter-flag-newborn = температура в первые три месяца
# source: c8da1997
letter-flag-sign = признак, который должен осмотреть врач
