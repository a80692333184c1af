### What the bot says beside the words of the dialog, in Arabic.
###
### Machine-drafted. NOT REVIEWED BY A CLINICIAN, and not reviewed by a native-speaking
### medical translator. No patient may rely on these words before that.
### هذه الكلمات مسودة كتبتها آلة. لم يراجعها مختص صحي، ولم يراجعها مترجم طبي لغته
### الأم العربية. لا يجوز لأي مريض أن يعتمد عليها قبل ذلك.
###
### Variables: { $emergency } is the number to call for an ambulance, { $clinic }
### the clinic's name, { $phone } its telephone, { $booking } its booking link,
### { $days } the days until stored answers are erased, all from the clinic's
### configuration.

## اللغة نفسها

language-name = العربية
# Whether a clinician and a language editor have reviewed the words: no, or yes with
# .by and .on (a day such as 2026-11-30), which `review` then tells.
reviewed = no
# Letters and digits read in a minute, for the length of the check: the mean of
# the International Reading Speed Texts in Arabic (Trauzettel-Klosinski and Dietz
# 2012, doi:10.1167/iovs.11-8284), read aloud, spaces not counted, as quoted in a
# secondary table.
reading-speed = 612

# How far the words can be trusted; /help says so.
review = كلماتي بالعربية مسودة كتبتها آلة، ولم يراجعها مختص صحي.

## قبل السؤال الأول

# source: 39a72cbc
welcome-terms = أنا برنامج ولست طبيبا، ولم يعتمد هذا ولا ترجمته أي مختص صحي بعد. الأمر /delete يمسح كل ما أحفظه.
# source: 1813b98b
consent = هل تسمح بأن أسأل عن صحتك وأحفظ إجاباتك؟
# source: d169631f
consent-yes = نعم، أوافق
# source: 91ce2555
consent-no = لا، توقف هنا
# CRITICAL: people act on it in danger.
# source: 8685c291
all-signs = كل علامات الخطر
# source: d6446add
what-is-stored = ما الذي يُحفظ

## الأسئلة

# $number counts the questions from 1, $most is the most there can be.
# source: c71fbfaf
progress = السؤال { $number } من { $most } أو أقل
# $choice is what the person chose.
# source: 986e07c9
chosen = ✓ { $choice }
# The button that confirms what is ticked.
# source: 09392936
done = تم
# What people type instead of "none of these", alone; separated by |.
none-words =
    لا | لا شيء | لا شيء من هذا | لا شيء منها | ولا شيء | ولا واحد | ولا واحدة | لا يوجد | ما في |
    ما فيش | لا، لا شيء من ذلك | لا شيء من ذلك | ليس عندي شيء من هذا | لم أجرب شيئا |
    لم أجرب شيئا بعد | لا شيء حتى الآن | لا شيء بعد
# What people type for not-meant, alone: its own thought in other words, and no bare "no".
typed-not-meant =
    ليس عندي هذا | هذا ليس لدي | هذا ليس عندي | ليس لدي ذلك | ليس عندي ذلك | ما عندي هذا |
    لا، ليس لدي هذا | لا، ليس عندي هذا
# What people type for "I agree", alone.
typed-consent =
    نعم من فضلك | نعم بالتأكيد | بالتأكيد | طبعا | نعم طبعا | حسنا | نعم حسنا | أوافق | موافق |
    موافقة | نعم موافق | أوكي | تمام | أيوه | أكيد
# CRITICAL: people act on it in danger.
typed-emergency = طوارئ | حالة طارئة | إسعاف | 112 | 911 | 123 | 997 | 999
typed-help = مساعدة | كيف يعمل هذا | ماذا تستطيع أن تفعل | القائمة | الأوامر
typed-stop = توقف | قف | كفى | لا تكتب لي | لا تكتب إلي | لا أريد رسائل | أوقف الرسائل | إلغاء الاشتراك
typed-thanks =
    شكرا | شكرا جزيلا | شكرا لك | حسنا | طيب | تمام | أوكي | اوك | مفهوم | فهمت | ماشي | جيد |
    ممتاز
typed-seen =
    نعم تم ذلك | تم ذلك | نعم فحصني | فحصني الطبيب | فحصني طبيب | فحصتني الطبيبة |
    ذهبت إلى الطبيب | ذهبت إلى الطبيبة | رآني طبيب | رآني الطبيب | كنت عند الطبيب |
    ذهبت إلى المستشفى | كنت في المستشفى | نعم اليوم | نعم أمس | قال الطبيب لا شيء |
    قال الطبيب إنه لا شيء | قالت الطبيبة إنه لا شيء | لم يجدوا شيئا
typed-not-seen =
    عندي موعد* | لدي موعد* | حجزت موعدا* | أنتظر موعدي* | أنتظر موعدا* | موعدي غدا | أخذت موعدا |
    لم أجد موعدا |
    لم أحصل على موعد | لا موعد | غدا | الأسبوع القادم | قريبا | ما زلت أنتظر | لا أحد |
    لم يفحصني أحد |
    لم يستطع أحد* | لم يستقبلني أحد* | رفضوا استقبالي* | كانت العيادة مغلقة* |
    لم أجد طبيبا*
typed-may-go-on =
    نعم | يمكنني | نعم يمكنني | قال الطبيب نعم | قالت الطبيبة نعم | سمح لي الطبيب |
    سمحت لي الطبيبة
typed-may-not =
    لا أعرف* | لا أدري* | لا أعلم* | غير متأكد | غير متأكدة | لست متأكدا | لست متأكدة |
    لم يقل أحد | لم يقل الطبيب | لم تقل الطبيبة | لم أسأل | نسيت أن أسأل
# The same for care-agree below the offer, and for care-changed between check-ins.
typed-agree =
    نعم من فضلك | نعم اسألني | اسألني
typed-changed =
    أسوأ* | صار أسوأ* | أصبح أسوأ* | ساء* | ازداد سوءا* | الألم أسوأ* | تغير شيء* |
    عندي مشكلة جديدة* | ألم جديد*
# source: 708acbbc
back = رجوع

## النتائج

# source: 4a2e46a4
not-examined = هذا ليس تشخيصا: لم يفحصك أحد.
# source: 3c61aa78
how-soon = متى
# source: e345c7fb
until-then = حتى ذلك الحين
# source: 918e4484
urgency-self-care = يمكنك أن تبدأ بنفسك اليوم. لا حاجة إلى موعد الآن.
# source: d065a714
urgency-consultation-24 = يجب أن يراك طبيب خلال 24 ساعة. وإذا لم يستطع أحد أن يراك خلال هذا الوقت، فاذهب إلى قسم الطوارئ.
# source: 8ea4d92a
urgency-emergency = الآن: افعل فورا ما هو مكتوب أدناه. وعند الشك، اتصل بالرقم { $emergency }.
# source: 94ca8384
contact-phone = يمكنك الاتصال هاتفيا بـ { $clinic }: { $phone }
# source: 3ee429b0
contact-booking = يمكنك حجز موعد لدى { $clinic }: { $booking }
# source: fba744c1
contact-urgent = للمشورة الطبية العاجلة التي ليست حالة طوارئ، اتصل بالرقم { $urgent }.
# source: ff6e2fdd
also = مهم أيضا
# source: f2645133
next = ما العمل
# source: 0114abb5
skip = ما يجب تركه
# source: 03c3c9db
later = إذا استمر الأمر
# source: 7025c541
get-help-if = اطلب المساعدة فورا إذا لاحظت
# source: ae87cda4
letter = رسالة للطبيب
# source: ceb176de
why = لماذا؟ المصادر
# source: 75dee551
again = البدء من جديد
# source: aaf751f3
finished = انتهى هذا الاستبيان. يمكنك أن تعرف لماذا قلت هذا ومن أي مصادر، أو أن تبدأ من جديد.
# source: 21265ca3
stopped = توقفت ومسحت إجابات هذا الاستبيان. يمكنك البدء من جديد في أي وقت.

## لماذا؟ المصادر

# source: 0773485f
why-title = لماذا أقول هذا
# source: 33d046c4
evidence-higher = درجة اليقين: جيدة. تتفق على ذلك عدة تجارب سريرية، أو إرشادات طبية مبنية عليها.
# source: 70429fe4
evidence-moderate = درجة اليقين: متوسطة. توجد بعض التجارب السريرية، لكن نتائجها متباينة أو غير دقيقة.
# source: 63374ba1
evidence-low = درجة اليقين: ليست كبيرة. تجربة سريرية صغيرة واحدة، أو دراسات صغيرة بلا مقارنة تشير إلى الاتجاه نفسه.
# source: bcc37cb0
evidence-very-low = درجة اليقين: تكاد تكون معدومة. دراسات صغيرة بلا مقارنة فقط، أو تجارب سريرية معرضة بشدة للخطأ.
# source: 8985b149
evidence-opinion = درجة اليقين: هذا رأي مختصين، من غير تجربة سريرية يعتمد عليها.
# source: d986e808
evidence-ungraded = قاعدة للسلامة مأخوذة من المصادر المذكورة، ولم نقيم نحن درجة اليقين فيها.
# source: 8d0315cd
checked-source = تحققنا منه في المصدر نفسه.
# source: 059858fb
checked-secondary = تحققنا منه في ملخص للمصدر فقط.
# source: e5268d69
checked-seed = مأخوذ من صفحة للمرضى، ولم نتحقق منه أكثر من ذلك.
# source: 0514e15c
checked-memory = لم نتحقق منه بعد في مصدر: يجب أن يفعل ذلك مختص صحي.
# source: 4eea4b33
checked-design = قرار من واضعي هذا الاستبيان.
# source: cb6641ca
sources = المصادر:

## رسالة الطبيب

# source: cb3e3738
letter-title = إلى الطبيب
# Before a blank on the printed page, for a name written by hand.
# source: cdfa7de6
letter-name = اسم الشخص
# CRITICAL: people act on it in danger.
# source: e11499dc
letter-about = كتب هذا برنامج في محادثة من إجابات شخص. هذا ليس تشخيصا: لم يفحص أحد هذا الشخص، ولم يتحقق أحد من الإجابات، ولم يوقع أي مختص صحي هذا النص.
# source: 87427382
letter-line = { $label }: { $answer }
# source: 045a16aa
letter-date = تاريخ الكتابة (قد تكون الإجابات أقدم)
# source: 602c2daa
letter-answered = أُجيب عن الأسئلة في
# CRITICAL: people act on it in danger.
# source: e3819b7c
letter-urgency = درجة الاستعجال المرسلة إلى الشخص
# CRITICAL: people act on it in danger.
# source: 74bc868a
letter-urgency-self-care = البدء ذاتيا، لا حاجة إلى موعد الآن
# CRITICAL: people act on it in danger.
# source: f2f958d5
letter-urgency-consultation = حجز موعد
# CRITICAL: people act on it in danger.
# source: d325db01
letter-urgency-consultation-24 = مراجعة طبيب خلال 24 ساعة
# CRITICAL: people act on it in danger.
# source: 0fd66300
letter-urgency-emergency = حالة طارئة، الآن
# source: 3dea0c77
letter-result = النتيجة المرسلة إلى الشخص
# CRITICAL: people act on it in danger.
# source: b1185233
letter-besides = أرسلت أيضا، أكثر إلحاحا، ولم تحسم بعد
# CRITICAL: people act on it in danger.
# source: 2c1a6a57
letter-earlier = أرسلت سابقا أيضا، أكثر إلحاحا
# source: 400531a8
letter-answers = الإجابات
# CRITICAL: people act on it in danger.
# source: 1783b84c
letter-raised = علامات خطر موجودة
# CRITICAL: people act on it in danger.
# source: 0e84ffe9
letter-named = علامات خطر كتب عنها الشخص ولم يخترها
# CRITICAL: people act on it in danger.
# source: 6a540958
letter-taken-back = علامات خطر كتب عنها الشخص ثم قال إنها ليست لديه
# CRITICAL: people act on it in danger.
# source: d979008c
letter-denied = علامات خطر سُئل عنها ولم تظهر في الإجابات
# CRITICAL: people act on it in danger.
# source: ebf79cf0
letter-not-asked = علامات خطر لم يُسأل عنها، أو سُئل عن جزء منها فقط
# CRITICAL: people act on it in danger.
# source: d3d76b37
letter-none = لا شيء
# source: b3e420b1
letter-signs = إجابات عن علامات الخطر والصحة والأدوية
# CRITICAL: people act on it in danger.
# source: 3646dcd3
letter-left-out = حُذف لضيق المساحة
# source: e16b341c
letter-source = الأسئلة
# source: dd79aaf5
letter-reviewed = راجع مختص صحي النصوص
# source: e696d7c5
letter-not-reviewed = لم يراجع مختص صحي النصوص
# source: be9ec68d
letter-version = الإصدار
# source: 23f29a76
letter-version-proved = الإصدار (قواعد السلامة مُثبتة بالحاسوب)

## المتابعة: الأسابيع التي تلي النتيجة

# What a person agrees to by tapping the button below it. NO CLINICIAN HAS SIGNED THIS.
# $count is how many check-ins there are, $weeks when the last one comes, $days how long what is
# stored is kept after it.
# CRITICAL: people act on it in danger.
# source: 926a3bcd
care-offer =
    هل تريد أن أسألك من جديد في الأسابيع القادمة؟ هناك { $count ->
        [zero] { $count } استبيان متابعة
        [one] استبيان متابعة واحد
        [two] استبيانان للمتابعة
        [few] { $count } استبيانات متابعة
        [many] { $count } استبيان متابعة
       *[other] { $count } استبيان متابعة
    }، وآخرها بعد { $weeks ->
        [zero] { $weeks } أسبوع
        [one] أسبوع واحد
        [two] أسبوعين
        [few] { $weeks } أسابيع
        [many] { $weeks } أسبوعا
       *[other] { $weeks } أسبوع
    }: علامات الخطر أولا، ثم كيف تسير الأمور. إذا لم تجب، فسأذكرك مرة واحدة.

    إذا ضغطت على الزر، فأنت توافق على أن أكتب إليك وأن أحفظ إجاباتك والساعة ومنطقتك الزمنية حتى { $days ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يوما
       *[other] { $days } يوم
    } بعد آخرها. ينقل تيليجرام الرسائل. لا أحد يقرأ ما تكتبه أولا بأول، لذلك اطلب المساعدة بنفسك في الحالة الطارئة. ولإنهاء ذلك تكفي ضغطة واحدة أو الأمر /stop.
# The same for one question, tomorrow.
# CRITICAL: people act on it in danger.
# source: 00881ca0
care-offer-tomorrow =
    هل تريد أن أسألك غدا هل رآك طبيب؟ افعل الآن ما هو مكتوب أعلاه، ولا تنتظر سؤالي.

    إذا ضغطت على الزر، فأنت توافق على أن أكتب إليك وأن أحفظ الساعة ومنطقتك الزمنية حتى { $days ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يوما
       *[other] { $days } يوم
    } بعد ذلك. ينقل تيليجرام الرسائل. لا أحد يقرأ ما تكتبه أولا بأول. ولإنهاء ذلك تكفي ضغطة واحدة أو الأمر /stop.
# The same for one question, later. $in is in how many days it is asked.
# CRITICAL: people act on it in danger.
# source: d301698c
care-offer-seen =
    هل تريد أن أسألك بعد { $in ->
        [zero] { $in } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $in } أيام
        [many] { $in } يوما
       *[other] { $in } يوم
    } هل فحصك مختص؟ افعل ما هو مكتوب أعلاه، ولا تنتظر سؤالي.

    إذا ضغطت على الزر، فأنت توافق على أن أكتب إليك وأن أحفظ الساعة ومنطقتك الزمنية حتى { $days ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يوما
       *[other] { $days } يوم
    } بعد ذلك. ينقل تيليجرام الرسائل. لا أحد يقرأ ما تكتبه أولا بأول. ولإنهاء ذلك تكفي ضغطة واحدة أو الأمر /stop.
# source: 1544e251
care-agree = اسألني من فضلك
# source: fc8ff71b
care-hour = في أي ساعة من اليوم أكتب إليك؟
# source: 2dee23b8
care-zone = كم الساعة الآن عندك؟ اضغط عليها أو اكتبها. أستعملها فقط لأكتب إليك في الوقت الصحيح.
# $date is a day, such as 14 December, $hour the hour of the day.
# source: 687643d2
care-plan = سأكتب إليك من جديد في { $date }، بين الساعة { $hour } والساعة { $hour } و59 دقيقة بتوقيتك. حتى ذلك الحين: إذا تغير شيء، فاضغط على «{ care-changed }». لعرض هذا مرة أخرى: /checkins، وللبدء من جديد: /restart
# CRITICAL: people act on it in danger.
# source: e0e4f317
care-plan-seen = في { $date }، بين الساعة { $hour } والساعة { $hour } و59 دقيقة بتوقيتك، سأسألك هل فحصك مختص. لا تنتظر ذلك: افعل ما تقوله النتيجة. لا استبيانات متابعة حتى ذلك الحين.
# source: 92556b76
care-plan-over = لم يبق أي استبيان متابعة. للحصول على رسالة للطبيب: /letter، وللبدء من جديد: /restart
# CRITICAL: people act on it in danger.
# source: 9a00345b
care-plan-over-unseen = لن أسألك مرة أخرى هل فحصك مختص. اعمل بما تقوله نتيجتي الأخيرة. للحصول على رسالة للطبيب: /letter، وللبدء من جديد: /restart
# CRITICAL: people act on it in danger.
# source: f9ca5c74
care-were-you-seen = كانت نتيجتي الأخيرة أنه ينبغي أن يفحصك مختص. هل حدث ذلك؟
# CRITICAL: people act on it in danger.
# source: 0147f0fd
care-may-you-go-on = حسنا. هل يمكنك الآن أن تواصل خطتي؟
# source: cca14343
care-going-on = بقي استبيانان للمتابعة بلا إجابة. هل أواصل السؤال؟ إذا لم تجب، فسأتوقف.
# A day of each month. $day is the number of the day.
# source: 2e6e1d85
date-1 = { $day } يناير (كانون الثاني)
# source: f10319a4
date-2 = { $day } فبراير (شباط)
# source: f1968696
date-3 = { $day } مارس (آذار)
# source: f8113346
date-4 = { $day } أبريل (نيسان)
# source: c3016211
date-5 = { $day } مايو (أيار)
# source: 24752424
date-6 = { $day } يونيو (حزيران)
# source: 2ed41bf6
date-7 = { $day } يوليو (تموز)
# source: 3a621fbd
date-8 = { $day } أغسطس (آب)
# source: 6ded404f
date-9 = { $day } سبتمبر (أيلول)
# source: b8e3e4bc
date-10 = { $day } أكتوبر (تشرين الأول)
# source: 7048a430
date-11 = { $day } نوفمبر (تشرين الثاني)
# source: 78382c4f
date-12 = { $day } ديسمبر (كانون الأول)
# source: e33a180f
care-change-hour = ساعة أخرى من اليوم
# source: f4be815b
care-changed = تغير شيء ما
# source: a968557d
care-plan-again = عرض خطتي من جديد
# source: b04d7f9a
care-tomorrow = غدا
# CRITICAL: people act on it in danger.
# source: 1cd69be0
care-seen-go-on = نعم، يمكنني أن أواصل
# CRITICAL: people act on it in danger.
# source: 23402d20
care-seen-may-not = لا، أو لا أعرف
# CRITICAL: people act on it in danger.
# source: 724d70a0
care-seen-yes = نعم
# CRITICAL: people act on it in danger.
# source: 695089f2
care-seen-no = ليس بعد
# source: 75b6e49a
care-go-on = مواصلة السؤال
# source: 28fdb6dd
care-stop = إنهاء المتابعة

## The picture of the weeks

# source: 9d3d3dde
trend-point = { $week }: { $value }
# source: b4105631
trend-not-answered = لا إجابة

## الطوارئ

# source: dc0e75a1
emergency-title = قد تكون هذه حالة طارئة
# source: 32479111
emergency-now = إذا كانت لديك الآن أي علامة من هذه العلامات، أو كنت تشعر بالخطر لأي سبب آخر، فلا تكمل هنا: اتصل بالرقم { $emergency } أو اذهب إلى قسم الطوارئ.
# source: e4ac7749
emergency-heard = ما كتبته يشبه هذا:
# source: 880e79b6
emergency-not-ticked = كتبت شيئا يشبه هذا ولم تختره:
# source: 8e44164f
emergency-not-in-result = النتيجة أدناه لا تأخذ هذا في الحسبان: هي صحيحة فقط إذا كنت قد أسأت فهمك. إذا كان هذا ينطبق عليك، فافعل ما تقوله هذه الرسالة، لا ما تقوله النتيجة؛ أو اكتب /restart واختره.
# Below the same signs at the end, if they are more urgent than the answers.
# CRITICAL: people act on it in danger.
# source: 343130b7
heard-counts = أعده كأنك اخترته: تنتظر خطتي، وتسري النتيجة الأشد استعجالا. فقط إن لم يكن هذا لديك فاضغط «{ not-meant }».
# The button below it.
# CRITICAL: people act on it in danger.
# source: bb691ff9
not-meant = ليس لدي هذا
# Before they are taken back, below the same signs.
# CRITICAL: people act on it in danger.
# source: 6366f93a
sure = هل أنت متأكد أن هذا ليس لديك ولم يكن لديك في المدة التي سألت عنها؟ إن كان لديك الآن أو من قبل أو كنت لا تعرف، فالنتيجة الأشد استعجالا هي السارية: افعل ما تقوله.
# Its buttons.
# CRITICAL: people act on it in danger.
# source: 59f10a4c
sure-no = لدي أو كان لدي، أو لست متأكدا
# CRITICAL: people act on it in danger.
# source: 32718f88
sure-yes = أنا متأكد: ليس لدي ولم يكن لدي
# Below the same signs, if the person answers with a word such as “no”. $none is the label of
# the answer “none of these”.
# CRITICAL: people act on it in danger.
# source: ed657403
ask-back = إن كان هذا لديك، أو كان لديك في المدة التي أسأل عنها، فاختره الآن. وإن لم يكن لا الآن ولا حينها، فاضغط «{ $none }» أو اكتب هذه الكلمات نفسها.
# source: 2621f0d1
life-title = لست مضطرا أن تواجه هذا وحدك
# source: 7d77e9c5
life-now = ما كتبته يوحي بأنك ربما تفكر في إنهاء حياتك. أنا مجرد برنامج، لكن هناك من يستطيع مساعدتك الآن: اتصل بالرقم { $emergency } أو اذهب إلى قسم الطوارئ. لا تبق وحدك إن استطعت: أخبر شخصا قريبا منك بما تشعر به. وإن كنت قد أسأت فهمك، فأكمل من حيث كنت؛ لم يضع شيء.

## Words of danger

# ما يكتبه من يفكر في إنهاء حياته. ليس ترجمة عن الإنجليزية.
life-words =
    (أريد/بدي/عايز/عايزة/عاوز/عاوزة/أبغى/أبي/أبغي/نفسي/ودي/أتمنى/ياريت/ياريتني/أفكر/بفكر/نفكر/أود/
        حابب/نبغي/نبي/ليتني/بغيت/الأفضل/أفضل) (ميتة/ميت/أنام ولا أستيقظ/أنام وما أصحى/أنام وما
        أقوم/أختفي/أموت/موت/نموت/أنتحر/أقتل نفسي/أنهي حياتي/أختفي للأبد/مت/متت/أكون ميت) !(لا أريد
        أن أموت/مش عايز أموت/ما بدي موت/ما أبي أموت/لا أريد الموت/مابدي موت) |
    (أقتل/بقتل/سأقتل/أذبح/أشنق/هقتل/نقتل/رح اقتل/أشنق/شنق/هموت/أموت) (نفسي/حالي/روحي) |
    (حبوب/الحبوب/أقراص) (أموت/عشان أموت/منشان أموت/لأموت/كي أموت) |
    (رغبة/أمل/طعم) (حياة/عيش/أعيش) (ما عاد/لا/ماعاد/بدون/ما في/مفيش) |
    (هنط/حنط/بنط/رح نط/سأقفز/سأرمي/هرمي) (بلكونة/شباك/سطح/جسر/كوبري/نفسي) |
    (أحسن/أفضل) (بلاي/بدوني/من دوني) |
    (أنتحر/انتحار/سأنتحر/هنتحر/انتحاري/انتحارية/بنتحر/الانتحار) |
    (لا تريد/لا يريد/ما تبي/مش عايزه/لا أريد/ما بدي/مش عايز/مش عايزة/ما أبغى/ما أبي/تعبت من/كرهت/
        مليت من/زهقت من/سئمت/لم أعد أريد/مابدي/ماعاد أبي/ما عدت أريد/ما عاد بدي/مش عاوز/طفشت من)
        (أعيش/عيش/حياة/حياتي/عيشة/نعيش/كمل حياتي/أكمل حياتي) !(بدون جري/بدون رياضة/مدينة) |
    (سأنهي/هنهي/أنهي/إنهاء/أضع حدا/أخلص/نهاية) (حياتي/حياة/من حياتي/عمري/لحياتي) |
    (لا معنى/مفيش معنى/ليس هناك معنى/لا فائدة/لا قيمة/ما في معنى/ما إلها معنى/مالها معنى/مفيش
        فايدة) (حياة/حياتي/عيش/لحياتي) |
    (أرمي/أنط/أقفز/أرمى/القفز) (جسر/كوبري/قطار/سطح/شباك/بلكونة/عمارة/نافذة/من الجسر) (نفسي/حالي/
        من/روحي/أريد/تحت) |
    (بلعت/أخذت/آخذ/أبلع/أخدت/بدي آخد/ابتلعت) (كل الحبوب/كل الأدوية/علبة حبوب/كل الدوا/كل الأقراص/
        شريط كامل/حبوب كثيرة/حبوب كتير) |
    (أفكر/افكر/بفكر/نفكر/ناوي/ناوية/بدي/عايز/عايزة/ودي/نفسي) (أنهي كل شي/انهي كل شي/أنهي كل شيء/
        انهي كل شيء/أنهي كل حاجة/انهي كل حاجة/أخلص من كل شي/اخلص من كل شي/أخلص من كل حاجة/أنهي
        الموضوع كله/انهي حياتي) !(تمارين/برنامج) |
    (مافي معنى/ما في معنى/مافيه معنى/ما فيه معنى/مالها معنى/ما لها معنى/ملهاش معنى/بلا معنى/بدون
        معنى/من غير معنى/ماله معنى/فقدت معناها/ليس لها معنى) (حياة/حياتي/لحياتي/عيشة/عيشتي/دنيا) |
    (ابي/أبي/بدي/أريد/اريد/عايز/عايزة/ابغى/أبغى) (كل شي ينتهي/كل شيء ينتهي/كل حاجة تخلص/كل حاجة
        تنتهي/ينتهي كل شي/ينتهي كل شيء) !(تمارين/تمرين) |
    (ما عاد في معنى/ما عاد معنى/ما عاد لها معنى/لم يعد هناك معنى/لم يعد لها معنى) (حياة/حياتي/
        لحياتي)

# ما يكتبه من هو في خطر آخر.
help-words =
    (خائف/خايف/خائفة/خايفة/مرعوب/مرعوبة) (جدا/كثير/كتير/أوي/قوي/أنا/كثيرا) !(من/أجري) |
    (شيء/حاجة/في شي) (خطير/خطيرة) (يحدث/بيحصل/بصير/فيني/عندي) |
    (ساعدوني/أنقذوني/النجدة/الحقوني/إلحقوني) !(في اختيار/على فهم) |
    (إسعاف/اسعاف/الاسعاف) !(أولية/أولي) |
    (اتصل/اتصلوا/كلموا/اطلبوا/اطلب) (112/123/911/997/998/999/طوارئ/نجدة) |
    (أغمي/أغمى/يغمى/هيغمى/بيغمى/غمي) (علي/عليا/عليه) |
    (فقدت الوعي/فقدت وعيي/غبت عن الوعي/إغماء/غيبوبة/أفقد الوعي/فاقد الوعي/فقدان الوعي/بفقد الوعي/
        رح أفقد الوعي) |
    (أحتضر/سأموت/رح موت/رح أموت/راح أموت/أنا أموت/أنا بموت/أنا هموت/حاسس إني بموت/حاسة إني بموت)
        !(ضحك/من الضحك/جوع/من/فيك/عليك/شوق/في) |
    (تسمم/تعفن/إنتان) (دم/دموي/الدم) |
    (جلطة/سكتة) (دماغية/دماغ/مخ/مخية) |
    (حالة) (طارئة/طوارئ) (هذه/عندي/أنا/دي/هي/إنها) |
    (لسان/لساني/حلقي/زوري) (تورم/متورم/ورم/يقفل/منتفخ/منتفخة/ينتفخ) |
    جرعة زائدة |
    (تشنجات/تشنج/صرع) (نوبة/عندي/جسمي) |
    (أتقيأ/تقيأت/استفرغ/قيء/برجع/استفراغ/أستفرغ/أتقيا) (دم/دما/الدم) |
    (لا أستطيع/لا أقدر/ما أقدر/مش قادر/مش قادرة) (المشي/أمشي/أن أمشي) !(طويلا/كثيرا/بعيدا/حافيا/
        بدون/بسرعة) |
    (تعرضت لحادث/تعرضت لسقوط/سقطت اليوم/وقعت اليوم) !(سنة/سنوات/شهر/أشهر) |
    (حالتي سيئة جدا/أشعر بمرض شديد/أشعر أني مريض جدا/تعبان جدا/تعبانة جدا) |
    (زوجي/زوجتي/أبوي/ابوي/أبي/أخوي/أخي/خطيبي/ابني/حبيبي/طليقي/جوزي/مراتي/عمي) (يضربني/بيضربني/
        ضربني/تضربني/بتضربني/يعنفني/بيعنفني/يهددني/بيهددني/خنقني/يخنقني/بيخنقني) !(كورة/كرة/غلط/
        مزح) |
    حالة (طارئة/طوارئ) !(رقم/باب/مخرج/قسم/غرفة/ليست/أرقام) |
    (محتاج/محتاجة/أحتاج/احتاج/بحتاج/نحتاج/أريد/اريد/بدي/عايز/عايزة/أبغى/ابغى/ابي/لازمني/يلزمني)
        (دكتور/دكتورة/طبيب/طبيبة/حكيم) (فورا/حالا/الآن/الان/الحين/هلا/هلق/دلوقتي/بسرعة/ضروري/هسه/
        عاجل/مستعجل/على الفور/توا) !(موعد/هل/متى/وصفة/تقرير/حذاء) |
    (وجهي/وشي/فمي/تمي/بقي/وجهه/وجهها) (مايل/مال/انحرف/منحرف/اعوج/معوج/انعوج/مشلول/انشل/ملتوي)
        !(حذاء) |
    (دكتور/طبيب/دكتورة) (بسرعة/فورا/حالا/الحين/ضروري/عاجل) !(هل/متى/موعد/قال/أو/تقرير/مو ضروري/مش
        ضروري)

# كلمات تنفي ما يأتي بعدها مباشرة.
denial-words =
    لا | بدون | بدون أي | لا يوجد | لا توجد | لا يوجد لدي | ليس | ليست | ليس لدي | ليس عندي |
    ليس لدي أي | ما عندي | ماعندي | مافي | ما في | مفيش | مافيش | ما فيش | لا أعاني من | معنديش |
    من غير | بلا | مش | مو
    .in-choices = لا | ولا | لم | ولم | لن | ليس | وليس | ليست | وليست | لست | بدون | بلا | دون | غير | ما | مو | مش | مافي | مفيش

# كلمات تشبه خطأ إملائيا في كلمة خطر وليست كذلك.
everyday-words =
    يختفي | صغير | صغيرة | كبير | كبيرة | حذاء | سهل | أصبح | أصبحت | يصبح | صباح | الصباح |
    صباحا | عظيم | قديم | قادم | الأول | عملية | الدول | الشعب | طريقة | الموت | الحكم | زيادة |
    أعضاء | إعادة | الماء | الطاقة | عائلة | رؤية | أنحاء | عبارة | حماية | إنشاء | النفس |
    أسماء | أشياء | الحلقة | أساس | الصوت | القول | الصعب | لابد | الذهب | التحكم | أقدم | طائرة |
    أسابيع | اللعب | الفصل | أبرز | التقدم | انتشار | قدرة | مرتين | القطاع | انتهاء | سالم |
    إنسان | النيل | سارة | والده | القليل | مقطع | الجيل | الطلب | منصور | تحويل | أحياء |
    الدليل | بأني | تحليل | الفرد | لأني | الفجر | الأساس | انتظار | كونها | الفضل

## الإشعارات

# source: b550fba5
notice-help =
    اضغط على إجابة، أو اكتب رقمها أو كلماتها.

    للرجوع سؤالا واحدا: /back
    للبدء من جديد: /restart
    لإيقاف هذا الاستبيان ومسح إجاباته: /cancel
    للحصول على رسالة للطبيب: /letter
    لمعرفة متى أكتب إليك من جديد: /checkins
    لمعرفة كيف تغيرت الأرقام: /trend
    لإنهاء المتابعة، وقبل بدئها كالأمر /cancel: /stop
    لتغيير اللغة: /language
    لمعرفة ما هو محفوظ: /privacy
    للحصول على ما هو محفوظ: /export
    لمسح ما هو محفوظ: /delete

    في الحالة الطارئة لا تكتب هنا: اتصل بالرقم { $emergency }.
# CRITICAL: people act on it in danger.
# source: f356b953
notice-privacy =
    ما الذي أحفظه: رقم محادثتك، ولغتك، وموافقتك مع وقتها ونسختها، وإجاباتك في هذا الاستبيان وفي استبيانات المتابعة، والساعة والمنطقة الزمنية لها، وعلامات الخطر التي أشبهتها كلماتك، وآخر سؤال عرض عليك، والرسائل التي لم تصل بعد، وآخر وقت كتبت فيه، وأرقام رسائلك الأخيرة. لا أحفظ اسما، ولا تاريخ ميلاد، ولا أي شيء تكتبه بحرية.

    لماذا: لأطرح السؤال التالي وأعطيك نتيجة. لا نخبر أحدا؛ ولا شيء من هذا يقرر في حقوقك.

    إلى متى: يمسح كل شيء تلقائيا بعد { $days ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يوما
       *[other] { $days } يوم
    } على الأكثر من آخر رسالة منك أو من آخر استبيان متابعة، أو فورا عند كتابة /delete. قد تبقى آثار قديمة على القرص وفي النسخ الاحتياطية مدة أطول. وللحصول على المحفوظ في ملف: /export. يمكنك سحب موافقتك في أي وقت بكتابة /delete. ويعد كم شخصا أجاب عن كل سؤال أو تركه، ويبقى هذا العدد: فهو لا يدل على أحد.

    ينقل تيليجرام رسائلنا ويحفظ هذه المحادثة على خوادمه. المحادثات مع البوتات ليست مشفرة من طرف إلى طرف. يمكنك حذف الرسائل في تطبيقك.
# source: 66190bfd
notice-deleted = مسحت كل ما حفظته عنك، وموافقتك أيضا. قد تبقى آثار قديمة على القرص وفي النسخ الاحتياطية مدة أطول. الرسائل في هذه المحادثة يحتفظ بها تيليجرام، ويمكنك حذفها في تطبيقك. للبدء من جديد: /start
# source: 63fbebd6
notice-declined = حسنا. لن أسأل عن شيء ولن أحفظ شيئا عنك. إذا كان هناك ما يقلقك، فتحدث مع طبيب أو صيدلي. للبدء من جديد: /start
# source: e996e4b2
notice-resumed = مرحبا بعودتك. نكمل من حيث توقفنا. للبدء من جديد: /restart
# source: 6bdfadeb
notice-nothing-before = لا يوجد سؤال سابق للرجوع إليه.
# source: 75c2ec4f
notice-unknown-language = لا أتحدث هذه اللغة. لعرض اللغات التي أتحدثها: /language
# source: 3111dfe0
notice-not-spoken = لا أتحدث لغة جهازك بعد؛ لعرض اللغات التي أتحدثها: /language
# source: 46bc87d1
notice-language-gone = اللغة التي كنا نتحدث بها غير متاحة الآن. إجاباتك محفوظة. اختر من فضلك إحدى هذه اللغات.
# source: fa3b12d3
notice-unusable = أستطيع قراءة النصوص والضغطات فقط، لا الصور ولا الرسائل الصوتية ولا الملصقات ولا الملفات. لم يضع شيء.
# source: 5b0b5d24
notice-too-long = هذا أطول مما أستطيع قراءته. يرجى الضغط على إجابة، أو كتابة كلماتها. إذا كان الأمر عاجلا، فاتصل بالرقم { $emergency }.
# source: e054e4cc
notice-not-understood = لم أفهم ذلك، أو أنه يناسب أكثر من إجابة. يرجى الضغط على إجابة، أو كتابة كلماتها. إذا كان الأمر عاجلا، فاتصل بالرقم { $emergency }.
# source: fee293ec
notice-edited = تعديل الرسالة لا يغير إجابتك. للرجوع سؤالا واحدا: /back
# source: bec632c9
notice-private = يرجى الكتابة إلي في محادثة خاصة: الصحة ليست موضوعا لمجموعة.
# source: 5b0b1a1f
notice-passed = لقد تجاوزنا هذا السؤال. لم يتغير شيء.
# source: 889dfac3
notice-already = الأمر كذلك بالفعل. لم يتغير شيء.
# source: 86c0d07a
notice-tick-first = يرجى اختيار إجابة واحدة على الأقل أولا، أو «لا شيء».
# source: 61e8fb3c
notice-ticks-stay = ما اخترته يبقى مختارا. إذا لم يكن هناك شيء آخر، فاكتب «{ done }». لإلغاء اختيار، اضغط عليه مرة أخرى أو اكتب رقمه إن كان له رقم، أو ارجع بالأمر /back.
# source: ab7dd51f
notice-unticked = ألغيت هذا الاختيار. لاختياره من جديد، اكتب رقمه مرة أخرى.
# source: 0f3bf718
notice-at-the-end = سأجيب عن ذلك في النهاية، تحت النتيجة، إن كان يناسب حالتك. يرجى الإجابة عن هذا السؤال أولا.
# source: a3883af7
notice-unknown-command = لا أعرف هذا الأمر. الأوامر التي أعرفها: /help
# source: 93192124
notice-not-seen = لم أحسب ما كتبته: لم يكن هذا السؤال قد وصل إليك بعد، أو كان قد وصل للتو. يرجى الإجابة عنه الآن.
# source: 4aadffbf
notice-apology = حدث خطأ من جهتي. إجاباتك محفوظة؛ يرجى المحاولة مرة أخرى. إذا كان الأمر عاجلا، فاتصل بالرقم { $emergency }.
# source: 2231d726
notice-letter-later = تأتي رسالة الطبيب بعد السؤال الأخير.
# source: ef86f619
notice-no-trend = لا توجد بعد صورة للأسابيع: تحتاج إلى استبيان متابعة أجبت عنه.
# CRITICAL: people act on it in danger.
# source: cbb09146
notice-letter-older = لا تتضمن هذه الرسالة نتيجتي الأخيرة. اعرضها أيضا: إنها تأتي تاليا.
# CRITICAL: people act on it in danger.
# source: b931bb4f
notice-unfinished = لقد بدأت استبيان متابعة ولم تكمله. ما اخترته أو أجبت به فيه يعني ما يلي:
# CRITICAL: people act on it in danger.
# source: 315eebf0
notice-their-advice = جيد. إذا اختلف ما نُصحت به هناك عن خطتي، فاعمل بما نُصحت به.
# CRITICAL: people act on it in danger.
# source: 8c3c60a6
notice-heard-counts = كتبت شيئا يشبه علامة خطر ولم تختره. أعده كأنك اخترته، ولذلك تسري هذه النتيجة:
# CRITICAL: people act on it in danger.
# source: 9b355ad7
notice-seen-today = ما أجبت به لا يحتمل الانتظار أكثر من 24 ساعة، مهما كانت إجاباتك الأخرى. تبين الأسئلة الأخرى إلى من تتوجه. إذا توقفت قبل نهايتها: ليرك طبيب خلال 24 ساعة، أو اذهب إلى قسم الطوارئ.
# CRITICAL: people act on it in danger.
# source: 868a8073
notice-seen-now = ما أجبت به قد يكون حالة طارئة، مهما كانت إجاباتك الأخرى. تبين الأسئلة الأخرى إلى أين تذهب. إذا توقفت قبل نهايتها: اذهب الآن إلى قسم الطوارئ، واتصل بالرقم { $emergency } إذا لم تستطع الوصول إليه.
# CRITICAL: people act on it in danger.
# source: 0cb224f5
notice-still-holds = تبقى نتيجتي السابقة سارية إلى أن يفحصك مختص:
# CRITICAL: people act on it in danger.
# source: 7aaae366
notice-recalled = روجع ما أسأل عنه وأجيب به منذ نتيجتك. للإجابات التي أعطيتها يسري الآن هذا، وهو أكثر إلحاحا مما أرسلته إليك حينها:
# source: c6628a96
notice-clock-twice = قد تكون هذه الساعة صباحا أو مساء. اكتب 8:17 هكذا: 08:17 أو 20:17، أو اضغط على وقتك.
# source: ddc343cb
notice-all-right = حسنا. لمعرفة ما أستطيع فعله: /help. في الحالة الطارئة اتصل بالرقم { $emergency }.
# source: 4ae874b6
notice-check-in = حان وقت استبيان المتابعة الذي وافقت عليه.
# source: 85a624e5
notice-check-in-again = لم تصلني إجابة عن استبيان المتابعة هذا. هذا تذكيري الوحيد.
# source: baa81732
notice-no-check-ins = لا توجد استبيانات متابعة مقررة. إذا كانت تناسب نتيجتك، فإنها تُعرض تحتها.
# source: 7e72fca1
notice-check-ins-stopped = لن أكتب إليك من تلقاء نفسي بعد الآن. إذا كان هناك ما يقلقك، فتحدث مع طبيب أو صيدلي. للبدء من جديد: /start
# source: a516de70
notice-follow-advice = حسنا. اتبع ما نصحوك به هناك. لن أسألك عن ذلك مرة أخرى. للبدء من جديد: /start

## اللغات والأوامر

# source: 7c756d82
languages =
    بأي لغة نتحدث؟ اضغط على لغة، أو اكتب مثلا:
    /language ar
# source: 40e9f1aa
export-caption = هذا كل ما أحفظه عنك.

# source: e0281681
command-start = البدء أو المتابعة
# source: f691c2c4
command-help = ما الذي أستطيع فعله
# source: 1a73a24c
command-restart = البدء من جديد
# source: 887b2c41
command-back = الرجوع سؤالا واحدا
# source: 05f70e92
command-letter = الحصول على رسالة للطبيب
# source: bbc836fa
command-checkins = معرفة موعد المتابعة القادمة
# source: 75fa0323
command-trend = معرفة كيف تغيرت الأرقام
# source: 39165ff1
command-stop = إنهاء المتابعة، أو هذا الاستبيان
# source: 8a0ea834
command-language = تغيير اللغة
# source: 5c169870
command-privacy = ما هو محفوظ
# source: ea21de11
command-delete = مسح ما هو محفوظ
# source: 749f9d84
command-export = الحصول على ما هو محفوظ
# source: f90a64a0
command-cancel = إيقاف هذا الاستبيان ومسح إجاباته
