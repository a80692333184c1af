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
# Whether anybody has reviewed the words of this language: yes or no.
reviewed = no
# Letters and digits read in a minute, for the length of the check: the mean of
# the International Reading Speed Texts in Arabic (Trauzettel-Klosinski and Dietz
# 2012, doi:10.1167/iovs.11-8284), read aloud, spaces not counted, as quoted in a
# secondary table.
reading-speed = 612

# How far the words can be trusted; /help says so.
review = كلماتي بالعربية مسودة كتبتها آلة، ولم يراجعها مختص صحي.

## قبل السؤال الأول

welcome = مرحبا. أطرح عليك بضعة أسئلة عن الألم، ثم أقول لك ما الذي قد يكون السبب، وما الخطوة التالية المعقولة. يستغرق ذلك نحو دقيقتين.
welcome-emergency = قبل كل شيء: هل هذه حالة طارئة؟
welcome-terms =
    قبل الموافقة، يرجى الانتباه إلى ما يلي:
    • أنا برنامج ولست طبيبا. ما أقوله معلومات عامة وليس تشخيصا، ولم يعتمده أي مختص صحي بعد. لا تؤجل أبدا زيارة الطبيب بسبب ما أقوله.
    • أحفظ إجاباتك وموافقتك ولغتك لأعطيك النتيجة. للحصول عليها: /export، ولمسحها فورا: /delete. للمزيد: /privacy
    • المحادثات مع البوتات على تيليجرام ليست مشفرة من طرف إلى طرف.
consent = هل توافق على أن أسألك عن صحتك وأن أحفظ إجاباتك لهذا الغرض؟
consent-yes = نعم، أوافق
consent-no = لا، توقف هنا

## الأسئلة

# $number counts the questions from 1, $most is the most there can be.
progress = السؤال { $number } من { $most } على الأكثر
# $choice is what the person chose.
chosen = ✓ { $choice }
# The button that confirms what is ticked.
done = تم
# What people type instead of "none of these", alone; separated by |.
none-words = لا | لا شيء | لا شيء من هذا | لا شيء منها | ولا شيء | ولا واحد | ولا واحدة | لا يوجد | ما في | ما فيش
back = رجوع

## النتائج

not-examined = هذا ليس تشخيصا: لم يفحصك أحد.
how-soon = متى
urgency-self-care = يمكنك أن تبدأ بنفسك اليوم. لا حاجة إلى موعد الآن.
urgency-consultation = احجز موعدا في الأيام القادمة مع طبيب أو أخصائي علاج طبيعي (علاج فيزيائي). هذه ليست حالة طارئة.
urgency-consultation-24 = يجب أن يراك طبيب خلال 24 ساعة. وإذا لم يستطع أحد أن يراك خلال هذا الوقت، فاذهب إلى قسم الطوارئ.
urgency-emergency = الآن: افعل فورا ما هو مكتوب أدناه. وعند الشك، اتصل بالرقم { $emergency }.
contact-phone = يمكنك الاتصال هاتفيا بـ { $clinic }: { $phone }
contact-booking = يمكنك حجز موعد لدى { $clinic }: { $booking }
also = قلت لي أيضا
next = ما العمل
skip = ما يجب تركه
later = إذا استمر الأمر
get-help-if = اطلب المساعدة فورا إذا لاحظت
why = لماذا؟ المصادر
again = البدء من جديد
finished = انتهى هذا الاستبيان. يمكنك الاطلاع على الأسباب والمصادر، أو البدء من جديد.
stopped = توقفت ومسحت إجابات هذا الاستبيان. يمكنك البدء من جديد في أي وقت.

## لماذا؟ المصادر

why-title = لماذا أقول هذا
evidence-higher = درجة اليقين: جيدة. تتفق على ذلك عدة تجارب سريرية، أو إرشادات طبية مبنية عليها.
evidence-moderate = درجة اليقين: متوسطة. توجد بعض التجارب السريرية، لكن نتائجها متباينة أو غير دقيقة.
evidence-low = درجة اليقين: ليست كبيرة. تجربة سريرية صغيرة واحدة، أو دراسات صغيرة بلا مقارنة تشير إلى الاتجاه نفسه.
evidence-very-low = درجة اليقين: تكاد تكون معدومة. دراسات صغيرة بلا مقارنة فقط، أو تجارب سريرية معرضة بشدة للخطأ.
evidence-opinion = درجة اليقين: هذا رأي سريري، من غير تجربة سريرية يعتمد عليها.
evidence-ungraded = قاعدة للسلامة مأخوذة من المصادر المذكورة، ولم نقيم نحن درجة اليقين فيها.
checked-source = تحققنا منه في المصدر نفسه.
checked-secondary = تحققنا منه في ملخص للمصدر فقط.
checked-seed = مأخوذ من صفحة للمرضى، ولم نتحقق منه أكثر من ذلك.
checked-memory = لم نتحقق منه بعد في مصدر: يجب أن يفعل ذلك مختص صحي.
checked-design = قرار من واضعي هذا الاستبيان.
sources = المصادر:

## الطوارئ

emergency-title = قد تكون هذه حالة طارئة
emergency-now = إذا كانت لديك الآن أي علامة من هذه العلامات، أو كنت تشعر بالخطر لأي سبب آخر، فلا تكمل هنا: اتصل بالرقم { $emergency } أو اذهب إلى قسم الطوارئ.

## الإشعارات

notice-help =
    أسأل عن ألم وتر أخيل أو ألم الكعب، سؤالا بعد سؤال. اضغط على إجابة، أو اكتب رقمها أو كلماتها.

    للرجوع سؤالا واحدا: /back
    للبدء من جديد: /restart
    للتوقف: /cancel
    لتغيير اللغة: /language
    لمعرفة ما هو محفوظ: /privacy
    للحصول على ما هو محفوظ: /export
    لمسح ما هو محفوظ: /delete

    في الحالة الطارئة لا تكتب هنا: اتصل بالرقم { $emergency }.
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
notice-deleted = مسحت كل ما حفظته عنك، وموافقتك أيضا. الرسائل في هذه المحادثة يحتفظ بها تيليجرام، ويمكنك حذفها في تطبيقك. للبدء من جديد: /start
notice-declined = حسنا. لن أسأل عن شيء ولن أحفظ شيئا عنك. إذا كان الألم يقلقك، فتحدث مع طبيب أو صيدلي. للبدء من جديد: /start
notice-resumed = مرحبا بعودتك. نكمل من حيث توقفنا. للبدء من جديد: /restart
notice-nothing-before = لا يوجد سؤال سابق للرجوع إليه.
notice-unknown-language = لا أتحدث هذه اللغة. لعرض اللغات التي أتحدثها: /language
notice-not-spoken = لا أتحدث لغة جهازك بعد؛ لعرض اللغات التي أتحدثها: /language
notice-unusable = أستطيع قراءة النصوص والضغطات فقط، لا الصور ولا الرسائل الصوتية ولا الملصقات ولا الملفات. لم يضع شيء.
notice-too-long = هذا أطول مما أستطيع قراءته. يرجى الضغط على إجابة، أو كتابة رقمها. إذا كان الأمر عاجلا، فاتصل بالرقم { $emergency }.
notice-not-understood = لم أفهم ذلك، أو أنه يناسب أكثر من إجابة. يرجى الضغط على إجابة، أو كتابة رقمها.
notice-edited = تعديل الرسالة لا يغير إجابتك. للرجوع سؤالا واحدا: /back
notice-private = يرجى الكتابة إلي في محادثة خاصة: الصحة ليست موضوعا لمجموعة.
notice-passed = لقد تجاوزنا هذا السؤال. لم يتغير شيء.
notice-already = الأمر كذلك بالفعل. لم يتغير شيء.
notice-tick-first = يرجى اختيار إجابة واحدة على الأقل أولا، أو «لا شيء».
notice-apology = حدث خطأ من جهتي. إجاباتك محفوظة؛ يرجى المحاولة مرة أخرى. إذا كان الأمر عاجلا، فاتصل بالرقم { $emergency }.
notice-undecided = لا أستطيع تحديد ما يناسب هذه الإجابات. من باب السلامة، اعرض الكعب أو الوتر على طبيب خلال 24 ساعة. إذا كان الأمر عاجلا، فاتصل بالرقم { $emergency }.

## اللغات والأوامر وملف البوت

languages =
    بأي لغة نتحدث؟ اضغط على لغة، أو اكتب مثلا:
    /language ar
export-caption = هذا كل ما أحفظه عنك.

command-start = البدء أو المتابعة
command-help = ما الذي أستطيع فعله
command-restart = البدء من جديد
command-back = الرجوع سؤالا واحدا
command-language = تغيير اللغة
command-privacy = ما هو محفوظ
command-delete = مسح ما هو محفوظ
command-export = الحصول على ما هو محفوظ
command-cancel = التوقف

profile = استبيان من دقيقتين عن ألم وتر أخيل والكعب لدى البالغين: بضعة أسئلة، ثم ما الذي قد يكون السبب، ومتى يجب أن يراك مختص، وما الخطوة التالية المعقولة. معلومات عامة وليست تشخيصا؛ لم يعتمدها مختص صحي. ليس للحالات الطارئة: اتصل برقم الطوارئ في بلدك.
profile-short = استبيان من دقيقتين عن ألم وتر أخيل والكعب. ليس تشخيصا. ليس للحالات الطارئة.
