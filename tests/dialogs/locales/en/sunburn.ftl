title = Sunburn check
welcome = Hello. I ask a few questions about sunburn.
scope = For a test.
emergency-signs = • Confusion.
safety-net =
    • You get confused: call { $emergency }.
    • Blisters, a fever, or pain that grows: see a doctor.
safety-net-short = You get confused, or it gets worse.
self-care-limit = If it is no better in a week, ask again.
tell-them = Tell them this
about = I ask about sunburn, one question at a time.
urgency-consultation = Make an appointment with a doctor in the next days.
notice-undecided = I cannot say what fits these answers. Be seen by a doctor within 24 hours.
profile = A check for a test, about sunburn. Not a diagnosis.
profile-short = A check for a test, about sunburn.

emergency-words = convulsion
    .confused = (confused/confusion/delirious)
    .blisters = (blister*)
    .fever = (burning up/high temperature)

question-signs = Is there any of these?
    .confused = Confused or drowsy
    .blisters = Blisters
    .fever = A fever
    .none = None of these
question-place = Where is the burn?
    .face = On the face
    .back = On the back
question-cooled = Have you cooled it?
    .yes = I have
    .no = Not yet

outcome-hospital = This may be heatstroke.
    .next = Call { $emergency } now.
    .soon = At once, by ambulance.
outcome-doctor = This burn goes deep.
    .next = Let a doctor look at it.
    .soon = Today, by a doctor or at a walk-in clinic.
outcome-rest = This is a light burn.
    .next =
        Cool it. Look again in { $review ->
            [one] { $review } week
           *[other] { $review } weeks
        }.
    .soon = You can start yourself.
    .skip = Butter.
flag-heatstroke = Confusion after much sun is an emergency.
flag-deep = Blisters are to be seen.
flag-feverish = You have a fever.

page-how = How to cool it
page-meanwhile = Meanwhile
page-help = When to get help
page-more = More questions
note-late = Cooling still helps, even some hours later.
    .title = You have not cooled it
note-cloth = Lay a wet cloth on the face. Change it when it is warm.
note-shower = Let cool water run over the back for ten minutes.
note-dry = Pat it dry. Do not rub.
note-drink = Drink more than usual.
note-lie-down = Lie down in the shade.
note-keep-closed = Leave the blisters closed.
note-may-i-swim = Not in the sun until it has healed.
    .title = May I swim?
note-will-it-peel = It may, after some days. That is no harm.
    .title = Will it peel?
statement-T1 = This is a test.
statement-T2 = This is a test with a source.
statement-T3 = This is another test.

letter-question-signs = Signs
letter-question-place = Where
letter-question-cooled = Cooled
letter-flag-heatstroke = confusion after much sun
letter-flag-deep = blisters
letter-flag-feverish = fever
