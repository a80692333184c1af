# The check-ins in the weeks after an answer: every word that heel-pain.ftl does
# not have, in English.
#
# NOT YET REVIEWED BY A CLINICIAN. No patient may rely on these words before that.
# The questions asked again, the signs of danger and what to do about them have
# their words in heel-pain.ftl.

## Questions

# CRITICAL: people act on it in danger.
question-new-signs = Is any of these new since last time?
    .chest = Sudden shortness of breath, new chest pain, or coughing blood
    .foot-cold = A foot suddenly cold, and pale, blue or numb
    .saddle = Numb between the legs, new trouble with pee or poo, or both legs getting weak
    .unbearable = Sudden, unbearable leg pain, or a calf growing hard and tight
    .very-ill = Redness spreading by the hour, skin turning black, or very ill with a hot, red foot or leg or a sore
    .pop = A sudden pop or kick at the back of the leg, or I suddenly could not push off
    .leg-swollen = One calf swollen or newly painful, not in the tendon itself
    .hot-sore = A hot, red foot or heel, a fast-growing swelling, or a sore that is still open
    .fever = Fever or shivers this week
    .none = None of these

# CRITICAL: people act on it in danger.
question-changes = And is any of these new?
    .cannot-walk = I limp, not only at the first steps, or squeezing the heel from both sides hurts sharply
    .rest-night = Lasting pain at night or at rest
    .weak = Foot too weak to lift or to stand on tiptoe, not only because it hurts; or numb
    .floxacin = An antibiotic ending in -floxacin (like Cipro), still taking it
    .new-medicine = Cortisone, an injection at the painful place, an operation, or I am pregnant
    .none = None of these

# What people type for a choice, besides its label; words between bars.
typed-question-new-signs =
    .none = no, nothing new | nothing new
typed-question-changes =
    .floxacin =
        ciprofloxacin | cipro | levofloxacin | moxifloxacin | ofloxacin | norfloxacin |
        delafloxacin
    .none = no, nothing new | nothing new
typed-question-average = about | around | roughly | a | an | out | of | it's | it is | I'd say
typed-question-after = about | around | roughly | a | an | out | of | it's | it is | I'd say
typed-question-settled =
    .yes = { -typed-yes }
    .no = { -typed-no }
typed-question-acceptable =
    .yes = { -typed-yes }
    .no = { -typed-no }

question-average = How bad was the pain on average this week? 0 is none, 10 the worst possible.

question-after = How bad is the pain after training or walking? 0 is none, 10 the worst possible.

question-settled = Is the pain back to usual by the morning after training or walking?
    .yes = Yes
    .no = No
    .did-not-train = I did not train

question-load = Compared with when you last answered here, you trained …
    .lighter = with less weight, or less
    .same = the same
    .heavier = with more weight, or more
    .hardly = I hardly trained

question-overall = All in all, how is it now, compared with the start?
    .much-better = Much better
    .better = Better
    .same = The same
    .worse = Worse
    .much-worse = Much worse

question-acceptable = Could you live with it as it is now?
    .yes = Yes
    .no = No

## Outcomes: be seen

# CRITICAL: people act on it in danger.
outcome-new-medicine = Something that can weaken tendons, or change what is safe for you, is new.
    .soon = Speak to the doctor or pharmacist who knows about it before you train again.
    .next = Say that you train a painful heel or tendon. Do not stop a medicine by yourself.

# CRITICAL: people act on it in danger.
outcome-be-seen = The pain is very strong, or getting worse, or one try to train less has not been enough. That is worth a look by somebody who can examine you.
    .soon = Book a doctor or a { -physiotherapist } in the next days.
    .next = Until then train only as far as it gets no worse. Show them these numbers and what you have done.

outcome-technique = By the numbers the pain is still much the same, though you did your part.
    .soon = Book a { -physiotherapist } in the coming weeks.
    .next = Ask them to watch you train, and whether the cause is right.

outcome-retriage = Twelve weeks are over, and it is not good enough for you.
    .soon = Answer the first questions again today: /restart
    .next = What you have done since the start counts, and a different step may follow from it. If the result is the same plan again, book a doctor or a { -physiotherapist }.

## Outcomes: go on by yourself

outcome-keep-up = You can live with it as it is. That is a good place to be.
    .soon = You can go on by yourself.
    .next = Keep strength training twice a week. If it comes back, go one or two steps lower, and raise one thing a week.

outcome-cut-load = It was a little too much: the pain was strong afterwards, or not back to usual by the next morning, or the worst pain has grown.
    .soon = Cut the load today.
    .next = Do about a third less, for a week. If it is still too much then, somebody should look at it.

outcome-add-support = By the numbers the pain under the heel is still much the same. That happens to many people, whatever they do.
    .soon = You can go on by yourself. An appointment that I advised is still needed.
    .next = Add support: a heel cup in both shoes, tape under the foot, or a splint for the night. Or book a { -physiotherapist } now, as my plan says.

outcome-easier-plan = By the numbers the pain is still much the same, and the load has not grown.
    .soon = You can go on by yourself, with an easier plan. An appointment that I advised is still needed.
    .next = Choose an exercise that you can do without a step: both legs on the flat floor. Little and often is better than nothing. Or book a { -physiotherapist } now, as my plan says.

# $pain-limit is how much pain is fine while training, of 10.
outcome-step-up = Your numbers are better than at the start.
    .soon = You can go on by yourself. An appointment that I advised is still needed.
    .next = Take one step up: a little more of what you do, or a harder exercise; if you train with weight, a little more weight. The rule stays: pain up to { $pain-limit } out of 10, back to usual by next morning.

# $pain-limit as above.
outcome-carry-on = No sign of danger, and no reason to change the plan.
    .soon = You can go on by yourself. An appointment that I advised is still needed.
    .next = Carry on as before: pain up to { $pain-limit } out of 10, back to usual by next morning.

## The picture of the weeks

# Its caption. After a label that ends with "Week" come the numbers, such as
# 0: 7 · 2: not answered · 4: 5.

trend-scale = Pain from 0 (none) to 10 (worst possible)
trend-solid = Worst of the week (solid line, discs). Week
trend-dashed = After loading, or on average (dashed line, squares). Week
trend-notch = Advice to cut the load (notch). Week

## The letter for the doctor: what each question asked for

letter-question-new-signs = New since last time
letter-question-changes = New too
letter-question-average = Pain on average this week (0 to 10)
letter-question-after = Pain after training or walking (0 to 10)
letter-question-settled = Back to usual by next morning
letter-question-load = Training, compared with the last answer
letter-question-overall = All in all, compared with the start
letter-question-acceptable = Acceptable as it is

## Statements: what we answer when a person asks "Why?"

statement-C1 = On a scale of 0 to 10 a change of 2 points, or of a third, is one that people with lasting pain call much better. At the first steps in the morning about 2 points are noticed.

statement-C2 = What follows from which answer, and in which week, is our own choice. A clinician still has to confirm it.

statement-C3 = In a trial of 180 people with pain under the heel, exercises were no better than advice and a heel cup. So under the heel we do not ask for more training.
