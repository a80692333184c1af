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
# Whether anybody has reviewed the words of this language: yes or no.
reviewed = no
# Letters and digits read in a minute, for the length of the check: the German mean
# of the International Reading Speed Texts (Trauzettel-Klosinski and Dietz 2012,
# doi:10.1167/iovs.11-8284), read aloud, spaces not counted; as quoted in a
# secondary table, not checked in the study itself.
reading-speed = 920

# How far the words can be trusted; /help says so.
review = Meine Worte auf Deutsch wurden maschinell entworfen und sind nicht von medizinischen Fachleuten geprüft.

## Vor der ersten Frage

welcome = Guten Tag. Ich stelle Ihnen ein paar Fragen zu Ihren Schmerzen und sage Ihnen, was es sein kann und welcher nächste Schritt sinnvoll ist. Das dauert etwa zwei Minuten.
welcome-emergency = Zuallererst: Ist das ein Notfall?
welcome-terms =
    Das sollten Sie wissen, bevor Sie zustimmen:
    • Ich bin ein Programm, keine Ärztin und kein Arzt. Was ich sage, ist allgemeine Information und keine Diagnose; medizinische Fachleute haben es noch nicht freigegeben. Schieben Sie deswegen nie eine Untersuchung auf.
    • Ich speichere Ihre Antworten, Ihre Einwilligung und Ihre Sprache, um Ihnen das Ergebnis zu geben. /export schickt sie Ihnen, /delete löscht sie sofort. Mehr dazu: /privacy
    • Chats mit Bots sind bei Telegram nicht Ende-zu-Ende-verschlüsselt.
consent = Sind Sie einverstanden, dass ich nach Ihrer Gesundheit frage und Ihre Antworten dafür speichere?
consent-yes = Ja, einverstanden
consent-no = Nein, hier aufhören

## Fragen

# $number counts the questions from 1, $most is the most there can be.
progress = Frage { $number } von höchstens { $most }
# $choice is what the person chose.
chosen = ✓ { $choice }
# The button that confirms what is ticked.
done = Fertig
# What people type instead of "none of these", alone; separated by |.
none-words = nein | nichts | nein, nichts | nichts davon | keine | keines | keins | kein | keine davon | keines davon | nix
back = Zurück

## Ergebnisse

not-examined = Das ist keine Diagnose: Niemand hat Sie untersucht.
how-soon = Wie schnell
urgency-self-care = Sie können heute selbst beginnen. Ein Termin ist jetzt nicht nötig.
urgency-consultation = Vereinbaren Sie für die nächsten Tage einen Termin in einer Arztpraxis oder Physiotherapie. Es ist kein Notfall.
urgency-consultation-24 = Lassen Sie sich innerhalb von 24 Stunden ärztlich untersuchen. Ist das bis dahin nirgends möglich, gehen Sie in eine Notaufnahme.
urgency-emergency = Jetzt: Tun Sie sofort, was unten steht. Im Zweifel rufen Sie die { $emergency } an.
contact-phone = Sie können { $clinic } anrufen: { $phone }
contact-booking = Sie können bei { $clinic } einen Termin buchen: { $booking }
also = Was Sie noch angegeben haben
next = Was zu tun ist
skip = Was Sie lassen sollten
later = Wenn es anhält
get-help-if = Holen Sie sofort Hilfe, wenn Sie das bemerken
why = Warum? Quellen
again = Neu beginnen
finished = Der Check ist zu Ende. Sie können die Gründe und Quellen lesen oder neu beginnen.
stopped = Ich habe aufgehört und die Antworten dieses Checks gelöscht. Sie können jederzeit neu beginnen.

## Warum? Quellen

why-title = Warum ich das sage
evidence-higher = Wie sicher: ziemlich sicher. Mehrere Vergleichsstudien oder eine darauf gestützte Leitlinie stimmen überein.
evidence-moderate = Wie sicher: mäßig. Es gibt einige Vergleichsstudien; ihre Ergebnisse sind gemischt oder ungenau.
evidence-low = Wie sicher: nicht sehr. Eine kleine Vergleichsstudie, oder kleine Studien ohne Vergleich, die in dieselbe Richtung weisen.
evidence-very-low = Wie sicher: kaum. Nur kleine Studien ohne Vergleich oder Vergleichsstudien mit hohem Fehlerrisiko.
evidence-opinion = Wie sicher: Das ist eine fachliche Meinung, ohne brauchbare Vergleichsstudie.
evidence-ungraded = Eine Sicherheitsregel aus den genannten Quellen, von uns nicht bewertet.
checked-source = Von uns in der Quelle selbst geprüft.
checked-secondary = Von uns nur in einer Zusammenfassung der Quelle geprüft.
checked-seed = Aus einer Informationsseite für Betroffene, nicht weiter geprüft.
checked-memory = Noch an keiner Quelle geprüft: Das müssen medizinische Fachleute noch tun.
checked-design = Eine Entscheidung derer, die diesen Check verfasst haben.
sources = Quellen:

## Notfälle

emergency-title = Das kann ein Notfall sein
emergency-now = Wenn Sie jetzt eines dieser Zeichen haben oder sich sonst irgendwie in Gefahr fühlen, machen Sie hier nicht weiter: Rufen Sie die { $emergency } an oder gehen Sie in eine Notaufnahme.

## Hinweise

notice-help =
    Ich frage nach Schmerzen an der Achillessehne oder der Ferse, eine Frage nach der anderen. Tippen Sie auf eine Antwort, oder schreiben Sie ihre Nummer oder ihre Worte.

    /back geht eine Frage zurück
    /restart beginnt von vorn
    /cancel hört auf
    /language wechselt die Sprache
    /privacy sagt, was gespeichert ist
    /export schickt Ihnen, was gespeichert ist
    /delete löscht, was gespeichert ist

    Schreiben Sie im Notfall nicht hier: Rufen Sie die { $emergency } an.
notice-privacy =
    Was ich speichere: Ihre Chat-Nummer, Ihre Sprache, Ihre Einwilligung mit Zeitpunkt und Fassung, Ihre Antworten in diesem Check, die letzte Frage, die Ihnen gezeigt wurde, noch nicht zugestellte Nachrichten, wann Sie zuletzt geschrieben haben, und die Nummern Ihrer letzten Nachrichten. Keinen Namen, kein Geburtsdatum, nichts, was Sie frei schreiben.

    Warum: um die nächste Frage zu stellen und Ihnen ein Ergebnis zu geben. Niemand erfährt davon; nichts entscheidet über Ihre Rechte.

    Wie lange: Es wird von selbst gelöscht, { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    } nach Ihrer letzten Nachricht, oder sofort mit /delete. /export schickt es Ihnen als Datei. Sie können Ihre Einwilligung jederzeit mit /delete widerrufen.

    Telegram überträgt unsere Nachrichten und bewahrt diesen Chat auf seinen Servern auf. Chats mit Bots sind nicht Ende-zu-Ende-verschlüsselt. Sie können die Nachrichten in Ihrer App löschen.
notice-deleted = Alles, was ich über Sie gespeichert hatte, ist gelöscht, auch Ihre Einwilligung. Die Nachrichten in diesem Chat bewahrt Telegram auf; Sie können sie in Ihrer App löschen. /start beginnt von vorn.
notice-declined = In Ordnung. Ich frage nichts und behalte nichts über Sie. Wenn Ihre Schmerzen Ihnen Sorgen machen, sprechen Sie mit einer Arztpraxis oder Apotheke. /start beginnt von vorn.
notice-resumed = Willkommen zurück. Wir machen dort weiter, wo Sie waren. /restart beginnt von vorn.
notice-nothing-before = Davor gibt es keine Frage.
notice-unknown-language = Diese Sprache spreche ich nicht. /language zeigt die, die ich spreche.
notice-not-spoken = Die Sprache Ihres Geräts spreche ich noch nicht; /language zeigt die, die ich spreche.
notice-unusable = Ich kann nur Text und angetippte Antworten lesen, keine Bilder, Sprachnachrichten, Sticker oder Dateien. Nichts ist verloren.
notice-too-long = Das ist mehr, als ich lesen kann. Bitte tippen Sie auf eine Antwort oder schreiben Sie ihre Nummer. Wenn es dringend ist, rufen Sie die { $emergency } an.
notice-not-understood = Das habe ich nicht verstanden, oder es passt zu mehr als einer Antwort. Bitte tippen Sie auf eine Antwort oder schreiben Sie ihre Nummer.
notice-edited = Wenn Sie eine Nachricht ändern, ändert das Ihre Antwort nicht. /back geht eine Frage zurück.
notice-private = Bitte schreiben Sie mir in einem privaten Chat: Gesundheit gehört nicht in eine Gruppe.
notice-passed = Diese Frage ist schon vorbei. Nichts wurde geändert.
notice-already = Das ist schon so. Nichts wurde geändert.
notice-tick-first = Kreuzen Sie erst mindestens eine Antwort an, oder „nichts“.
notice-apology = Bei mir ist etwas schiefgegangen. Ihre Antworten sind noch da; bitte versuchen Sie es noch einmal. Wenn es dringend ist, rufen Sie die { $emergency } an.
notice-undecided = Ich kann nicht sagen, was zu diesen Antworten passt. Lassen Sie Ihre Ferse oder Sehne sicherheitshalber innerhalb von 24 Stunden ärztlich untersuchen. Wenn es dringend ist, rufen Sie die { $emergency } an.

## Sprachen, Befehle, das Profil des Bots

languages =
    Welche Sprache sollen wir sprechen? Tippen Sie auf eine, oder schreiben Sie zum Beispiel:
    /language en
export-caption = Das ist alles, was ich über Sie gespeichert habe.

command-start = Beginnen oder weitermachen
command-help = Was ich kann
command-restart = Von vorn beginnen
command-back = Eine Frage zurück
command-language = Sprache wechseln
command-privacy = Was gespeichert ist
command-delete = Gespeichertes löschen
command-export = Gespeichertes erhalten
command-cancel = Aufhören

profile = Ein Check von zwei Minuten für Erwachsene mit Schmerzen an Achillessehne oder Ferse: ein paar Fragen, dann was es sein kann, wie schnell Sie sich untersuchen lassen sollten und welcher nächste Schritt sinnvoll ist. Allgemeine Information, keine Diagnose; nicht von medizinischen Fachleuten freigegeben. Nicht für Notfälle: Rufen Sie die Notrufnummer an Ihrem Ort an.
profile-short = Check für Schmerzen an Achillessehne und Ferse, zwei Minuten. Keine Diagnose. Nicht für Notfälle.
