# The check-ins in the weeks after an answer: every word that heel-pain.ftl does
# not have, in Arabic.
#
# MACHINE-DRAFTED, NOT REVIEWED BY A CLINICIAN, not reviewed by a native-speaking
# medical translator. No patient may rely on these words before that.
# The questions asked again, the signs of danger and what to do about them have
# their words in heel-pain.ftl.
#
# هذه الكلمات مسودة كتبتها آلة. لم يراجعها مختص صحي، ولم يراجعها مترجم طبي لغته
# الأم العربية. لا يجوز لأي مريض أن يعتمد عليها قبل ذلك.

## Questions

# CRITICAL: people act on it in danger.
# source: e0152430
question-new-signs = هل من هذا شيء جديد منذ المرة الماضية؟
    .chest = ضيق مفاجئ في التنفس، أو ألم جديد في الصدر، أو سعال مع دم
    .foot-cold = قدم بردت فجأة، مع شحوب أو زرقة أو خدر
    .saddle = خدر بين الفخذين، أو مشكلة جديدة في البول أو البراز، أو ضعف يزداد في الساقين معا
    .unbearable = ألم مفاجئ لا يُحتمل في الساق، أو ربلة ساق (سمانة) تصبح قاسية ومشدودة أكثر فأكثر
    .very-ill = احمرار يتسع ساعة بعد ساعة، أو جلد يصير أسود، أو شعور بمرض شديد مع قدم أو ساق ساخنة وحمراء أو مع قرحة
    .pop = فرقعة مفاجئة أو ما يشبه الركلة خلف الساق، أو فجأة لم أستطع دفع الأرض بقدمي
    .leg-swollen = ربلة ساق واحدة (السمانة) متورمة أو فيها ألم جديد، لا في الوتر نفسه
    .hot-sore = سخونة واحمرار في القدم أو كعبها (العقب)، أو تورم يكبر بسرعة، أو قرحة لم تلتئم
    .fever = حمى (حرارة) أو قشعريرة هذا الأسبوع
    .none = لا شيء من هذا

# CRITICAL: people act on it in danger.
# source: a3468686
question-changes = وهل من هذا شيء جديد؟
    .cannot-walk = أعرج، وليس في الخطوات الأولى فقط، أو ألم حاد عند ضغط كعب القدم من جانبيه
    .rest-night = ألم مستمر في الليل أو في الراحة
    .weak = لا أستطيع رفع القدم أو الوقوف على أطراف أصابعها، ليس بسبب الألم فقط؛ أو بها خدر
    .floxacin = مضاد حيوي ينتهي اسمه بـ «فلوكساسين»، وما زلت أتناوله
    .new-medicine = كورتيزون، أو حقنة في مكان الألم، أو عملية، أو حمل
    .none = لا شيء من هذا

# What people type for a choice, besides its label; words between bars.
typed-question-new-signs =
    .none = لا شيء جديد | لا، لا شيء جديد
typed-question-changes =
    .floxacin =
        ciprofloxacin | cipro | levofloxacin | moxifloxacin | ofloxacin | norfloxacin |
        delafloxacin | سيبروفلوكساسين | ليفوفلوكساسين | موكسيفلوكساسين | أوفلوكساسين |
        نورفلوكساسين
    .none = لا شيء جديد | لا، لا شيء جديد
typed-question-average = حوالي | تقريبا | من
typed-question-after = حوالي | تقريبا | من
typed-question-settled =
    .yes = { -typed-yes }
    .no = { -typed-no }
typed-question-acceptable =
    .yes = { -typed-yes }
    .no = { -typed-no }

# source: 016930b0
question-average = ما شدة الألم في المتوسط هذا الأسبوع؟ 0 يعني لا ألم، و10 أسوأ ألم ممكن.

# source: 94435fed
question-after = ما شدة الألم بعد التمرين أو المشي؟ 0 يعني لا ألم، و10 أسوأ ألم ممكن.

# source: 7f3455d4
question-settled = هل يعود الألم إلى المعتاد بحلول الصباح التالي للتمرين أو المشي؟
    .yes = نعم
    .no = لا
    .did-not-train = لم أتمرن

# source: 3e2df135
question-load = مقارنة بآخر مرة أجبت فيها هنا، كان تمرينك …
    .lighter = بثقل أخف، أو أقل
    .same = كما هو
    .heavier = بثقل أكبر، أو أكثر
    .hardly = بالكاد تمرنت

# source: ffaba0b3
question-overall = بشكل عام، كيف الحال الآن مقارنة بالبداية؟
    .much-better = أفضل بكثير
    .better = أفضل
    .same = كما هي
    .worse = أسوأ
    .much-worse = أسوأ بكثير

# source: df3b2d52
question-acceptable = هل يمكنك أن تعيش مع الأمر كما هو الآن؟
    .yes = نعم
    .no = لا

## Outcomes: be seen

# CRITICAL: people act on it in danger.
# source: 8e1cc766
outcome-new-medicine = هناك شيء جديد قد يضعف الأوتار، أو قد يغير ما هو آمن لك.
    .soon = تحدث مع الطبيب أو الصيدلي الذي يعرف ذلك قبل أن تتمرن من جديد.
    .next = قل إنك تمرّن كعب قدم أو وترا فيه ألم. لا توقف أي دواء من تلقاء نفسك.

# CRITICAL: people act on it in danger.
# source: f6c4c3e5
outcome-be-seen = الألم شديد جدا، أو يسوء، أو لم تكن محاولة واحدة لتقليل التمرين كافية. هذا يستحق أن ينظر فيه من يستطيع أن يفحصك.
    .soon = احجز موعدا عند طبيب أو { -physiotherapist } في الأيام القادمة.
    .next = حتى ذلك الحين تمرن فقط إذا كان ذلك لا يزيد الألم سوءا. اعرض هذه الأرقام، وأخبره بما فعلته.

# source: 121dc76a
outcome-technique = بحسب الأرقام ما زال الألم كما هو تقريبا، مع أنك قمت بما عليك.
    .soon = احجز موعدا عند { -physiotherapist } في الأسابيع القادمة.
    .next = اطلب منه أن يراك وأنت تتمرن، واسأل هل السبب صحيح.

# source: 3c7265a5
outcome-retriage = انتهى اثنا عشر أسبوعا، والحال ليست جيدة بما يكفي لك.
    .soon = أجب عن الأسئلة الأولى من جديد اليوم: /restart
    .next = ما فعلته منذ البداية محسوب، وقد تترتب عليه خطوة مختلفة. وإذا كانت النتيجة الخطة نفسها مرة أخرى، فاحجز موعدا عند طبيب أو { -physiotherapist }.

## Outcomes: go on by yourself

# source: 7b8fbf77
outcome-keep-up = يمكنك أن تعيش مع الأمر كما هو. وهذا وضع جيد.
    .soon = يمكنك أن تواصل بنفسك.
    .next = واصل تمارين التقوية مرتين في الأسبوع. إذا عاد الألم، فانزل مستوى واحدا أو مستويين، وزد شيئا واحدا كل أسبوع.

# source: 6266e7e0
outcome-cut-load = كان ذلك أكثر قليلا مما يجب: كان الألم بعده شديدا، أو لم يعد إلى المعتاد بحلول صباح اليوم التالي، أو زاد أسوأ ألم.
    .soon = قلل التحميل اليوم.
    .next = قلل بمقدار الثلث تقريبا مدة أسبوع. إذا كان بعد ذلك ما زال أكثر مما يجب، فينبغي أن ينظر فيه مختص.

# source: 446f2965
outcome-add-support = بحسب الأرقام ما زال الألم تحت كعب القدم كما هو تقريبا. يحدث هذا لكثير من الناس، مهما فعلوا.
    .soon = يمكنك أن تواصل بنفسك. أي موعد نصحتك به ما زال لازما.
    .next = أضف ما يسند القدم: كأس للكعب (قطعة مقعرة داخل الحذاء) في كلا الحذاءين، أو شريط لاصق تحت القدم، أو جبيرة تلبس في الليل. أو احجز الآن موعدا عند { -physiotherapist }، كما تقول خطتي.

# source: 7053ecf0
outcome-easier-plan = بحسب الأرقام ما زال الألم كما هو تقريبا، ولم يزد التحميل.
    .soon = يمكنك أن تواصل بنفسك، بخطة أسهل. أي موعد نصحتك به ما زال لازما.
    .next = اختر تمرينا تستطيع أداءه من غير درجة سلم: على الساقين معا على أرض مستوية. القليل مرات كثيرة أفضل من لا شيء. أو احجز الآن موعدا عند { -physiotherapist }، كما تقول خطتي.

# source: a2a4cc09
outcome-step-up = أرقامك أفضل مما كانت في البداية.
    .soon = يمكنك أن تواصل بنفسك. أي موعد نصحتك به ما زال لازما.
    .next = اصعد مستوى واحدا: زد قليلا مما تفعله، أو اختر تمرينا أصعب؛ وإذا كنت تتدرب بثقل، فزد الثقل قليلا. القاعدة باقية: ألم حتى { $pain-limit } من 10 يعود إلى المعتاد بحلول صباح اليوم التالي.

# source: 58918720
outcome-carry-on = لا علامة خطر، ولا سبب لتغيير الخطة.
    .soon = يمكنك أن تواصل بنفسك. أي موعد نصحتك به ما زال لازما.
    .next = واصل كما في السابق: ألم حتى { $pain-limit } من 10 يعود إلى المعتاد بحلول صباح اليوم التالي.

## The picture of the weeks

# source: ce71d643
trend-scale = الألم من 0 (لا ألم) إلى 10 (أسوأ ألم)
# source: c132cd88
trend-solid = أسوأ ألم في الأسبوع (خط متصل، دوائر). الأسبوع
# source: b0268972
trend-dashed = بعد التحميل، أو في المتوسط (خط متقطع، مربعات). الأسبوع
# source: 9a8c180a
trend-notch = نصيحة بتخفيف الحمل (ثلمة). الأسبوع

## The letter for the doctor: what each question asked for

# source: 5c66c933
letter-question-new-signs = جديد منذ المرة الماضية
# source: fe940097
letter-question-changes = جديد أيضا
# source: 33f5e525
letter-question-average = متوسط الألم هذا الأسبوع (من 0 إلى 10)
# source: 016aece7
letter-question-after = الألم بعد التمرين أو المشي (من 0 إلى 10)
# source: 31cbe78d
letter-question-settled = يعود إلى المعتاد بحلول صباح اليوم التالي
# source: d8cd7431
letter-question-load = التمرين، مقارنة بالإجابة الأخيرة
# source: d3235958
letter-question-overall = بشكل عام، مقارنة بالبداية
# source: 6bff0a96
letter-question-acceptable = مقبول كما هو

## Statements: what we answer when a person asks "Why?"

# source: 2fc38c67
statement-C1 = على مقياس من 0 إلى 10، التغير بنقطتين (2)، أو بمقدار الثلث، هو ما يسميه من لديهم ألم مستمر «أفضل بكثير». وعند الخطوات الأولى في الصباح يُلاحظ تغير بنحو نقطتين (2).

# source: ae9abe85
statement-C2 = ما يترتب على كل إجابة، وفي أي أسبوع، هو اختيارنا نحن. وما زال يجب أن يؤكده مختص صحي.

# source: 410c888e
statement-C3 = في تجربة سريرية على 180 شخصا لديهم ألم تحت كعب القدم، لم تكن التمارين أفضل من النصيحة وكأس الكعب. لذلك لا نطلب مزيدا من التمارين عند الألم تحت كعب القدم.
