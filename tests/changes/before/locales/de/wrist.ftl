# source: 13db54db
-doctor = Arzt
# source: 91c607a6
title = Handgelenk-Check
# source: 09e984c3
scope = Für einen Test.
# source: d8e1505f
emergency-signs = • Eine kalte Hand.
# source: 8d500be7
safety-net = • Eine kalte Hand: Rufen Sie innerhalb von 10 Minuten { $emergency } an.
# source: c9817099
self-care-limit = Gehen Sie nach 2 Wochen zu einem { -doctor }.

# source: d4705ab7
question-signs = Ist etwas davon der Fall?
    .cold = Eine kalte Hand
    .bent = Ein verbogenes Handgelenk
    .fever = Fieber
    .none = Nichts davon
# source: c976cae3
question-age = Wer ist es?
    .child = Ein Kind
    .adult = Ein Erwachsener
    .elder = Jemand über 65
# source: 370a056e
question-since = Seit wann?
    .day = Seit einem Tag
    .week = Seit einer Woche
    .month = Seit einem Monat
# source: 7d8da38b
question-pain = Wie stark ist der Schmerz?

# source: ff22dfe3
outcome-hospital = Das Blut erreicht die Hand nicht.
    .next = Rufen Sie jetzt { $emergency } an.
    .skip = Warten.
# source: eff01530
outcome-clinic = Ein Knochen kann gebrochen sein.
    .next = Lassen Sie sich heute röntgen.
    .skip = Heben.
# source: bdea72ae
outcome-visit = Das sollte angesehen werden.
    .next = Gehen Sie diese Woche zu einem { -doctor }.
    .skip = Heben.
# source: 9b3dafd4
outcome-rest = Das kann vorübergehen.
    .next = Schonen Sie die Hand.
    .skip = Heben.
# source: a3565bda
flag-cold-hand = Die Hand ist kalt.
# source: 73532490
flag-broken = Das Handgelenk ist verbogen.
# source: 8444c653
flag-infection = Es besteht Fieber.
# source: 2e4c3cd8
flag-strong = Der Schmerz ist stark.
# source: 5867a81a
note-splint = Eine Schiene kann 2 Wochen lang helfen.
    .title = Schiene
# source: 41683c1f
statement-T1 = Das ist ein Test.
# source: e772be63
statement-T2 = Schienen helfen manchen Menschen.

welcome = Guten Tag. Ich stelle Ihnen ein paar Fragen zum Handgelenk.
about = Ich frage nach dem Handgelenk, eine Frage nach der anderen.
urgency-consultation = Vereinbaren Sie für die nächsten Tage einen Termin in einer Arztpraxis. Es ist kein Notfall.
notice-undecided = Ich kann nicht sagen, was zu diesen Antworten passt. Lassen Sie sich sicherheitshalber innerhalb von 24 Stunden ärztlich untersuchen. Wenn es dringend ist, rufen Sie die { $emergency } an.
profile = Ein Check für einen Test, zum Handgelenk. Keine Diagnose. Nicht für Notfälle.
profile-short = Ein Check für einen Test, zum Handgelenk.

emergency-words = Arm taub
    .cold = Hand kalt*
    .bent = Handgelenk verbogen
    .fever = Fieber

# source: b6b7d62a
letter-question-signs = Zeichen
# source: 29320fa7
letter-question-age = Alter
# source: 47ce238e
letter-question-since = Seit wann
# source: ac02733d
letter-question-pain = Schmerz
# source: 377d62b9
letter-flag-cold-hand = kalte Hand
# source: 842fe1b4
letter-flag-broken = verbogenes Handgelenk
# source: 0826448c
letter-flag-infection = Fieber
# source: 9ab0226f
letter-flag-strong = starker Schmerz
