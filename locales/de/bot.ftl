### What the bot says beside the words of the dialog, in German.
###
### MACHINE-DRAFTED, NOT REVIEWED BY A CLINICIAN, not reviewed by a native-speaking
### medical translator. No patient may rely on these words before that.
### MASCHINELL ENTWORFEN, NICHT MEDIZINISCH GEPRÜFT, auch nicht von jemandem geprüft,
### der medizinische Texte übersetzt und dessen Muttersprache Deutsch ist. Niemand
### darf sich vorher auf diese Worte verlassen.
###
### Variables: { $emergency } is the number to call for an ambulance, { $clinic }
### the clinic's name, { $phone } its telephone, { $booking } its booking link,
### { $days } the days until stored answers are erased, all from the clinic's
### configuration.

## Die Sprache selbst

language-name = Deutsch
# Whether a clinician and a language editor have reviewed the words: no, or yes with
# .by and .on (a day such as 2026-11-30), which `review` then tells.
reviewed = no
# Letters and digits read in a minute, for the length of the check: the German mean
# of the International Reading Speed Texts (Trauzettel-Klosinski and Dietz 2012,
# doi:10.1167/iovs.11-8284), read aloud, spaces not counted; as quoted in a
# secondary table, not checked in the study itself.
reading-speed = 920

# How far the words can be trusted; /help says so.
review = Meine Worte auf Deutsch wurden maschinell entworfen und sind nicht von medizinischen Fachleuten geprüft.

# People are addressed with “Sie”; words of the other form, separated by |.
avoided-words = du | dich | dir | dein | deine | deinen | deinem | deiner | deines

## Vor der ersten Frage

# source: 39a72cbc
welcome-terms = Ich bin ein Programm, kein Arzt und keine Ärztin; medizinische Fachleute haben weder dies freigegeben noch die Übersetzung geprüft. /delete löscht alles, was ich speichere.
# source: 1813b98b
consent = Darf ich nach Ihrer Gesundheit fragen und Ihre Antworten speichern?
# source: d169631f
consent-yes = Ja, einverstanden
# source: 91ce2555
consent-no = Nein, hier aufhören
# CRITICAL: people act on it in danger.
# source: 8685c291
all-signs = Alle Warnzeichen
# source: d6446add
what-is-stored = Was gespeichert wird

## Fragen

# $number counts the questions from 1, $most is the most there can be.
# source: c71fbfaf
progress = Frage { $number } von höchstens { $most }
# $choice is what the person chose.
# source: 986e07c9
chosen = ✓ { $choice }
# The button that confirms what is ticked.
# source: 09392936
done = Fertig
# What people type instead of "none of these", alone; separated by |.
none-words =
    nein | nichts | nein, nichts | nichts davon | keine | keines | keins | kein | keine davon |
    keines davon | nix | nein, nichts davon | nichts dergleichen | nein, nichts dergleichen |
    nein, keine davon | ich habe nichts davon | noch nichts | nein, noch nichts |
    noch nichts probiert | ich habe noch nichts probiert | ich habe noch nichts versucht |
    bisher nichts
# What people type for not-meant, alone: its own thought in other words, and no bare "no".
typed-not-meant =
    das hab ich nicht | hab ich nicht | habe ich nicht | ich habe das nicht |
    ich hab das nicht | nein, das habe ich nicht | nein, das hab ich nicht
# What people type for "I agree", alone.
typed-consent =
    ja bitte | ja gerne | ja gern | ja, klar | klar | ok | okay | ja ok | einverstanden |
    ich bin einverstanden | ja, natürlich | natürlich | passt | in ordnung | ja, in Ordnung |
    jep | jo
# CRITICAL: people act on it in danger.
typed-emergency = notfall | ein notfall | notruf | 112 | 144 | sos
typed-help = hilfe | was kannst du | was können sie | wie geht das | befehle | menü
typed-stop =
    stopp | stop | aufhören | bitte aufhören | hör auf | hören sie auf | keine nachrichten mehr |
    schreiben sie mir nicht mehr | schreib mir nicht mehr | abmelden | lass mich in ruhe |
    lassen sie mich in ruhe
typed-thanks =
    danke | vielen dank | danke schön | dankeschön | danke sehr | ok | okay | ok danke |
    alles klar | gut | in ordnung | verstanden | mache ich | super
typed-seen =
    ja war ich | war ich | ja wurde ich | ich war beim arzt | war beim arzt |
    ich war bei der ärztin | ich war bei einem arzt | ich war in der praxis |
    ich war im krankenhaus | ich wurde untersucht | wurde untersucht | ja heute | ja gestern |
    der arzt sagt es ist nichts | der arzt hat gesagt es ist nichts |
    die ärztin sagt es ist nichts | nichts gefunden | entwarnung
typed-not-seen =
    ich habe einen termin* | habe einen termin* | ich habe morgen einen termin* |
    ich warte auf einen termin* | ich warte auf meinen termin* | ich bekomme keinen termin* |
    ich habe nächste woche einen termin |
    termin morgen | termin nächste woche | ich habe keinen termin bekommen | kein termin |
    noch keinen termin | morgen | nächste woche | bald | ich warte noch | niemand | noch niemand |
    niemand konnte mich* | keiner konnte mich* | niemand hatte zeit* | keiner hatte zeit* |
    die praxis war zu* | die praxis hatte zu*
typed-may-go-on =
    ja | ja darf ich | ich darf | der arzt hat ja gesagt | die ärztin hat ja gesagt
typed-may-not =
    ich weiß nicht* | weiß nicht* | weiß ich nicht | ich weiß es nicht | keine ahnung |
    nicht sicher | bin nicht sicher | niemand hat etwas gesagt | der arzt hat nichts gesagt |
    die ärztin hat nichts gesagt | habe nicht gefragt | vergessen zu fragen
# The same for care-agree below the offer, and for care-changed between check-ins.
typed-agree =
    ja bitte | ja gern | ja gerne | fragen Sie mich | ja fragen Sie mich | bitte fragen
typed-changed =
    schlimmer* | schlechter* | es ist schlimmer* | es ist schlechter* | es wird schlimmer* |
    es wurde schlimmer* | viel schlimmer* | etwas hat sich geändert* |
    ich habe ein neues problem* | neue schmerzen*
# source: 708acbbc
back = Zurück

## Ergebnisse

# source: 4a2e46a4
not-examined = Das ist keine Diagnose: Niemand hat Sie untersucht.
# source: 3c61aa78
how-soon = Wie schnell
# source: e345c7fb
until-then = Bis dahin
# source: 918e4484
urgency-self-care = Sie können heute selbst beginnen. Ein Termin ist jetzt nicht nötig.
# source: d065a714
urgency-consultation-24 = Lassen Sie sich innerhalb von 24 Stunden ärztlich untersuchen. Ist das bis dahin nirgends möglich, gehen Sie in eine Notaufnahme.
# source: 8ea4d92a
urgency-emergency = Jetzt: Tun Sie sofort, was unten steht. Im Zweifel rufen Sie die { $emergency } an.
# source: 94ca8384
contact-phone = Sie können { $clinic } anrufen: { $phone }
# source: 3ee429b0
contact-booking = Sie können bei { $clinic } einen Termin buchen: { $booking }
# source: fba744c1
contact-urgent = Wenn Sie dringend medizinischen Rat brauchen und es kein Notfall ist, rufen Sie die { $urgent } an.
# source: ff6e2fdd
also = Außerdem wichtig
# source: f2645133
next = Was zu tun ist
# source: 0114abb5
skip = Was Sie lassen sollten
# source: 03c3c9db
later = Wenn es anhält
# source: 7025c541
get-help-if = Holen Sie sofort Hilfe, wenn Sie das bemerken
# source: ae87cda4
letter = Brief für die Arztpraxis
# source: ceb176de
why = Warum? Quellen
# source: 75dee551
again = Neu beginnen
# source: aaf751f3
finished = Der Check ist zu Ende. Sie können die Gründe und Quellen lesen oder neu beginnen.
# source: 21265ca3
stopped = Ich habe aufgehört und die Antworten dieses Checks gelöscht. Sie können jederzeit neu beginnen.

## Warum? Quellen

# source: 0773485f
why-title = Warum ich das sage
# source: 33d046c4
evidence-higher = Wie sicher: ziemlich sicher. Mehrere Vergleichsstudien oder eine darauf gestützte Leitlinie stimmen überein.
# source: 70429fe4
evidence-moderate = Wie sicher: mäßig. Es gibt einige Vergleichsstudien; ihre Ergebnisse sind gemischt oder ungenau.
# source: 63374ba1
evidence-low = Wie sicher: nicht sehr. Eine kleine Vergleichsstudie, oder kleine Studien ohne Vergleich, die in dieselbe Richtung weisen.
# source: bcc37cb0
evidence-very-low = Wie sicher: kaum. Nur kleine Studien ohne Vergleich oder Vergleichsstudien mit hohem Fehlerrisiko.
# source: 8985b149
evidence-opinion = Wie sicher: Das ist eine fachliche Meinung, ohne brauchbare Vergleichsstudie.
# source: d986e808
evidence-ungraded = Eine Sicherheitsregel aus den genannten Quellen, von uns nicht bewertet.
# source: 8d0315cd
checked-source = Von uns in der Quelle selbst geprüft.
# source: 059858fb
checked-secondary = Von uns nur in einer Zusammenfassung der Quelle geprüft.
# source: e5268d69
checked-seed = Aus einer Informationsseite für Betroffene, nicht weiter geprüft.
# source: 0514e15c
checked-memory = Noch an keiner Quelle geprüft: Das müssen medizinische Fachleute noch tun.
# source: 4eea4b33
checked-design = Eine Entscheidung derer, die diesen Check verfasst haben.
# source: cb6641ca
sources = Quellen:

## Der Brief für die Arztpraxis

# source: cb3e3738
letter-title = Für die Arztpraxis
# Before a blank on the printed page, for a name written by hand.
# source: cdfa7de6
letter-name = Name der Person
# CRITICAL: people act on it in danger.
# source: e11499dc
letter-about = Ein Programm hat dies in einem Chat aus den Antworten einer Person geschrieben. Es ist keine Diagnose: Niemand hat die Person untersucht, niemand hat die Antworten geprüft, und keine medizinische Fachperson hat diesen Text freigegeben.
# source: 87427382
letter-line = { $label }: { $answer }
# source: 045a16aa
letter-date = Geschrieben am (die Antworten können älter sein)
# source: 602c2daa
letter-answered = Fragen beantwortet am
# CRITICAL: people act on it in danger.
# source: e3819b7c
letter-urgency = Mitgeteilte Dringlichkeit
# CRITICAL: people act on it in danger.
# source: 74bc868a
letter-urgency-self-care = selbst beginnen, jetzt kein Termin nötig
# CRITICAL: people act on it in danger.
# source: f2f958d5
letter-urgency-consultation = Termin vereinbaren
# CRITICAL: people act on it in danger.
# source: d325db01
letter-urgency-consultation-24 = innerhalb von 24 Stunden ärztlich untersuchen lassen
# CRITICAL: people act on it in danger.
# source: 0fd66300
letter-urgency-emergency = Notfall, jetzt
# source: 3dea0c77
letter-result = Mitgeteiltes Ergebnis
# CRITICAL: people act on it in danger.
# source: b1185233
letter-besides = Ebenfalls gesendet, dringender, noch nicht geklärt
# CRITICAL: people act on it in danger.
# source: 2c1a6a57
letter-earlier = Früher auch gesendet, dringender
# source: 400531a8
letter-answers = Antworten
# CRITICAL: people act on it in danger.
# source: 1783b84c
letter-raised = Warnzeichen vorhanden
# CRITICAL: people act on it in danger.
# source: 0e84ffe9
letter-named = Warnzeichen, die die Person beschrieben und nicht angekreuzt hat
# CRITICAL: people act on it in danger.
# source: 6a540958
letter-taken-back = Warnzeichen, die die Person beschrieben und dann verneint hat
# CRITICAL: people act on it in danger.
# source: d979008c
letter-denied = Warnzeichen abgefragt, nach den Antworten nicht vorhanden
# CRITICAL: people act on it in danger.
# source: ebf79cf0
letter-not-asked = Warnzeichen nicht oder nur zum Teil abgefragt
# CRITICAL: people act on it in danger.
# source: d3d76b37
letter-none = keine
# source: b3e420b1
letter-signs = Antworten zu Warnzeichen, Gesundheit und Medikamenten
# CRITICAL: people act on it in danger.
# source: 3646dcd3
letter-left-out = Aus Platzgründen weggelassen
# source: e16b341c
letter-source = Fragen
# source: dd79aaf5
letter-reviewed = Texte medizinisch geprüft
# source: e696d7c5
letter-not-reviewed = Texte nicht medizinisch geprüft
# source: be9ec68d
letter-version = Version
# source: 23f29a76
letter-version-proved = Version (Sicherheitsregeln maschinell bewiesen)

## Nachfragen: die Wochen nach einem Ergebnis

# What a person agrees to by tapping the button below it. NO CLINICIAN HAS SIGNED THIS.
# $count is how many check-ins there are, $weeks when the last one comes, $days how long what is
# stored is kept after it.
# CRITICAL: people act on it in danger.
# source: 926a3bcd
care-offer =
    Soll ich in den kommenden Wochen wieder nachfragen? Es gibt { $count ->
        [one] { $count } Nachfrage
       *[other] { $count } Nachfragen
    }, die letzte in { $weeks ->
        [one] { $weeks } Woche
       *[other] { $weeks } Wochen
    }: zuerst die Warnzeichen, dann, wie es geht. Wenn Sie nicht antworten, erinnere ich Sie einmal.

    Wenn Sie auf den Knopf tippen, willigen Sie ein, dass ich Ihnen schreibe und dass ich Ihre Antworten, die Uhrzeit und Ihre Zeitzone speichere, bis { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    } nach der letzten Nachfrage. Telegram überträgt die Nachrichten. Niemand liest mit: Rufen Sie im Notfall selbst Hilfe. Ein Fingertipp oder /stop beendet das.
# The same for one question, tomorrow.
# CRITICAL: people act on it in danger.
# source: 00881ca0
care-offer-tomorrow =
    Soll ich morgen nachfragen, ob Sie ärztlich untersucht wurden? Tun Sie jetzt, was oben steht; warten Sie nicht auf meine Frage.

    Wenn Sie auf den Knopf tippen, willigen Sie ein, dass ich Ihnen schreibe und dass ich die Uhrzeit und Ihre Zeitzone speichere, bis { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    } danach. Telegram überträgt die Nachrichten. Niemand liest mit. Ein Fingertipp oder /stop beendet das.
# The same for one question, later. $in is in how many days it is asked.
# CRITICAL: people act on it in danger.
# source: d301698c
care-offer-seen =
    Soll ich in { $in ->
        [one] { $in } Tag
       *[other] { $in } Tagen
    } nachfragen, ob jemand Sie untersucht hat? Tun Sie, was oben steht; warten Sie nicht auf meine Frage.

    Wenn Sie auf den Knopf tippen, willigen Sie ein, dass ich Ihnen schreibe und dass ich die Uhrzeit und Ihre Zeitzone speichere, bis { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    } danach. Telegram überträgt die Nachrichten. Niemand liest mit. Ein Fingertipp oder /stop beendet das.
# source: 1544e251
care-agree = Bitte fragen Sie mich
# source: fc8ff71b
care-hour = Um welche Uhrzeit soll ich Ihnen schreiben?
# source: 2dee23b8
care-zone = Was zeigt Ihre Uhr jetzt? Tippen Sie die Uhrzeit an, oder schreiben Sie sie. Ich brauche sie nur, um zur richtigen Zeit zu schreiben.
# $date is a day, such as 14 December, $hour the hour of the day.
# source: 687643d2
care-plan = Ich schreibe Ihnen wieder am { $date }, zwischen { $hour } und { $hour }:59 nach Ihrer Uhr. Bis dahin: Wenn sich etwas ändert, tippen Sie auf „{ care-changed }“. /checkins zeigt das noch einmal, /restart beginnt von vorn.
# CRITICAL: people act on it in danger.
# source: e0e4f317
care-plan-seen = Am { $date }, zwischen { $hour } und { $hour }:59 nach Ihrer Uhr, frage ich Sie, ob jemand Sie untersucht hat. Warten Sie nicht darauf: Tun Sie, was im Ergebnis steht. Bis dahin ruhen die Nachfragen.
# source: 92556b76
care-plan-over = Es gibt keine Nachfragen mehr. /letter schickt Ihnen einen Brief für die Arztpraxis, /restart beginnt von vorn.
# CRITICAL: people act on it in danger.
# source: 9a00345b
care-plan-over-unseen = Ich frage nicht noch einmal, ob Sie untersucht wurden. Tun Sie, was mein letztes Ergebnis sagt. /letter schickt Ihnen einen Brief für die Arztpraxis, /restart beginnt von vorn.
# CRITICAL: people act on it in danger.
# source: f9ca5c74
care-were-you-seen = Mein letztes Ergebnis war, dass jemand Sie untersuchen sollte. Ist das geschehen?
# CRITICAL: people act on it in danger.
# source: 0147f0fd
care-may-you-go-on = Gut. Dürfen Sie jetzt mit meinem Plan weitermachen?
# source: cca14343
care-going-on = Zwei Nachfragen blieben ohne Antwort. Soll ich weiter nachfragen? Wenn Sie nicht antworten, höre ich auf.
# A day of each month. $day is the number of the day.
# source: 2e6e1d85
date-1 = { $day }. Januar
# source: f10319a4
date-2 = { $day }. Februar
# source: f1968696
date-3 = { $day }. März
# source: f8113346
date-4 = { $day }. April
# source: c3016211
date-5 = { $day }. Mai
# source: 24752424
date-6 = { $day }. Juni
# source: 2ed41bf6
date-7 = { $day }. Juli
# source: 3a621fbd
date-8 = { $day }. August
# source: 6ded404f
date-9 = { $day }. September
# source: b8e3e4bc
date-10 = { $day }. Oktober
# source: 7048a430
date-11 = { $day }. November
# source: 78382c4f
date-12 = { $day }. Dezember
# source: e33a180f
care-change-hour = Andere Uhrzeit
# source: f4be815b
care-changed = Etwas hat sich geändert
# source: a968557d
care-plan-again = Meinen Plan noch einmal
# source: b04d7f9a
care-tomorrow = Erst morgen
# CRITICAL: people act on it in danger.
# source: 1cd69be0
care-seen-go-on = Ja, ich darf weitermachen
# CRITICAL: people act on it in danger.
# source: 23402d20
care-seen-may-not = Nein, oder ich weiß es nicht
# CRITICAL: people act on it in danger.
# source: 724d70a0
care-seen-yes = Ja
# CRITICAL: people act on it in danger.
# source: 695089f2
care-seen-no = Noch nicht
# source: 75b6e49a
care-go-on = Weiter nachfragen
# source: 28fdb6dd
care-stop = Nachfragen beenden

## The picture of the weeks

# source: 9d3d3dde
trend-point = { $week }: { $value }
# source: b4105631
trend-not-answered = nicht beantwortet

## Notfälle

# source: dc0e75a1
emergency-title = Das kann ein Notfall sein
# source: 32479111
emergency-now = Wenn Sie jetzt eines dieser Zeichen haben oder sich sonst irgendwie in Gefahr fühlen, machen Sie hier nicht weiter: Rufen Sie die { $emergency } an oder gehen Sie in eine Notaufnahme.
# source: e4ac7749
emergency-heard = Was Sie geschrieben haben, klingt nach Folgendem:
# source: 880e79b6
emergency-not-ticked = Sie haben etwas geschrieben, das nach Folgendem klingt, und es nicht angekreuzt:
# source: 8e44164f
emergency-not-in-result = Das Ergebnis unten lässt das außer Acht: Es gilt nur, wenn ich Sie falsch verstanden habe. Wenn es auf Sie zutrifft, tun Sie, was in dieser Nachricht steht, und nicht, was im Ergebnis steht; oder schreiben Sie /restart und kreuzen Sie es an.
# Below the same signs at the end, if they are more urgent than the answers.
# CRITICAL: people act on it in danger.
# source: 343130b7
heard-counts = Ich zähle es als angekreuzt: Mein Plan wartet, und es gilt das dringendere Ergebnis. Nur wenn Sie das nicht haben, tippen Sie auf „{ not-meant }“.
# The button below it.
# CRITICAL: people act on it in danger.
# source: bb691ff9
not-meant = Das habe ich nicht
# Before they are taken back, below the same signs.
# CRITICAL: people act on it in danger.
# source: 6366f93a
sure = Haben Sie das ganz sicher nicht, und hatten Sie es auch in der Zeit nicht, nach der ich gefragt habe? Wenn Sie es haben oder hatten oder es nicht wissen, gilt das dringendere Ergebnis: Tun Sie, was dort steht.
# Its buttons.
# CRITICAL: people act on it in danger.
# source: 59f10a4c
sure-no = Ich habe oder hatte es, oder bin unsicher
# CRITICAL: people act on it in danger.
# source: 32718f88
sure-yes = Ganz sicher: Ich habe und hatte es nicht
# Below the same signs, if the person answers with a word such as “no”. $none is the label of
# the answer “none of these”.
# CRITICAL: people act on it in danger.
# source: ed657403
ask-back = Wenn Sie das haben, oder in der Zeit hatten, nach der ich frage, kreuzen Sie es jetzt an. Wenn weder noch, tippen Sie auf „{ $none }“ oder schreiben Sie genau das.
# source: 2621f0d1
life-title = Sie müssen damit nicht allein sein
# source: 7d77e9c5
life-now = Was Sie geschrieben haben, klingt so, als dächten Sie vielleicht daran, sich das Leben zu nehmen. Ich bin nur ein Programm, aber es gibt Menschen, die Ihnen jetzt helfen können: Rufen Sie die { $emergency } an oder gehen Sie in eine Notaufnahme. Bleiben Sie, wenn es geht, nicht allein: Sagen Sie jemandem in Ihrer Nähe, wie es Ihnen geht. Falls ich Sie falsch verstanden habe, machen Sie einfach dort weiter, wo Sie waren; nichts ist verloren.

## Words of danger

# Was tippt, wer daran denkt, sich das Leben zu nehmen. Keine Übersetzung aus dem
# Englischen.
life-words =
    (will/möchte/möcht/wünschte/würde/wollte/wünsche/lieber/liebsten/wär/wäre/besser/mag/mog)
        (sterben/nimma leben/nimma lebn/einschlafen und nie/tot sein/tot/nicht mehr leben/nicht
        mehr da sein/nimmer leben/nicht mehr aufwachen/nie mehr aufwachen) !(will nicht sterben/
        nicht sterben) |
    (umbringen/umzubringen/umbringe/umgebracht/töten/erhängen/aufhängen/erschießen/vergiften)
        (mich/sich/mich selbst/mich selber) !(schmerz*/schmerzen/training/film/krimi) |
    (bringe/bring/brächte) (mich um) !(schmerz*/schmerzen/training) |
    (selbstmord/selbstmordgedanken/suizid/suizidal/suizidgedanken/freitod/lebensmüde) |
    (leben) (nehmen/beenden/ende setzen/ein ende machen/ein ende setzen/schluss machen) (mir/mein/
        meinem/will/möchte/das) |
    (schluss/ende) (mein leben/meinem leben/dem leben/mit meinem leben) (mach/mache/machen/setze/
        setzen) |
    (tabletten/pillen) (sterben/umbringen/schluss) |
    (mich/ich) (nicht mehr gäbe/nie geboren/nicht mehr gibt/nicht mehr geben würde) |
    (schluss machen/alles beenden/ein ende machen/allem ein ende) (will/möchte/leben/mit allem/
        werde) |
    (nicht mehr/kein/keinen/nimmer/nimma/keine) (leben/lebn/weiterleben/lebenswillen/lebenslust)
        (will/möchte/mag/kann/ich/habe) !(schmerz*/ohne sport) |
    (leben/weiterleben) (keinen sinn/sinnlos/nicht wert/nicht mehr wert/nicht lebenswert/hat
        keinen) |
    besser (tot/ohne mich) |
    (springe/springen/werfe/werfen/stürzen) (brücke/zug/dach/vom balkon/aus dem fenster) (mich/
        von/vor/will/werde) |
    (alle tabletten/alle pillen/alle meine tabletten/überdosis tabletten) |
    pulsadern |
    (wünsch*/hoff*/möcht*/will/wollt*/würd*/wär*) (nicht mehr/nie mehr/nie wieder/nimmer/gar nicht
        mehr/einfach nicht) (aufwachen/aufwache/aufwach/aufzuwachen/wach/wache) !(liegen/liege/
        lieg/werden/werde/nachts/vor schmerz/vor schmerzen/mit schmerzen/mit schmerz/wegen) |
    (denke/denk/dran/daran/überlege/gedanke/gedanken/möcht/mag/plane/wünsche) (schluss zu machen/
        schluss machen/alles zu beenden/alles beenden/ein ende zu machen/ein ende machen/es zu
        beenden/allem ein ende) !(freund/freundin/mit ihm/mit ihr/mann/frau/übung*/programm/
        vertrag/training) |
    (mein leben/das leben/leben) (keinen sinn/kein sinn/sinnlos/ohne sinn/sinn verloren/keinen
        sinn mehr/nichts wert/wertlos) |
    (will/möchte/wünsch*/wollte) (alles vorbei/alles zu ende/alles endet/alles aufhört/alles ein
        ende) !(schmerz*/übung*)

# Was tippt, wer in anderer Gefahr ist.
help-words =
    (habe/hab/hob/krieg/kriege/bin/solche/große) (angst/panik/panisch) !(vor/laufen/joggen/
        spritze*/operation) |
    (etwas/irgendetwas/irgendwas/was) stimmt (gar nicht/überhaupt nicht/ganz und gar nicht/nicht mit
        mir) |
    (hilf mir/helft mir/helfen sie mir/brauch sofort hilfe/brauch dringend hilfe/
        brauche sofort hilfe/brauche dringend hilfe) !(bei/mit/zu) |
    notfall (hilfe/bitte/jetzt/habe/glaube/hier) !(nummer/ausgang/kontakt/kein/im/notaufnahme) |
    (krankenwagen/rettungswagen/notarzt/rettungsdienst/ambulanz rufen/rettung rufen/krankenwgen/
        sanitäter) |
    (ruf/rufen/ruft/rufe/brauche/wählt/anrufen) (112/notruf/144/hilfe sofort/die rettung/rettung) |
    (ohnmächtig/ohnmacht/bewusstlos/bewußtlos/umgekippt/kippe um/zusammengebrochen/kollabiert/
        werde ohnmächtig/bewusstsein verloren/klapp zusammen/das bewusstsein/klappe zusammen) |
    (ich sterbe/sterbe gleich/muss sterben/werde sterben/am sterben) !(lachen/hunger/langeweile/
        hitze/vor) |
    (ist ein/ein/das ist/absoluter) notfall !(nummer/ausgang/kontakt/kein) |
    (blutvergiftung/sepsis/septischer schock) |
    (schlaganfall/krampfanfall) |
    (zunge/hals) (schwillt/geschwollen zu/schwillt zu/schwillt an) |
    (überdosis/überdosiert) |
    (erbreche/erbrochen/kotze/gekotzt/spucke/erbrechen/breche) blut |
    (kann nicht/kann nicht mehr/kann gar nicht) (gehen/auftreten) !(weit/lange/schmerzfrei/
        ohne/barfuß/joggen/richtig/normal/morgens/schnell) |
    (bin/hatte) (gestürzt/hingefallen/umgeknickt/einen unfall/einen sturz)
        !(jahr/jahre/jahren/monat/monaten/monate) |
    (mir geht es schlecht/mir gehts schlecht/es geht mir schlecht/fühle mich krank/
        fühle mich elend/fühle mich sehr schlecht) |
    (freund/freundin/mann/frau/partner/partnerin/vater/mutter/papa/mama/stiefvater/ex/exmann/
        exfreund/er/sie) (schlägt/schlug/geschlagen/verprügelt/prügelt/bedroht/würgt/gewürgt/
        misshandelt) (mich/uns) !(vor/spiel/tennis/beim tennis/immer beim/im spiel) |
    (brauche/brauch/braucht/brauchen/will/holt/hol) (arzt/doktor/doc/ärztin/arzthilfe) (sofort/
        jetzt/dringend/gleich/schnell/auf der stelle/umgehend/schnellstens/unverzüglich) !(brauche
        ich/brauch ich/braucht man/ob/termin/überweisung/attest/wann/kein/keinen/noch) |
    (kipp/kippe/klapp/klappe) (gleich um/fast um/gleich zusammen/fast zusammen/mir
        weg) !(fuß/fuss/knöchel/rad/sprunggelenk/gelenk/bord/brett/übung*) |
    (gesicht/mundwinkel/gesichtshälfte) (hängt/hängen/schief/gelähmt/taub) |
    (arzt/doktor/ärztin) (bitte schnell/schnell bitte/sofort/auf der stelle/dringend bitte/bitte
        sofort) !(muss ich/soll ich/sollte ich/ob/termin/wann/nicht sofort/hat/sagt/sagte/meinte/
        war/oder)

# Wörter, die verneinen, was direkt danach steht.
denial-words =
    kein | keine | keinen | keinerlei | ohne | ist nicht | sind nicht | tut nicht |
    tut mir nicht | habe kein | habe keine | nie | nie ein | nie eine | nie einen
    .in-choices = nicht | kein | keine | keinen | keinem | keiner | keines | keinerlei | nie | niemals | ohne | weder | nein

# Wörter, die wie ein Tippfehler in einem Gefahrenwort aussehen und keiner sind.
everyday-words =
    injektion | injektionen | lust | brot | frost | kraft | wunder | runde | stunde | stunden |
    hunde | bunt | lieber | wieder | weder | feder | winde | wände | wade | walde | reise |
    weise | weisen | heise | leise | gelesen | beinahe | blick | stehen | sehen | gehen | rast |
    schwamm | werden | haben | gegen | seine | waren | macht | wurden | danke | lange | beiden |
    hatten | darüber | unser | kleine | leider | nacht | kleinen | alter | lesen | buch |
    mädchen | führen | hören | sachen | stück | kennen | gebracht | gesicht | gehören | manche |
    hohen | kleiner | kenne | liste | nummer | sitzen | leuten | lieben | sicht | bloss | karte |
    langen | schloss | wagen | legen | gericht | sitzt | halte | hielt | fehlen | geschlossen |
    gewissen | schiff | standen | sparen | passen | armen | pause | getötet | hiess | umgang |
    manchen | verboten | gemäss | bester | stecken | halben | kochen | marke | nahmen | silber |
    banken | gaben | katze | brauch | papst | sitze | solle | taten | kannte | lieder | lügen |
    truppen | vermögen | bauer | blumen | scharf | stücke | liter | meyer | flasche | harte |
    klicken | bauch

## Hinweise

# source: b550fba5
notice-help =
    Tippen Sie auf eine Antwort, oder schreiben Sie ihre Nummer oder ihren Wortlaut.

    /back geht eine Frage zurück
    /restart beginnt von vorn
    /cancel beendet diesen Check und löscht seine Antworten
    /letter schickt Ihnen einen Brief für die Arztpraxis
    /checkins zeigt, wann ich Ihnen wieder schreibe
    /trend zeigt den Verlauf
    /stop beendet die Nachfragen; vorher tut es dasselbe wie /cancel
    /language wechselt die Sprache
    /privacy sagt, was gespeichert ist
    /export schickt Ihnen, was gespeichert ist
    /delete löscht, was gespeichert ist

    Schreiben Sie im Notfall nicht hier: Rufen Sie die { $emergency } an.
# CRITICAL: people act on it in danger.
# source: f356b953
notice-privacy =
    Was ich speichere: Ihre Chat-Nummer, Ihre Sprache, Ihre Einwilligung mit Zeitpunkt und Fassung, Ihre Antworten in diesem Check und in Nachfragen, die Uhrzeit und Zeitzone dafür, nach welchen Warnzeichen Ihre Worte klangen, die letzte Frage, die Ihnen gezeigt wurde, noch nicht zugestellte Nachrichten, wann Sie zuletzt geschrieben haben, und die Nummern Ihrer letzten Nachrichten. Keinen Namen, kein Geburtsdatum, nichts, was Sie frei schreiben.

    Warum: um die nächste Frage zu stellen und Ihnen ein Ergebnis zu geben. Niemand erfährt davon; nichts entscheidet über Ihre Rechte.

    Wie lange: Es wird von selbst gelöscht, spätestens { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    } nach Ihrer letzten Nachricht oder der letzten Nachfrage, oder sofort mit /delete. Alte Spuren auf der Festplatte und in Sicherungskopien können länger bleiben. /export schickt es Ihnen als Datei. Sie können Ihre Einwilligung jederzeit mit /delete widerrufen. Wie viele Menschen jede Frage beantwortet oder abgebrochen haben, wird gezählt und bleibt: Das nennt niemanden.

    Telegram überträgt unsere Nachrichten und bewahrt diesen Chat auf seinen Servern auf. Chats mit Bots sind nicht Ende-zu-Ende-verschlüsselt. Sie können die Nachrichten in Ihrer App löschen.
# source: 66190bfd
notice-deleted = Alles, was ich über Sie gespeichert hatte, ist gelöscht, auch Ihre Einwilligung. Alte Spuren auf der Festplatte und in Sicherungskopien können länger bleiben. Die Nachrichten in diesem Chat bewahrt Telegram auf; Sie können sie in Ihrer App löschen. /start beginnt von vorn.
# source: 63fbebd6
notice-declined = In Ordnung. Ich frage nichts und behalte nichts über Sie. Wenn Ihnen etwas Sorgen macht, sprechen Sie mit einer Arztpraxis oder Apotheke. /start beginnt von vorn.
# source: e996e4b2
notice-resumed = Willkommen zurück. Wir machen dort weiter, wo Sie waren. /restart beginnt von vorn.
# source: 6bdfadeb
notice-nothing-before = Davor gibt es keine Frage.
# source: 75c2ec4f
notice-unknown-language = Diese Sprache spreche ich nicht. /language zeigt die, die ich spreche.
# source: 3111dfe0
notice-not-spoken = Die Sprache Ihres Geräts spreche ich noch nicht; /language zeigt die, die ich spreche.
# source: 46bc87d1
notice-language-gone = Die Sprache, in der wir gesprochen haben, ist zurzeit nicht verfügbar. Ihre Antworten bleiben erhalten. Bitte wählen Sie eine dieser Sprachen.
# source: fa3b12d3
notice-unusable = Ich kann nur Text und angetippte Antworten lesen, keine Bilder, Sprachnachrichten, Sticker oder Dateien. Nichts ist verloren.
# source: 5b0b5d24
notice-too-long = Das ist mehr, als ich lesen kann. Bitte tippen Sie auf eine Antwort oder schreiben Sie ihren Wortlaut. Wenn es dringend ist, rufen Sie die { $emergency } an.
# source: e054e4cc
notice-not-understood = Das habe ich nicht verstanden, oder es passt zu mehr als einer Antwort. Bitte tippen Sie auf eine Antwort oder schreiben Sie ihren Wortlaut. Wenn es dringend ist, rufen Sie die { $emergency } an.
# source: fee293ec
notice-edited = Wenn Sie eine Nachricht ändern, ändert das Ihre Antwort nicht. /back geht eine Frage zurück.
# source: bec632c9
notice-private = Bitte schreiben Sie mir in einem privaten Chat: Gesundheit gehört nicht in eine Gruppe.
# source: 5b0b1a1f
notice-passed = Diese Frage ist schon vorbei. Nichts wurde geändert.
# source: 889dfac3
notice-already = Das ist schon so. Nichts wurde geändert.
# source: 86c0d07a
notice-tick-first = Kreuzen Sie erst mindestens eine Antwort an, oder „nichts“.
# source: 61e8fb3c
notice-ticks-stay = Was Sie angekreuzt haben, bleibt angekreuzt. Wenn sonst nichts zutrifft, schreiben Sie „{ done }“. Um ein Häkchen zu entfernen, tippen Sie noch einmal darauf oder schreiben Sie die Nummer, wenn eine dabeisteht, oder gehen Sie mit /back zurück.
# source: ab7dd51f
notice-unticked = Ich habe das Häkchen entfernt. Schreiben Sie die Nummer noch einmal, um es wieder zu setzen.
# source: 0f3bf718
notice-at-the-end = Das beantworte ich am Ende, unter dem Ergebnis, wenn es dort passt. Bitte beantworten Sie zuerst diese Frage.
# source: a3883af7
notice-unknown-command = Diesen Befehl kenne ich nicht. /help zeigt die, die ich kenne.
# source: 93192124
notice-not-seen = Was Sie geschrieben haben, zählt nicht: Diese Frage war noch nicht bei Ihnen angekommen oder gerade erst. Bitte beantworten Sie sie jetzt.
# source: 4aadffbf
notice-apology = Bei mir ist etwas schiefgegangen. Ihre Antworten sind noch da; bitte versuchen Sie es noch einmal. Wenn es dringend ist, rufen Sie die { $emergency } an.
# source: 2231d726
notice-letter-later = Der Brief für die Arztpraxis kommt nach der letzten Frage.
# source: ef86f619
notice-no-trend = Es gibt noch kein Bild der Wochen: Dafür braucht es eine beantwortete Nachfrage.
# CRITICAL: people act on it in danger.
# source: cbb09146
notice-letter-older = In diesem Brief fehlt mein letztes Ergebnis. Zeigen Sie es ebenfalls: Es kommt als Nächstes.
# CRITICAL: people act on it in danger.
# source: b931bb4f
notice-unfinished = Sie haben eine Nachfrage begonnen und nicht beendet. Was Sie dort angekreuzt oder geantwortet haben, bedeutet:
# CRITICAL: people act on it in danger.
# source: 315eebf0
notice-their-advice = Gut. Wo das, was man Ihnen dort geraten hat, von meinem Plan abweicht, folgen Sie dem Rat von dort.
# CRITICAL: people act on it in danger.
# source: 8c3c60a6
notice-heard-counts = Sie haben etwas geschrieben, was nach einem Warnzeichen klingt, und es nicht angekreuzt. Ich zähle es als angekreuzt; deshalb gilt:
# CRITICAL: people act on it in danger.
# source: 9b355ad7
notice-seen-today = Was Sie geantwortet haben, kann nicht länger als 24 Stunden warten, was immer Sie sonst antworten. Die übrigen Fragen zeigen, an wen Sie sich wenden. Wenn Sie vor ihrem Ende aufhören: Lassen Sie sich innerhalb von 24 Stunden ärztlich untersuchen, oder gehen Sie in eine Notaufnahme.
# CRITICAL: people act on it in danger.
# source: 868a8073
notice-seen-now = Was Sie geantwortet haben, kann ein Notfall sein, was immer Sie sonst antworten. Die übrigen Fragen zeigen, wohin Sie gehen. Wenn Sie vor ihrem Ende aufhören: Gehen Sie jetzt in eine Notaufnahme, und rufen Sie { $emergency } an, wenn Sie nicht hinkommen.
# CRITICAL: people act on it in danger.
# source: 0cb224f5
notice-still-holds = Mein früheres Ergebnis gilt, bis jemand Sie untersucht hat:
# CRITICAL: people act on it in danger.
# source: 7aaae366
notice-recalled = Was ich frage und antworte, wurde seit Ihrem Ergebnis überarbeitet. Für Ihre Antworten gilt jetzt dies, und es ist dringender als das, was ich Ihnen damals gesendet habe:
# source: c6628a96
notice-clock-twice = Diese Uhrzeit kann am Morgen oder am Abend sein. Bitte schreiben Sie 8:17 als 08:17 oder 20:17, oder tippen Sie auf Ihre Uhrzeit.
# source: ddc343cb
notice-all-right = In Ordnung. /help zeigt, was ich kann. Rufen Sie im Notfall die { $emergency } an.
# source: 4ae874b6
notice-check-in = Zeit für die Nachfrage, der Sie zugestimmt haben.
# source: 85a624e5
notice-check-in-again = Auf diese Nachfrage habe ich keine Antwort bekommen. Das ist meine einzige Erinnerung.
# source: baa81732
notice-no-check-ins = Es sind keine Nachfragen geplant. Wenn sie zu Ihrem Ergebnis passen, werden sie darunter angeboten.
# source: 7e72fca1
notice-check-ins-stopped = Ich schreibe Ihnen nicht mehr von mir aus. Wenn Ihnen etwas Sorgen macht, sprechen Sie mit einer Arztpraxis oder Apotheke; /start beginnt von vorn.
# source: a516de70
notice-follow-advice = Gut. Halten Sie sich an das, was man Ihnen dort geraten hat. Ich frage nicht noch einmal; /start beginnt von vorn.

## Sprachen und Befehle

# source: 7c756d82
languages =
    Welche Sprache sollen wir sprechen? Tippen Sie auf eine, oder schreiben Sie zum Beispiel:
    /language en
# source: 40e9f1aa
export-caption = Das ist alles, was ich über Sie gespeichert habe.

# source: e0281681
command-start = Beginnen oder weitermachen
# source: f691c2c4
command-help = Was ich kann
# source: 1a73a24c
command-restart = Von vorn beginnen
# source: 887b2c41
command-back = Eine Frage zurück
# source: 05f70e92
command-letter = Einen Brief für die Arztpraxis erhalten
# source: bbc836fa
command-checkins = Die nächste Nachfrage ansehen
# source: 75fa0323
command-trend = Den Verlauf ansehen
# source: 39165ff1
command-stop = Nachfragen beenden, sonst diesen Check
# source: 8a0ea834
command-language = Sprache wechseln
# source: 5c169870
command-privacy = Was gespeichert ist
# source: ea21de11
command-delete = Gespeichertes löschen
# source: 749f9d84
command-export = Gespeichertes erhalten
# source: f90a64a0
command-cancel = Diesen Check beenden, Antworten löschen
