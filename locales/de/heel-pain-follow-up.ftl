# The check-ins in the weeks after an answer: every word that heel-pain.ftl does
# not have, in German.
#
# MACHINE-DRAFTED, NOT REVIEWED BY A CLINICIAN, not reviewed by a native-speaking
# medical translator. No patient may rely on these words before that.
# The questions asked again, the signs of danger and what to do about them have
# their words in heel-pain.ftl.
#
# MASCHINELL ENTWORFEN, NICHT MEDIZINISCH GEPRÜFT, auch nicht von jemandem geprüft,
# der medizinische Texte übersetzt und dessen Muttersprache Deutsch ist. Niemand
# darf sich vorher auf diese Worte verlassen.

## Questions

# CRITICAL: people act on it in danger.
# source: e0152430
question-new-signs = Ist etwas davon seit dem letzten Mal neu?
    .chest = Plötzliche Atemnot, neue Brustschmerzen oder Bluthusten
    .foot-cold = Ein Fuß plötzlich kalt und dazu blass, blau oder taub
    .saddle = Taub zwischen den Beinen, neue Probleme beim Wasserlassen oder Stuhlgang, oder beide Beine werden schwach
    .unbearable = Plötzlicher, unerträglicher Schmerz im Bein, oder eine Wade, die hart und prall wird
    .very-ill = Rötung, die sich von Stunde zu Stunde ausbreitet, Haut, die schwarz wird, oder sehr krank mit heißem, rotem Fuß oder Bein oder offener Stelle
    .pop = Plötzlich ein Knall oder wie ein Tritt hinten am Bein, oder ich konnte mich plötzlich nicht mehr abdrücken
    .leg-swollen = Nur eine Wade geschwollen oder mit neuem Schmerz, nicht an der Sehne
    .hot-sore = Fuß oder Ferse heiß und rot, eine schnell wachsende Schwellung oder eine noch offene Stelle
    .fever = Fieber oder Schüttelfrost in dieser Woche
    .none = Nichts davon

# CRITICAL: people act on it in danger.
# source: a3468686
question-changes = Und ist etwas davon neu?
    .cannot-walk = Ich humple, und nicht nur bei den ersten Schritten; oder die Ferse von beiden Seiten zusammendrücken tut stechend weh
    .rest-night = Anhaltender Schmerz nachts oder in Ruhe
    .weak = Fuß zu schwach zum Heben oder für den Zehenstand, nicht nur wegen Schmerz; oder Fuß taub
    .floxacin = Ein Antibiotikum, das auf -floxacin endet (wie Ciprobay), nehme ich noch
    .new-medicine = Kortison, eine Spritze an der schmerzenden Stelle, eine Operation, oder ich bin schwanger
    .none = Nichts davon

# What people type for a choice, besides its label; words between bars.
typed-question-new-signs =
    .none = nein, nichts Neues | nichts Neues
typed-question-changes =
    .floxacin =
        ciprofloxacin | cipro | levofloxacin | moxifloxacin | ofloxacin | norfloxacin |
        delafloxacin
    .none = nein, nichts Neues | nichts Neues
typed-question-average = ungefähr | etwa | circa | ca | von | eine | es ist
typed-question-after = ungefähr | etwa | circa | ca | von | eine | es ist
typed-question-settled =
    .yes = { -typed-yes }
    .no = { -typed-no }
typed-question-acceptable =
    .yes = { -typed-yes }
    .no = { -typed-no }

# source: 016930b0
question-average = Wie stark war der Schmerz diese Woche im Durchschnitt? 0 ist gar keiner, 10 der schlimmste denkbare.

# source: 94435fed
question-after = Wie stark ist der Schmerz nach dem Training oder Gehen? 0 ist gar keiner, 10 der schlimmste denkbare.

# source: 7f3455d4
question-settled = Ist der Schmerz am Morgen nach dem Training oder Gehen wieder wie sonst?
    .yes = Ja
    .no = Nein
    .did-not-train = Ich habe nicht trainiert

# source: 3e2df135
question-load = Wie haben Sie trainiert, verglichen mit Ihrer letzten Antwort hier?
    .lighter = Mit weniger Gewicht, oder weniger
    .same = Genauso
    .heavier = Mit mehr Gewicht, oder mehr
    .hardly = Ich habe kaum trainiert

# source: ffaba0b3
question-overall = Alles in allem: Wie ist es jetzt, verglichen mit dem Anfang?
    .much-better = Viel besser
    .better = Besser
    .same = Gleich
    .worse = Schlimmer
    .much-worse = Viel schlimmer

# source: df3b2d52
question-acceptable = Könnten Sie damit leben, so wie es jetzt ist?
    .yes = Ja
    .no = Nein

## Outcomes: be seen

# CRITICAL: people act on it in danger.
# source: 8e1cc766
outcome-new-medicine = Neu ist etwas, das Sehnen schwächer machen kann oder ändern kann, was für Sie sicher ist.
    .soon = Sprechen Sie mit der Arztpraxis oder Apotheke, die davon weiß, bevor Sie wieder trainieren.
    .next = Sagen Sie dort, dass Sie eine schmerzende Ferse oder Sehne trainieren. Setzen Sie kein Medikament von sich aus ab.

# CRITICAL: people act on it in danger.
# source: f6c4c3e5
outcome-be-seen = Der Schmerz ist sehr stark oder wird schlimmer, oder ein Versuch mit weniger Training hat nicht gereicht. Das sollte sich jemand ansehen, der Sie untersuchen kann.
    .soon = Vereinbaren Sie für die nächsten Tage einen Termin in einer Arztpraxis oder { -physiotherapist }praxis.
    .next = Trainieren Sie bis dahin nur, wenn es davon nicht schlimmer wird. Zeigen Sie dort diese Zahlen und sagen Sie, was Sie gemacht haben.

# source: 121dc76a
outcome-technique = Nach den Zahlen ist der Schmerz noch fast unverändert, obwohl Sie Ihren Teil getan haben.
    .soon = Vereinbaren Sie für die nächsten Wochen einen Termin in einer { -physiotherapist }praxis.
    .next = Bitten Sie dort, dass jemand Ihnen beim Training zusieht, und fragen Sie, ob die Ursache stimmt.

# source: 3c7265a5
outcome-retriage = Zwölf Wochen sind um, und es ist für Sie nicht gut genug.
    .soon = Beantworten Sie heute noch einmal die ersten Fragen: /restart
    .next = Was Sie seit dem Anfang gemacht haben, zählt, und daraus kann sich ein anderer Schritt ergeben. Kommt wieder derselbe Plan heraus, vereinbaren Sie einen Termin in einer Arztpraxis oder { -physiotherapist }praxis.

## Outcomes: go on by yourself

# source: 7b8fbf77
outcome-keep-up = Sie können damit leben, so wie es ist. Damit sind Sie an einem guten Punkt.
    .soon = Sie können selbst weitermachen.
    .next = Bleiben Sie bei Krafttraining zweimal pro Woche. Wenn es wiederkommt, gehen Sie ein oder zwei Stufen zurück und steigern Sie pro Woche nur eines.

# source: 6266e7e0
outcome-cut-load = Es war etwas zu viel: Der Schmerz war danach stark, oder er war am nächsten Morgen nicht wieder wie sonst, oder der schlimmste Schmerz ist stärker geworden.
    .soon = Verringern Sie heute die Belastung.
    .next = Machen Sie eine Woche lang etwa ein Drittel weniger. Wenn es dann immer noch zu viel ist, sollte es sich jemand ansehen.

# source: 446f2965
outcome-add-support = Nach den Zahlen ist der Schmerz unter der Ferse noch fast unverändert. Das geht vielen so, was sie auch tun.
    .soon = Sie können selbst weitermachen. Ein Termin, zu dem ich geraten habe, bleibt nötig.
    .next = Nehmen Sie eine Stütze dazu: eine Fersenschale in beiden Schuhen, Tape unter dem Fuß oder eine Schiene für die Nacht. Oder vereinbaren Sie jetzt einen Termin in einer { -physiotherapist }praxis, wie es in meinem Plan steht.

# source: 7053ecf0
outcome-easier-plan = Nach den Zahlen ist der Schmerz noch fast unverändert, und die Belastung ist nicht gestiegen.
    .soon = Sie können selbst weitermachen, mit einem leichteren Plan. Ein Termin, zu dem ich geraten habe, bleibt nötig.
    .next = Wählen Sie eine Übung, die ohne Treppenstufe geht: beide Beine auf ebenem Boden. Wenig und oft ist besser als nichts. Oder vereinbaren Sie jetzt einen Termin in einer { -physiotherapist }praxis, wie es in meinem Plan steht.

# source: a2a4cc09
outcome-step-up = Ihre Zahlen sind besser als am Anfang.
    .soon = Sie können selbst weitermachen. Ein Termin, zu dem ich geraten habe, bleibt nötig.
    .next = Gehen Sie eine Stufe höher: etwas mehr von dem, was Sie tun, oder eine schwerere Übung; wenn Sie mit Gewicht trainieren, etwas mehr Gewicht. Die Regel bleibt: Schmerz bis { $pain-limit } von 10, am nächsten Morgen wieder wie sonst.

# source: 58918720
outcome-carry-on = Kein Warnzeichen, und kein Grund, den Plan zu ändern.
    .soon = Sie können selbst weitermachen. Ein Termin, zu dem ich geraten habe, bleibt nötig.
    .next = Machen Sie weiter wie bisher: Schmerz bis { $pain-limit } von 10, am nächsten Morgen wieder wie sonst.

## The picture of the weeks

# source: ce71d643
trend-scale = Schmerz von 0 (keiner) bis 10 (schlimmster)
# source: c132cd88
trend-solid = Schlimmster der Woche (durchgezogene Linie, Kreise). Woche
# source: b0268972
trend-dashed = Nach Belastung oder im Durchschnitt (gestrichelte Linie, Quadrate). Woche
# source: 9a8c180a
trend-notch = Rat, weniger zu belasten (Kerbe). Woche

## The letter for the doctor: what each question asked for

# source: 5c66c933
letter-question-new-signs = Neu seit dem letzten Mal
# source: fe940097
letter-question-changes = Auch neu
# source: 33f5e525
letter-question-average = Schmerz diese Woche im Durchschnitt (0 bis 10)
# source: 016aece7
letter-question-after = Schmerz nach Training oder Gehen (0 bis 10)
# source: 31cbe78d
letter-question-settled = Am nächsten Morgen wieder wie sonst
# source: d8cd7431
letter-question-load = Training, verglichen mit der letzten Antwort
# source: d3235958
letter-question-overall = Alles in allem, verglichen mit dem Anfang
# source: 6bff0a96
letter-question-acceptable = Annehmbar, so wie es ist

## Statements: what we answer when a person asks "Why?"

# source: 2fc38c67
statement-C1 = Auf einer Skala von 0 bis 10 nennen Menschen mit anhaltenden Schmerzen eine Veränderung um 2 Punkte oder um ein Drittel „viel besser“. Bei den ersten Schritten am Morgen bemerkt man etwa 2 Punkte.

# source: ae9abe85
statement-C2 = Was aus welcher Antwort folgt und in welcher Woche, haben wir selbst gewählt. Medizinische Fachleute müssen es noch bestätigen.

# source: 410c888e
statement-C3 = In einer Vergleichsstudie mit 180 Menschen mit Schmerzen unter der Ferse waren Übungen nicht besser als Rat und eine Fersenschale. Deshalb fordern wir bei Schmerzen unter der Ferse kein zusätzliches Training.
