### de tries to break: or its name stands without braces
### A variable has no braces.

# source: 4ea69f64
title = Fieberprüfung
# source: 09e984c3
scope = Nur für einen Test.
# source: 84350393
emergency-signs = • Ein steifer Nacken.
# source: fe419276
safety-net = • Ein steifer Nacken: $emergency anrufen, oder /help eingeben (2 Zeichen sind schlimmer als 1).
# source: 7a404c2d
self-care-limit =
    Fragen Sie wieder nach höchstens { $days ->
        [one] { $days } Tag
       *[other] { $days } Tagen
    }.
emergency-words = Krampfanfall
    .stiff-neck = (Nacken/Hals) steif*
    .rash = Ausschlag

# source: 52f76c94
question-who = Wer hat das Fieber?
    .child = Ein Kind
    .adult = Eine erwachsene Person
# source: e8bb9d74
question-months = Wie alt ist das Kind, in Monaten?
# source: 3cc97897
question-signs = Gibt es eines davon?
    .stiff-neck = Ein steifer Nacken
    .rash = Ein Ausschlag
    .none = Nichts davon

# source: 1487ab83
outcome-hospital = Das muss untersucht werden.
    .next = Gehen Sie in ein Krankenhaus.
    .skip = Abwarten.
# source: c05f05ce
outcome-watch = Das kann vorbeigehen.
    .next = Trinken und ausruhen.
    .skip = Arbeiten.
# source: 9f040e33
flag-newborn = Fieber in den ersten drei Monaten ist ein Notfall.
# source: ca5b31a0
flag-sign = Sie haben ein Zeichen genannt, das untersucht werden muss.
# source: 41683c1f
statement-T1 = Das ist ein Test.

# source: a35a478f
welcome = Guten Tag. Ich stelle Ihnen ein paar Fragen zum Fieber.
# source: f19b6d4d
about = Ich frage nach Fieber, eine Frage nach der anderen.
# source: b4ed787e
urgency-consultation = Vereinbaren Sie für die nächsten Tage einen Termin in einer Arztpraxis. Es ist kein Notfall.
# source: e3e58db9
notice-undecided = Ich kann nicht sagen, was zu diesen Antworten passt. Lassen Sie sich sicherheitshalber innerhalb von 24 Stunden ärztlich untersuchen. Wenn es dringend ist, rufen Sie die { $emergency } an.
# source: 30fa8a86
profile = Ein Check für einen Test, zu Fieber. Keine Diagnose. Nicht für Notfälle.
# source: 542f8a7f
profile-short = Ein Check für einen Test, zu Fieber.

# source: c93a8ae5
letter-question-who = Wer
# source: fb3be044
letter-question-months = Alter in Monaten
# source: b6b7d62a
letter-question-signs = Zeichen
# source: 10e3faef
letter-flag-newborn = Fieber in den ersten drei Monaten
# source: c8da1997
letter-flag-sign = ein Zeichen, das untersucht werden muss
