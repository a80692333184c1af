### ar tries to break: a character that cannot be seen, letters of two alphabets in one word, a bracket or quotation mark left open
### A mark that turns the words around is written as an escape.

# source: 4ea69f64
title = فحص { "\u202E" }الحمى
# source: 09e984c3
scope = للاختبار فقط.
# source: 84350393
emergency-signs = • تيبس في الرقبة.
# source: fe419276
safety-net = • تيبس في الرقبة: اتصل بالرقم { $emergency }، أو اكتب /help (العلامات 2 أسوأ من علامة 1).
# source: 7a404c2d
self-care-limit =
    اسأل مرة أخرى خلال { $days ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يوما
       *[other] { $days } يوم
    }.
# source: fbf540b0
emergency-words = تشنج

# source: 52f76c94
question-who = من لديه حمى؟
    .child = طفل
    .adult = شخص بالغ
# source: e8bb9d74
question-months = كم عمر الطفل بالأشهر؟
# source: 3cc97897
question-signs = هل يوجد شيء من هذا؟
    .stiff-neck = تيبس في الرقبة
    .rash = طفح جلدي
    .none = لا شيء من هذا

# source: 1487ab83
outcome-hospital = يجب فحص هذا.
    .next = اذهب إلى مستشفى.
    .skip = الانتظار.
# source: c05f05ce
outcome-watch = قد يزول هذا.
    .next = اشرب واسترح.
    .skip = العمل.
# source: 9f040e33
flag-newborn = الحمى في الأشهر الثلاثة الأولى حالة طارئة.
# source: ca5b31a0
flag-sign = ذكرت علامة يجب أن يراها طبيب.
# source: 41683c1f
statement-T1 = هذا اختبار.

# source: a35a478f
welcome = مرحبا. أطرح عليك بضعة أسئلة عن الحمى.
# source: f19b6d4d
about = أسأل عن الحمى، سؤالا بعد سؤال.
# source: b4ed787e
urgency-consultation = احجز موعدا مع طبيب في الأيام القادمة. هذه ليست حالة طارئة.
# source: e3e58db9
notice-undecided = لا أستطيع تحديد ما يناسب هذه الإجابات. من باب السلامة، راجع طبيبا خلال 24 ساعة. إذا كان الأمر عاجلا، فاتصل بالرقم { $emergency }.
# source: 30fa8a86
profile = استبيان للاختبار عن الحمى. ليس تشخيصا. ليس للحالات الطارئة.
# source: 542f8a7f
profile-short = استبيان للاختبار عن الحمى.

# source: c93a8ae5
letter-question-who = من
# source: fb3be044
letter-question-months = العمر بالأشهر
# source: b6b7d62a
letter-question-signs = العلامات
# source: 10e3faef
letter-flag-newborn = حمى في الأشهر الثلاثة الأولى
# source: c8da1997
letter-flag-sign = علامة يجب أن يفحصها طبيب
