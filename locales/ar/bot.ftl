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

# source: d1e549a4
welcome-emergency = قبل كل شيء: هل هذه حالة طارئة؟
# source: 0b3f2679
welcome-terms =
    قبل الموافقة، يرجى الانتباه إلى ما يلي:
    • أنا برنامج ولست طبيبا. ما أقوله معلومات عامة وليس تشخيصا، ولم يعتمده أي مختص صحي بعد. لا تؤجل أبدا زيارة الطبيب بسبب ما أقوله.
    • أحفظ إجاباتك وموافقتك ولغتك لأعطيك النتيجة. للحصول عليها: /export، ولمسحها فورا: /delete. للمزيد: /privacy
    • المحادثات مع البوتات على تيليجرام ليست مشفرة من طرف إلى طرف.
# source: 1e8b81be
consent = هل توافق على أن أسألك عن صحتك وأن أحفظ إجاباتك لهذا الغرض؟
# source: d169631f
consent-yes = نعم، أوافق
# source: 91ce2555
consent-no = لا، توقف هنا

## الأسئلة

# $number counts the questions from 1, $most is the most there can be.
# source: c71fbfaf
progress = السؤال { $number } من { $most } على الأكثر
# $choice is what the person chose.
# source: 986e07c9
chosen = ✓ { $choice }
# The button that confirms what is ticked.
# source: 09392936
done = تم
# What people type instead of "none of these", alone; separated by |.
# source: d63a3495
none-words = لا | لا شيء | لا شيء من هذا | لا شيء منها | ولا شيء | ولا واحد | ولا واحدة | لا يوجد | ما في | ما فيش
# source: 708acbbc
back = رجوع

## النتائج

# source: 4a2e46a4
not-examined = هذا ليس تشخيصا: لم يفحصك أحد.
# source: 3c61aa78
how-soon = متى
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
# source: 4446a15e
also = قلت لي أيضا
# source: f2645133
next = ما العمل
# source: 0114abb5
skip = ما يجب تركه
# source: 03c3c9db
later = إذا استمر الأمر
# source: 344bdb1d
get-help-if = اطلب المساعدة فورا إذا لاحظت
# source: ceb176de
why = لماذا؟ المصادر
# source: 75dee551
again = البدء من جديد
# source: 6f975c96
finished = انتهى هذا الاستبيان. يمكنك الاطلاع على الأسباب والمصادر، أو البدء من جديد.
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
evidence-opinion = درجة اليقين: هذا رأي سريري، من غير تجربة سريرية يعتمد عليها.
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

## الطوارئ

# source: dc0e75a1
emergency-title = قد تكون هذه حالة طارئة
# source: 32479111
emergency-now = إذا كانت لديك الآن أي علامة من هذه العلامات، أو كنت تشعر بالخطر لأي سبب آخر، فلا تكمل هنا: اتصل بالرقم { $emergency } أو اذهب إلى قسم الطوارئ.

## الإشعارات

# source: 6a453b0b
notice-help =
    اضغط على إجابة، أو اكتب رقمها أو كلماتها.

    للرجوع سؤالا واحدا: /back
    للبدء من جديد: /restart
    للتوقف: /cancel
    لتغيير اللغة: /language
    لمعرفة ما هو محفوظ: /privacy
    للحصول على ما هو محفوظ: /export
    لمسح ما هو محفوظ: /delete

    في الحالة الطارئة لا تكتب هنا: اتصل بالرقم { $emergency }.
# source: 9a72c005
notice-privacy =
    ما الذي أحفظه: رقم محادثتك، ولغتك، وموافقتك مع وقتها ونسختها، وإجاباتك في هذا الاستبيان، وآخر سؤال عرض عليك، والرسائل التي لم تصل بعد، وآخر وقت كتبت فيه، وأرقام رسائلك الأخيرة. لا أحفظ اسما، ولا تاريخ ميلاد، ولا أي شيء تكتبه بحرية.

    لماذا: لأطرح السؤال التالي وأعطيك نتيجة. لا نخبر أحدا؛ ولا شيء من هذا يقرر في حقوقك.

    إلى متى: يمسح كل شيء تلقائيا بعد { $days ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يوما
       *[other] { $days } يوم
    } من آخر رسالة منك، أو فورا عند كتابة /delete. وللحصول على المحفوظ في ملف: /export. يمكنك سحب موافقتك في أي وقت بكتابة /delete.

    ينقل تيليجرام رسائلنا ويحفظ هذه المحادثة على خوادمه. المحادثات مع البوتات ليست مشفرة من طرف إلى طرف. يمكنك حذف الرسائل في تطبيقك.
# source: bd9b500f
notice-deleted = مسحت كل ما حفظته عنك، وموافقتك أيضا. الرسائل في هذه المحادثة يحتفظ بها تيليجرام، ويمكنك حذفها في تطبيقك. للبدء من جديد: /start
# source: 9ac5d425
notice-declined = حسنا. لن أسأل عن شيء ولن أحفظ شيئا عنك. إذا كان هناك ما يقلقك، فتحدث مع طبيب أو صيدلي. للبدء من جديد: /start
# source: 40b0f1c4
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
# source: be2ee7f2
notice-not-understood = لم أفهم ذلك، أو أنه يناسب أكثر من إجابة. يرجى الضغط على إجابة، أو كتابة كلماتها.
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
# source: 4f8dbb39
notice-ticks-stay = ما اخترته يبقى مختارا. إذا لم يكن هناك شيء آخر، فاكتب «{ done }». لإلغاء اختيار، اضغط عليه مرة أخرى، أو ارجع بالأمر /back.
# source: 93192124
notice-not-seen = لم أحسب ما كتبته: لم يكن هذا السؤال قد وصل إليك بعد، أو كان قد وصل للتو. يرجى الإجابة عنه الآن.
# source: 4aadffbf
notice-apology = حدث خطأ من جهتي. إجاباتك محفوظة؛ يرجى المحاولة مرة أخرى. إذا كان الأمر عاجلا، فاتصل بالرقم { $emergency }.

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
# source: 725a454b
command-restart = البدء من جديد
# source: 887b2c41
command-back = الرجوع سؤالا واحدا
# source: 8a0ea834
command-language = تغيير اللغة
# source: 5c169870
command-privacy = ما هو محفوظ
# source: ea21de11
command-delete = مسح ما هو محفوظ
# source: 749f9d84
command-export = الحصول على ما هو محفوظ
# source: 1c598cfe
command-cancel = التوقف
