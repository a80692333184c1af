# The check-ins in the weeks after an answer: every word that heel-pain.ftl does
# not have, in Brazilian Portuguese.
#
# MACHINE-DRAFTED, NOT REVIEWED BY A CLINICIAN, not reviewed by a native-speaking
# medical translator. No patient may rely on these words before that.
# The questions asked again, the signs of danger and what to do about them have
# their words in heel-pain.ftl.
#
# Redigido por máquina. NÃO REVISADO POR UM PROFISSIONAL DE SAÚDE, nem por um
# tradutor médico nativo. Ninguém deve confiar nestas palavras antes disso.

## Questions

# CRITICAL: people act on it in danger.
# source: e0152430
question-new-signs = Alguma destas coisas é nova desde a última vez?
    .chest = Falta de ar repentina, dor nova no peito ou tosse com sangue
    .foot-cold = Um pé de repente frio e também pálido, roxo, azulado ou dormente
    .saddle = Dormência entre as pernas, problema novo para urinar ou evacuar (xixi, cocô), ou as duas pernas ficando fracas
    .unbearable = Dor repentina e insuportável na perna, ou uma panturrilha ficando dura e tensa
    .very-ill = Vermelhidão que avança de hora em hora, pele ficando preta, ou mal-estar muito forte com um pé ou uma perna quentes e vermelhos, ou uma ferida
    .pop = Um estalo, pedrada ou chute de repente atrás da perna, ou de repente não consegui dar impulso com o pé
    .leg-swollen = Uma panturrilha inchada ou com uma dor nova que não é no tendão
    .hot-sore = Um pé ou calcanhar quente e vermelho, um inchaço que cresce rápido ou uma ferida ainda aberta
    .fever = Febre ou calafrios nesta semana
    .none = Nada disto

# CRITICAL: people act on it in danger.
# source: a3468686
question-changes = E alguma destas é nova?
    .cannot-walk = Estou mancando, e não só nos primeiros passos, ou dor aguda ao apertar o calcanhar dos dois lados
    .rest-night = Dor que não passa, à noite ou em repouso
    .weak = Pé sem força para levantar ou para ficar na ponta, não só por causa da dor; ou pé dormente
    .floxacin = Um antibiótico terminado em -floxacino ou -floxacina (como o Cipro), ainda tomo
    .new-medicine = Cortisona, uma injeção no lugar que dói, uma cirurgia, ou gravidez
    .none = Nada disto

# What people type for a choice, besides its label; words between bars.
typed-question-new-signs =
    .none = não, nada novo | nada novo | nada de novo | não, nada de novo
typed-question-changes =
    .floxacin =
        ciprofloxacin | cipro | levofloxacin | moxifloxacin | ofloxacin | norfloxacin |
        delafloxacin | ciprofloxacino | levofloxacino | moxifloxacino | ofloxacino | norfloxacino
    .none = não, nada novo | nada novo | nada de novo | não, nada de novo
typed-question-average = aproximadamente | um | de | em | uns
typed-question-after = aproximadamente | um | de | em | uns
typed-question-settled =
    .yes = { -typed-yes }
    .no = { -typed-no }
typed-question-acceptable =
    .yes = { -typed-yes }
    .no = { -typed-no }

# source: 016930b0
question-average = Quanto doeu em média nesta semana? 0 é nada; 10, a pior dor possível.

# source: 94435fed
question-after = Quanto dói depois de treinar ou andar? 0 é nada; 10, a pior dor possível.

# source: 7f3455d4
question-settled = Na manhã depois de treinar ou andar, a dor já voltou a ser a de costume?
    .yes = Sim
    .no = Não
    .did-not-train = Não treinei

# source: 3e2df135
question-load = Em comparação com a última vez que respondeu aqui, você treinou …
    .lighter = com menos peso, ou menos
    .same = igual
    .heavier = com mais peso, ou mais
    .hardly = Quase não treinei

# source: ffaba0b3
question-overall = No geral, como está agora, em comparação com o começo?
    .much-better = Muito melhor
    .better = Melhor
    .same = Igual
    .worse = Pior
    .much-worse = Muito pior

# source: df3b2d52
question-acceptable = Você conseguiria viver com isso do jeito que está agora?
    .yes = Sim
    .no = Não

## Outcomes: be seen

# CRITICAL: people act on it in danger.
# source: 8e1cc766
outcome-new-medicine = Há algo novo que pode deixar os tendões mais fracos, ou mudar o que é seguro para você.
    .soon = Fale com o médico ou farmacêutico que sabe disso, antes de voltar a treinar.
    .next = Diga que você treina um calcanhar ou tendão dolorido. Não pare de tomar nenhum remédio por conta própria.

# CRITICAL: people act on it in danger.
# source: f6c4c3e5
outcome-be-seen = A dor está muito forte, ou está piorando, ou uma tentativa de treinar menos não bastou. Vale a pena que alguém que possa examinar você dê uma olhada.
    .soon = Marque consulta com um médico ou { -physiotherapist } para os próximos dias.
    .next = Até lá, treine só se isso não piorar a dor. Mostre estes números e conte o que você fez.

# source: 121dc76a
outcome-technique = Pelos números, a dor ainda está quase igual, embora você tenha feito a sua parte.
    .soon = Marque consulta com um { -physiotherapist } para as próximas semanas.
    .next = Peça que veja como você treina, e pergunte se a causa está certa.

# source: 3c7265a5
outcome-retriage = Passaram doze semanas, e para você não está bom o bastante.
    .soon = Responda hoje de novo às primeiras perguntas: /restart
    .next = O que você fez desde o começo conta, e isso pode levar a um passo diferente. Se o resultado for de novo o mesmo plano, marque consulta com um médico ou { -physiotherapist }.

## Outcomes: go on by yourself

# source: 7b8fbf77
outcome-keep-up = Você consegue viver com isso do jeito que está. Você chegou a um bom ponto.
    .soon = Você pode continuar por conta própria.
    .next = Continue o treino de força duas vezes por semana. Se a dor voltar, desça um ou dois níveis e aumente uma coisa por semana.

# source: 6266e7e0
outcome-cut-load = Foi um pouco demais: a dor ficou forte depois, ou não tinha voltado a ser a de costume até a manhã seguinte, ou a pior dor aumentou.
    .soon = Reduza a carga hoje.
    .next = Faça cerca de um terço a menos, por uma semana. Se então ainda for demais, alguém deve dar uma olhada.

# source: 446f2965
outcome-add-support = Pelos números, a dor embaixo do calcanhar ainda está quase igual. Isso acontece com muitas pessoas, façam o que fizerem.
    .soon = Você pode continuar por conta própria. Se aconselhei uma consulta, ela continua necessária.
    .next = Acrescente um apoio: uma calcanheira nos dois calçados, bandagem embaixo do pé ou uma tala para a noite. Ou marque agora consulta com um { -physiotherapist }, como diz o meu plano.

# source: 7053ecf0
outcome-easier-plan = Pelos números, a dor ainda está quase igual, e a carga não aumentou.
    .soon = Você pode continuar por conta própria, com um plano mais fácil. Se aconselhei uma consulta, ela continua necessária.
    .next = Escolha um exercício que você consiga fazer sem degrau: as duas pernas no chão plano. Pouco e com frequência é melhor do que nada. Ou marque agora consulta com um { -physiotherapist }, como diz o meu plano.

# source: a2a4cc09
outcome-step-up = Os seus números estão melhores do que no começo.
    .soon = Você pode continuar por conta própria. Se aconselhei uma consulta, ela continua necessária.
    .next = Suba um nível: um pouco mais do que você faz, ou um exercício mais difícil; se você treina com peso, um pouco mais de peso. A regra continua: dor de até { $pain-limit } em 10 que volta a ser a de costume até a manhã seguinte.

# source: 58918720
outcome-carry-on = Nenhum sinal de alerta, e nenhum motivo para mudar o plano.
    .soon = Você pode continuar por conta própria. Se aconselhei uma consulta, ela continua necessária.
    .next = Continue como antes: dor de até { $pain-limit } em 10 que volta a ser a de costume até a manhã seguinte.

## The picture of the weeks

# source: ce71d643
trend-scale = Dor de 0 (nenhuma) a 10 (a pior)
# source: c132cd88
trend-solid = A pior da semana (linha contínua, círculos). Semana
# source: b0268972
trend-dashed = Depois da carga, ou em média (linha tracejada, quadrados). Semana
# source: 9a8c180a
trend-notch = Conselho de reduzir a carga (entalhe). Semana

## The letter for the doctor: what each question asked for

# source: 5c66c933
letter-question-new-signs = Novo desde a última vez
# source: fe940097
letter-question-changes = Também novo
# source: 33f5e525
letter-question-average = Dor média desta semana (de 0 a 10)
# source: 016aece7
letter-question-after = Dor depois de treinar ou andar (de 0 a 10)
# source: 31cbe78d
letter-question-settled = De volta ao de costume até a manhã seguinte
# source: d8cd7431
letter-question-load = Treino, em comparação com a última resposta
# source: d3235958
letter-question-overall = No geral, em comparação com o começo
# source: 6bff0a96
letter-question-acceptable = Aceitável do jeito que está

## Statements: what we answer when a person asks "Why?"

# source: 2fc38c67
statement-C1 = Em uma escala de 0 a 10, uma mudança de 2 pontos, ou de um terço, é o que pessoas com dor que não passa chamam de “muito melhor”. Nos primeiros passos da manhã, notam-se cerca de 2 pontos.

# source: ae9abe85
statement-C2 = O que resulta de cada resposta, e em que semana, é escolha nossa. Um profissional de saúde ainda precisa confirmar.

# source: 410c888e
statement-C3 = Em um ensaio clínico com 180 pessoas com dor embaixo do calcanhar, os exercícios não foram melhores do que orientação e uma calcanheira. Por isso, para dor embaixo do calcanhar não pedimos mais treino.
