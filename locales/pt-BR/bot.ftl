### What the bot says beside the words of the dialog, in Brazilian Portuguese.
###
### Machine-drafted. NOT REVIEWED BY A CLINICIAN, and not reviewed by a native-speaking
### medical translator. No patient may rely on these words before that.
###
### O que o bot diz além das palavras do diálogo, em português do Brasil.
### Redigido por máquina. NÃO REVISADO POR UM PROFISSIONAL DE SAÚDE, nem por um
### tradutor médico nativo. Ninguém deve confiar nestas palavras antes disso.
###
### Variables: { $emergency } is the number to call for an ambulance, { $clinic }
### the clinic's name, { $phone } its telephone, { $booking } its booking link,
### { $days } the days until stored answers are erased, all from the clinic's
### configuration.

## The language itself

language-name = Português (Brasil)
# Whether a clinician and a language editor have reviewed the words: no, or yes with
# .by and .on (a day such as 2026-11-30), which `review` then tells.
reviewed = no
# Letters and digits read in a minute, for the length of the check: the mean of the
# International Reading Speed Texts for Portuguese (Trauzettel-Klosinski and Dietz
# 2012, doi:10.1167/iovs.11-8284), as quoted in a secondary table; read aloud,
# spaces not counted.
reading-speed = 913

# How far the words can be trusted; /help says so.
review = Minhas palavras em português do Brasil foram redigidas por máquina e não foram revisadas por um profissional de saúde.

# People are addressed with “você”; words of the other form, separated by |.
avoided-words = tu | ti | contigo | teu | tua | vós

## Before the first question

# source: 39a72cbc
welcome-terms = Sou um programa, não um médico; nenhum profissional de saúde aprovou isto nem revisou a tradução. /delete apaga tudo o que guardo.
# source: 1813b98b
consent = Posso perguntar sobre a sua saúde e guardar as suas respostas?
# source: d169631f
consent-yes = Sim, concordo
# source: 91ce2555
consent-no = Não, parar aqui
# CRITICAL: people act on it in danger.
# source: 8685c291
all-signs = Todos os sinais de alerta
# source: d6446add
what-is-stored = O que fica guardado

## Questions

# $number counts the questions from 1, $most is the most there can be.
# source: c71fbfaf
progress = Pergunta { $number } de no máximo { $most }
# $choice is what the person chose.
# source: 986e07c9
chosen = ✓ { $choice }
# The button that confirms what is ticked.
# source: 09392936
done = Pronto
# What people type instead of "none of these", alone; separated by |.
none-words =
    não | nada | não, nada | nenhum | nenhuma | nenhum desses | nenhuma dessas | nenhum deles |
    nada disso | não, nada disso | nada assim | não tenho nada disso | ainda nada | nada ainda |
    não tentei nada | ainda não tentei nada | não fiz nada ainda
# What people type for not-meant, alone: its own thought in other words, and no bare "no".
typed-not-meant =
    eu não tenho isso | isso eu não tenho | não tenho isto | não tenho isso não |
    não, não tenho isso | não, eu não tenho isso
# What people type for "I agree", alone.
typed-consent =
    sim por favor | sim, claro | claro | ok | de acordo | concordo | com certeza | aham |
    pode sim
# CRITICAL: people act on it in danger.
typed-emergency = emergência | uma emergência | urgência | samu | 192 | 193 | sos
typed-help = ajuda | como funciona | o que você faz | o que você sabe fazer | menu | comandos
typed-stop =
    pare | parar | para | stop | chega | não me escreva mais | sem mais mensagens |
    não quero mais mensagens | me deixe em paz | cancelar inscrição
typed-thanks =
    obrigado | obrigada | muito obrigado | muito obrigada | valeu | ok | ok obrigado |
    ok obrigada | tudo bem | está bem | tá bom | bom | entendi | certo | perfeito | beleza
typed-seen =
    sim já | já | já fui | já me examinaram | me examinaram | fui examinado | fui examinada |
    fui atendido | fui atendida | fui ao médico | fui à médica | fui no médico |
    passei no médico | fui ao hospital | fui ao pronto-socorro | sim hoje | sim ontem |
    o médico disse que não é nada | a médica disse que não é nada
typed-not-seen =
    tenho consulta* | tenho uma consulta* | marquei consulta* | estou esperando consulta* |
    estou esperando a consulta* |
    consulta amanhã | consulta marcada | não consegui consulta | não consegui marcar |
    sem consulta | amanhã | semana que vem | na semana que vem | em breve | ninguém |
    ninguém ainda |
    ninguém pôde* | ninguém conseguiu me* | não me atenderam* | não quiseram me atender* |
    estava fechado*
typed-may-go-on =
    sim | posso | sim posso | disseram que sim | o médico disse que sim | a médica disse que sim
typed-may-not =
    não sei* | sei lá | não tenho certeza | ninguém disse | não me disseram |
    o médico não disse | não perguntei | esqueci de perguntar
# The same for care-agree below the offer, and for care-changed between check-ins.
typed-agree =
    sim por favor | sim pode perguntar | pode perguntar | me pergunte
typed-changed =
    pior* | está pior* | estou pior* | piorou* | muito pior* | tem piorado* | algo mudou* |
    tenho um problema novo* | uma dor nova*
# source: 708acbbc
back = Voltar

## Outcomes

# source: 4a2e46a4
not-examined = Isto não é um diagnóstico: ninguém examinou você.
# source: 3c61aa78
how-soon = Com que urgência
# source: e345c7fb
until-then = Até lá
# source: 918e4484
urgency-self-care = Você pode começar hoje por conta própria. Por enquanto não é preciso marcar consulta.
# source: d065a714
urgency-consultation-24 = Passe por atendimento médico em até 24 horas. Se ninguém puder atender você nesse prazo, vá a um pronto-socorro.
# source: 8ea4d92a
urgency-emergency = Agora: faça imediatamente o que está dito abaixo. Na dúvida, ligue para { $emergency }.
# source: 94ca8384
contact-phone = Você pode ligar para { $clinic }: { $phone }
# source: 3ee429b0
contact-booking = Você pode marcar consulta em { $clinic }: { $booking }
# source: fba744c1
contact-urgent = Para orientação médica urgente que não seja emergência, ligue para { $urgent }.
# source: ff6e2fdd
also = Também importante
# source: f2645133
next = O que fazer
# source: 0114abb5
skip = O que evitar
# source: 03c3c9db
later = Se continuar
# source: 7025c541
get-help-if = Procure ajuda imediatamente se notar
# source: ae87cda4
letter = Carta para o médico
# source: ceb176de
why = Por quê? Fontes
# source: 75dee551
again = Começar de novo
# source: aaf751f3
finished = Este questionário terminou. Você pode ver os motivos e as fontes, ou começar de novo.
# source: 21265ca3
stopped = Parei e apaguei as respostas deste questionário. Você pode começar de novo quando quiser.

## Why? Sources

# source: 0773485f
why-title = Por que digo isto
# source: 33d046c4
evidence-higher = Certeza: bastante. Vários ensaios clínicos, ou uma diretriz baseada neles, concordam.
# source: 70429fe4
evidence-moderate = Certeza: média. Há alguns ensaios clínicos; os resultados são variados ou imprecisos.
# source: 63374ba1
evidence-low = Certeza: não muita. Um ensaio clínico pequeno, ou estudos pequenos sem comparação que apontam na mesma direção.
# source: bcc37cb0
evidence-very-low = Certeza: quase nenhuma. Só estudos pequenos sem comparação, ou ensaios clínicos com alto risco de erro.
# source: 8985b149
evidence-opinion = Certeza: isto é opinião clínica, sem um ensaio clínico que sirva de base.
# source: d986e808
evidence-ungraded = Uma regra de segurança tirada das fontes citadas; nós não avaliamos o grau de certeza.
# source: 8d0315cd
checked-source = Conferido por nós na própria fonte.
# source: 059858fb
checked-secondary = Conferido por nós só em um resumo da fonte.
# source: e5268d69
checked-seed = Tirado de uma página para pacientes, sem outra conferência.
# source: 0514e15c
checked-memory = Ainda não conferido em uma fonte: um profissional de saúde precisa fazer isso.
# source: 4eea4b33
checked-design = Uma decisão dos autores deste questionário.
# source: cb6641ca
sources = Fontes:

## A carta para o médico

# source: cb3e3738
letter-title = Para o médico
# Before a blank on the printed page, for a name written by hand.
# source: cdfa7de6
letter-name = Nome da pessoa
# CRITICAL: people act on it in danger.
# source: e11499dc
letter-about = Um programa escreveu isto em uma conversa, a partir das respostas de uma pessoa. Não é um diagnóstico: ninguém examinou a pessoa, ninguém conferiu as respostas e nenhum profissional de saúde assinou este texto.
# source: 87427382
letter-line = { $label }: { $answer }
# source: 045a16aa
letter-date = Escrito em (as respostas podem ser anteriores)
# source: 602c2daa
letter-answered = Perguntas respondidas em
# CRITICAL: people act on it in danger.
# source: e3819b7c
letter-urgency = Urgência comunicada
# CRITICAL: people act on it in danger.
# source: 74bc868a
letter-urgency-self-care = começar por conta própria, sem consulta por enquanto
# CRITICAL: people act on it in danger.
# source: f2f958d5
letter-urgency-consultation = marcar uma consulta
# CRITICAL: people act on it in danger.
# source: d325db01
letter-urgency-consultation-24 = atendimento médico em até 24 horas
# CRITICAL: people act on it in danger.
# source: 0fd66300
letter-urgency-emergency = emergência, agora
# source: 3dea0c77
letter-result = Resultado comunicado
# CRITICAL: people act on it in danger.
# source: b1185233
letter-besides = Também enviado, mais urgente, ainda não esclarecido
# CRITICAL: people act on it in danger.
# source: 2c1a6a57
letter-earlier = Também enviado antes, mais urgente
# source: 400531a8
letter-answers = Respostas
# CRITICAL: people act on it in danger.
# source: 1783b84c
letter-raised = Sinais de alerta presentes
# CRITICAL: people act on it in danger.
# source: 0e84ffe9
letter-named = Sinais de alerta que a pessoa descreveu e não marcou
# CRITICAL: people act on it in danger.
# source: 6a540958
letter-taken-back = Sinais de alerta que a pessoa descreveu e depois disse não ter
# CRITICAL: people act on it in danger.
# source: d979008c
letter-denied = Sinais de alerta perguntados, ausentes segundo as respostas
# CRITICAL: people act on it in danger.
# source: ebf79cf0
letter-not-asked = Sinais de alerta não perguntados, ou só em parte
# CRITICAL: people act on it in danger.
# source: d3d76b37
letter-none = nenhum
# source: b3e420b1
letter-signs = Respostas sobre sinais de alerta, saúde e remédios
# CRITICAL: people act on it in danger.
# source: 3646dcd3
letter-left-out = Omitido por falta de espaço
# source: e16b341c
letter-source = Perguntas
# source: dd79aaf5
letter-reviewed = textos revisados por um profissional de saúde
# source: e696d7c5
letter-not-reviewed = textos não revisados por um profissional de saúde
# source: be9ec68d
letter-version = Versão
# source: 23f29a76
letter-version-proved = Versão (regras de segurança provadas por computador)

## Check-ins: the weeks after a result

# What a person agrees to by tapping the button below it. NO CLINICIAN HAS SIGNED THIS.
# $count is how many check-ins there are, $weeks when the last one comes, $days how long what is
# stored is kept after it.
# CRITICAL: people act on it in danger.
# source: 926a3bcd
care-offer =
    Quer que eu pergunte de novo nas próximas semanas? { $count ->
        [one] Há { $count } questionário de acompanhamento
        [many] Há { $count } questionários de acompanhamento
       *[other] Há { $count } questionários de acompanhamento
    }, o último daqui a { $weeks ->
        [one] { $weeks } semana
        [many] { $weeks } semanas
       *[other] { $weeks } semanas
    }: primeiro os sinais de alerta, depois como você está. Se você não responder, lembro uma vez.

    Ao tocar no botão, você concorda que eu escreva para você e guarde as suas respostas, o horário e o seu fuso horário até { $days ->
        [one] { $days } dia
        [many] { $days } dias
       *[other] { $days } dias
    } depois do último. O Telegram transporta as mensagens. Ninguém acompanha esta conversa; por isso, em uma emergência, chame ajuda por conta própria. Um toque ou /stop encerra isso.
# The same for one question, tomorrow.
# CRITICAL: people act on it in danger.
# source: 00881ca0
care-offer-tomorrow =
    Quer que eu pergunte amanhã se você passou por atendimento médico? Faça agora o que está dito acima; não espere a minha pergunta.

    Ao tocar no botão, você concorda que eu escreva para você e guarde o horário e o seu fuso horário até { $days ->
        [one] { $days } dia
        [many] { $days } dias
       *[other] { $days } dias
    } depois. O Telegram transporta as mensagens. Ninguém acompanha esta conversa. Um toque ou /stop encerra isso.
# The same for one question, later. $in is in how many days it is asked.
# CRITICAL: people act on it in danger.
# source: d301698c
care-offer-seen =
    Quer que eu pergunte daqui a { $in ->
        [one] { $in } dia
        [many] { $in } dias
       *[other] { $in } dias
    } se alguém examinou você? Faça o que está dito acima; não espere a minha pergunta.

    Ao tocar no botão, você concorda que eu escreva para você e guarde o horário e o seu fuso horário até { $days ->
        [one] { $days } dia
        [many] { $days } dias
       *[other] { $days } dias
    } depois. O Telegram transporta as mensagens. Ninguém acompanha esta conversa. Um toque ou /stop encerra isso.
# source: 1544e251
care-agree = Pode me perguntar
# source: fc8ff71b
care-hour = A que horas do dia devo escrever para você?
# source: 2dee23b8
care-zone = Que horas são agora no seu relógio? Toque no horário, ou digite. Só uso isso para escrever na hora certa.
# $date is a day, such as 14 December, $hour the hour of the day.
# source: 687643d2
care-plan = Escrevo de novo para você em { $date }, entre { $hour }h e { $hour }h59 pelo seu relógio. Até lá: se algo mudar, toque em “{ care-changed }”. /checkins mostra isto de novo, /restart começa de novo.
# CRITICAL: people act on it in danger.
# source: e0e4f317
care-plan-seen = Em { $date }, entre { $hour }h e { $hour }h59 pelo seu relógio, pergunto se alguém examinou você. Não espere por isso: faça o que o resultado diz. Até lá não há questionários de acompanhamento.
# source: 92556b76
care-plan-over = Não há mais questionários de acompanhamento. /letter envia a você uma carta para o médico, /restart começa de novo.
# CRITICAL: people act on it in danger.
# source: 9a00345b
care-plan-over-unseen = Não pergunto de novo se alguém examinou você. Faça o que diz o meu último resultado. /letter envia a você uma carta para o médico, /restart começa de novo.
# CRITICAL: people act on it in danger.
# source: f9ca5c74
care-were-you-seen = Meu último resultado foi que alguém deve examinar você. Isso já aconteceu?
# CRITICAL: people act on it in danger.
# source: 0147f0fd
care-may-you-go-on = Que bom. Você pode continuar com o meu plano agora?
# source: cca14343
care-going-on = Dois questionários de acompanhamento ficaram sem resposta. Continuo perguntando? Se você não responder, eu paro.
# A day of each month. $day is the number of the day.
# source: 2e6e1d85
date-1 =
    { $day ->
        [1] { $day }º
        [one] { $day }
        [many] { $day }
       *[other] { $day }
    } de janeiro
# source: f10319a4
date-2 =
    { $day ->
        [1] { $day }º
        [one] { $day }
        [many] { $day }
       *[other] { $day }
    } de fevereiro
# source: f1968696
date-3 =
    { $day ->
        [1] { $day }º
        [one] { $day }
        [many] { $day }
       *[other] { $day }
    } de março
# source: f8113346
date-4 =
    { $day ->
        [1] { $day }º
        [one] { $day }
        [many] { $day }
       *[other] { $day }
    } de abril
# source: c3016211
date-5 =
    { $day ->
        [1] { $day }º
        [one] { $day }
        [many] { $day }
       *[other] { $day }
    } de maio
# source: 24752424
date-6 =
    { $day ->
        [1] { $day }º
        [one] { $day }
        [many] { $day }
       *[other] { $day }
    } de junho
# source: 2ed41bf6
date-7 =
    { $day ->
        [1] { $day }º
        [one] { $day }
        [many] { $day }
       *[other] { $day }
    } de julho
# source: 3a621fbd
date-8 =
    { $day ->
        [1] { $day }º
        [one] { $day }
        [many] { $day }
       *[other] { $day }
    } de agosto
# source: 6ded404f
date-9 =
    { $day ->
        [1] { $day }º
        [one] { $day }
        [many] { $day }
       *[other] { $day }
    } de setembro
# source: b8e3e4bc
date-10 =
    { $day ->
        [1] { $day }º
        [one] { $day }
        [many] { $day }
       *[other] { $day }
    } de outubro
# source: 7048a430
date-11 =
    { $day ->
        [1] { $day }º
        [one] { $day }
        [many] { $day }
       *[other] { $day }
    } de novembro
# source: 78382c4f
date-12 =
    { $day ->
        [1] { $day }º
        [one] { $day }
        [many] { $day }
       *[other] { $day }
    } de dezembro
# source: e33a180f
care-change-hour = Outro horário
# source: f4be815b
care-changed = Algo mudou
# source: a968557d
care-plan-again = Ver meu plano de novo
# source: b04d7f9a
care-tomorrow = Amanhã
# CRITICAL: people act on it in danger.
# source: 1cd69be0
care-seen-go-on = Sim, posso continuar
# CRITICAL: people act on it in danger.
# source: 23402d20
care-seen-may-not = Não, ou não sei
# CRITICAL: people act on it in danger.
# source: 724d70a0
care-seen-yes = Sim
# CRITICAL: people act on it in danger.
# source: 695089f2
care-seen-no = Ainda não
# source: 75b6e49a
care-go-on = Continuar perguntando
# source: 28fdb6dd
care-stop = Encerrar o acompanhamento

## The picture of the weeks

# source: 9d3d3dde
trend-point = { $week }: { $value }
# source: b4105631
trend-not-answered = sem resposta

## Emergencies

# source: dc0e75a1
emergency-title = Isto pode ser uma emergência
# source: 32479111
emergency-now = Se você tem algum destes sinais agora, ou sente que está em perigo por outro motivo, não continue aqui: ligue para { $emergency } ou vá a um pronto-socorro.
# source: e4ac7749
emergency-heard = O que você escreveu parece ser isto:
# source: 880e79b6
emergency-not-ticked = Você escreveu algo que parece ser isto e não marcou:
# source: 8e44164f
emergency-not-in-result = O resultado abaixo não leva isso em conta: ele só vale se entendi você mal. Se isso acontece ou aconteceu com você, faça o que esta mensagem diz, e não o que o resultado diz; ou digite /restart e marque.
# Below the same signs at the end, if they are more urgent than the answers.
# CRITICAL: people act on it in danger.
# source: 343130b7
heard-counts = Conto como marcado: o meu plano espera, e vale o resultado mais urgente. Só se você não tem isso, toque em “{ not-meant }”.
# The button below it.
# CRITICAL: people act on it in danger.
# source: bb691ff9
not-meant = Não tenho isso
# Before they are taken back, below the same signs.
# CRITICAL: people act on it in danger.
# source: 6366f93a
sure = Tem certeza de que você não tem isso, nem teve no período sobre o qual perguntei? Se você tem ou teve, ou não sabe, vale o resultado mais urgente: faça o que ele diz.
# Its buttons.
# CRITICAL: people act on it in danger.
# source: 59f10a4c
sure-no = Tenho ou tive, ou não tenho certeza
# CRITICAL: people act on it in danger.
# source: 32718f88
sure-yes = Com certeza: não tenho nem tive isso
# Below the same signs, if the person answers with a word such as “no”. $none is the label of
# the answer “none of these”.
# CRITICAL: people act on it in danger.
# source: ed657403
ask-back = Se você tem isso, ou teve no período sobre o qual pergunto, marque agora. Se nem um nem outro, toque em “{ $none }” ou escreva exatamente isso.
# source: 2621f0d1
life-title = Você não precisa passar por isso sem ajuda
# source: 7d77e9c5
life-now = O que você escreveu dá a impressão de que você pode estar pensando em tirar a própria vida. Eu sou só um programa, mas há pessoas que podem ajudar você agora: ligue para { $emergency } ou vá a um pronto-socorro. Se puder, não fique sem companhia: conte a alguém próximo como você se sente. Se entendi mal, continue de onde estava; nada se perdeu.

## Words of danger

# O que digita quem pensa em tirar a própria vida. Não é uma tradução do inglês.
life-words =
    (quer/penso em/so penso em/plano/planejo/tentei/quero/queria/vontade/desejo/prefiro/preferia/
        vou/penso/melhor/pensado em/pensado/pensando/tomara) (dormir e nunca mais acordar/
        nunca mais acordar/nao
        acordar mais/se matar/me enforcar/morrer/me matar/estar morto/estar morta/que eu morra/
        sumir pra sempre/sumir para sempre) !(nao quero morrer/vou morrer) |
    (quero/vou/pensando/vontade) (me matar/matar me/me enforcar/me jogar/me suicidar) |
    (suicid*/suisid*/sucid*) |
    (tirar/acabar com/terminar/dar fim/dar um fim) (minha vida/propria vida/minha propria vida/
        vida/fim na minha vida/com a minha vida/com tudo/a minha vida) !(ganhar/tirar a duvida/
        melhor fase) |
    (nao quer/nao quero/nao aguento/sem vontade/nao tenho vontade/cansei/cansado/cansada) (viver/
        mais viver/continuar vivendo/de viver/existir/continuar vivo/continuar viva) |
    (nao vale a pena/nao vale mais a pena/nao tem sentido/nao tem mais sentido/sem sentido/pra
        que/nao faz sentido/nenhuma razao/nenhum motivo/nao tenho mais motivo/nao tenho motivo/sem
        motivo) (viver/vida/continuar vivendo/continuar vivo/continuar viva/estar vivo/estar viva) |
    melhor (morto/morta/sem mim/morrer) |
    (me jogar/pular/me atirar) (ponte/predio/trem/janela/viaduto/metro) |
    (tomar/tomei/engolir/engoli) (todos os remedios/todos os comprimidos/todos meus remedios/
        cartela inteira/vidro de remedio) |
    cortar os pulsos |
    (melhor/se eu/queria que eu) (eu nao existisse/eu nao existir/nao existir/nao existisse/eu nao
        estivesse aqui/eu morresse/eu sumisse) |
    (queria/preferia/desejo/gostaria) (nao existir/nunca ter nascido/nao ter nascido/deixar de
        existir/sumir do mundo/desaparecer do mundo) |
    (penso/pensando/pensei/pensado/quero/vontade/queria/vou) (acabar com tudo/terminar com tudo/
        dar fim em tudo/dar um fim em tudo/em acabar com tudo/por fim a tudo/acabar logo com tudo/
        por um fim em tudo) !(exercicio*/programa/serie) |
    (minha vida/a vida/vida) (nao tem sentido/sem sentido/perdeu o sentido/nao faz sentido/nao tem
        significado/nao vale nada/nao tem mais sentido/sem significado) |
    (quero/queria/desejo) (que tudo acabe/que tudo termine/que acabe tudo/que tudo isso acabe/que
        tudo se acabe) !(exercicio*)

# O que digita quem está em outro perigo.
help-words =
    (estou/com/muito/tenho/to) (medo/panico/apavorado/apavorada/assustado/assustada) !(de/correr/
        injecao*) |
    algo (muito errado/esta muito mal/grave comigo) |
    (me ajude/me ajuda/me ajudem/socorro) !(com/escolher/entender/a) |
    emergencia (ajuda/agora/acho/tenho/por favor) !(saida/numero/telefone/nao/nenhuma/contato) |
    (ambulancia/ambulancias/ambulansia) |
    (chama/chame/chamar/chamem/precisa/liga/ligar/preciso) (samu/192/193/bombeiros/socorro/
        resgate) |
    (desmaiei/desmaiando/desmaiar/desmaio/desmaiou/perdi a consciencia/perdi os sentidos/
        inconsciente/apaguei de repente/perdendo os sentidos) |
    (estou morrendo/to morrendo/vou morrer/acho que estou morrendo/morrendo aqui) !(rir/fome/
        saudade/vontade/sono/calor/frio/vergonha/de) |
    (e uma/isso e/e/uma) emergencia !(saida/numero/telefone/luz/freio) |
    (sepse/septicemia/infeccao no sangue/infeccao generalizada/choque septico/infeccao do sangue) |
    (avc/derrame/convulsao/convulsoes/convulsionando) (tendo/acho/estou/tive/cerebral/to) |
    (lingua/garganta) (inchando/inchada/fechando/fechou) |
    overdose |
    (vomitei/vomitando/vomito/vomitar) sangue |
    (nao consigo/nao posso) (andar/caminhar) !(muito/longe/bem/sem/descalc*/rapido/
        normal*/mais) |
    (levei um tombo/cai ontem/cai hoje/eu cai/sofri um acidente/tive uma queda/
        sofri uma queda) !(ano/anos/mes/meses) |
    (estou passando mal/to passando mal/me sinto muito mal/muito doente) |
    (namorado/namorada/marido/esposo/esposa/mulher/pai/mae/padrasto/ex/companheiro/companheira/
        parceiro/irmao) (me bate/me bateu/me batendo/batendo em mim/bate em mim/me espanca/me
        espancou/me agride/me agrediu/me ameaca/me ameacou/me estrangulou/me maltrata) !(tenis/
        corrida/jogo/bola/raquete/carrinho) |
    (preciso/precisa/precisamos/quero/mandem/chamem) (medico/medica/doutor/doutora) (agora/ja/
        urgente/urgentemente/imediatamente/logo/rapido/agora mesmo/neste momento) !(se preciso/
        consulta/receita/atestado/quando/nao preciso/sera que/eu ja/ja fui/ja passei) |
    (rosto/boca/cara) (torta/torto/entortou/entortando/caido/caida/paralisad*/repuxando/repuxou) |
    (medico/medica/doutor/doutora) (agora por favor/ja por favor/urgente/urgentemente/
        imediatamente/rapido por favor/por favor agora) !(disse/falou/dijo/dice/no es/o puedo/
        consulta/ou posso/ou espero/
        sera que/nao e)

# Palavras que negam o que vem logo atrás.
denial-words =
    não | sem | não tenho | não estou com | não estou com o | não estou com a | não está |
    não tive | não tem | não é | nenhum | nenhuma | nem tenho | não sinto
    .in-choices = não | sem | nunca | nem | nenhum | nenhuma | jamais

# Palavras que parecem um erro de digitação de uma palavra de perigo e não são.
everyday-words =
    injeção | injeções | peixe | feito | jeito | leito | respeito | direito | feita | quase |
    quentes | ferido | cor | flor | febril | norte | dados | manhã | falando | perto | quarto |
    aqueles | faça | contar | pagar | banco | porta | fonte | banda | prêmio | estilo | pensa |
    cama | santo | lidar | destes | padre | pobre | estará | tocar | contigo | lutar | seguindo |
    portas | casar | preços | quadro | recente | braço | piada | subir | presos | queira |
    tratado | alerta | bancos | braços | canadá | extra | tensão | formar | prata | pronta |
    major | casado | ricos | seguido | ganho | pensou | pleno | prato | fizer |
    férias

## Notices

# source: b550fba5
notice-help =
    Toque em uma resposta, ou digite o número ou as palavras dela.

    /back volta uma pergunta
    /restart começa de novo
    /cancel para este questionário e apaga as respostas dele
    /letter envia a você uma carta para o médico
    /checkins mostra quando escrevo de novo para você
    /trend mostra a evolução
    /stop encerra os questionários de acompanhamento; antes deles faz o mesmo que /cancel
    /language muda o idioma
    /privacy diz o que fica guardado
    /export envia a você o que está guardado
    /delete apaga o que está guardado

    Em uma emergência, não escreva aqui: ligue para { $emergency }.
# CRITICAL: people act on it in danger.
# source: f356b953
notice-privacy =
    O que guardo: o número da sua conversa, o seu idioma, o seu consentimento com hora e versão, as suas respostas neste questionário e nos de acompanhamento, o horário e o fuso horário para estes, com quais sinais de alerta as suas palavras se pareciam, a última pergunta mostrada a você, as mensagens ainda não entregues, quando você escreveu pela última vez e os números das suas últimas mensagens. Nem nome, nem data de nascimento, nem nada do que você digita livremente.

    Para quê: para fazer a próxima pergunta e dar um resultado a você. Ninguém é informado; nada disso decide sobre os seus direitos.

    Por quanto tempo: tudo se apaga sozinho no máximo { $days ->
        [one] { $days } dia
        [many] { $days } dias
       *[other] { $days } dias
    } depois da sua última mensagem ou do último questionário de acompanhamento, ou na hora com /delete. Vestígios antigos no disco e em cópias de segurança podem durar mais. /export envia tudo a você em um arquivo. Você pode retirar o seu consentimento a qualquer momento com /delete. Quantas pessoas responderam ou deixaram cada pergunta é contado e fica: não identifica ninguém.

    O Telegram transporta as nossas mensagens e guarda esta conversa nos servidores dele. As conversas com bots não têm criptografia de ponta a ponta. Você pode apagar as mensagens no seu aplicativo.
# source: 66190bfd
notice-deleted = Tudo o que eu guardava sobre você foi apagado, o seu consentimento também. Vestígios antigos no disco e em cópias de segurança podem durar mais. As mensagens desta conversa ficam com o Telegram; você pode apagá-las no seu aplicativo. /start começa de novo.
# source: 63fbebd6
notice-declined = Tudo bem. Não pergunto nada e não guardo nada sobre você. Se algo preocupa você, fale com um médico ou farmacêutico. /start começa de novo.
# source: e996e4b2
notice-resumed = Que bom ter você de volta. Continuamos de onde você parou. /restart começa de novo.
# source: 6bdfadeb
notice-nothing-before = Não há nada antes disto para voltar.
# source: 75c2ec4f
notice-unknown-language = Não falo esse idioma. /language mostra os que eu falo.
# source: 3111dfe0
notice-not-spoken = Ainda não falo o idioma do seu aparelho; /language mostra os que eu falo.
# source: 46bc87d1
notice-language-gone = O idioma em que conversávamos não está disponível no momento. Suas respostas continuam guardadas. Escolha, por favor, um destes idiomas.
# source: fa3b12d3
notice-unusable = Só consigo ler texto e toques, não imagens, mensagens de voz, figurinhas ou arquivos. Nada se perdeu.
# source: 5b0b5d24
notice-too-long = Isso é mais do que consigo ler. Toque em uma resposta, por favor, ou digite as palavras dela. Se for urgente, ligue para { $emergency }.
# source: e054e4cc
notice-not-understood = Não entendi, ou isso serve para mais de uma resposta. Toque em uma resposta, por favor, ou digite as palavras dela. Se for urgente, ligue para { $emergency }.
# source: fee293ec
notice-edited = Mudar uma mensagem não muda a sua resposta. /back volta uma pergunta.
# source: bec632c9
notice-private = Escreva para mim em uma conversa privada, por favor: saúde não é assunto para um grupo.
# source: 5b0b1a1f
notice-passed = Essa pergunta já passou. Nada foi mudado.
# source: 889dfac3
notice-already = Já está assim. Nada foi mudado.
# source: 86c0d07a
notice-tick-first = Marque antes pelo menos uma resposta, ou “nada”.
# source: 61e8fb3c
notice-ticks-stay = O que você marcou continua marcado. Se não houver mais nada, escreva “{ done }”. Para desmarcar, toque de novo na resposta ou digite o número dela, se houver, ou use /back.
# source: ab7dd51f
notice-unticked = Desmarquei essa resposta. Digite o número de novo para marcar.
# source: 0f3bf718
notice-at-the-end = Isso eu respondo no fim, abaixo do resultado, se for o caso. Responda primeiro a esta pergunta, por favor.
# source: a3883af7
notice-unknown-command = Não conheço esse comando. /help mostra os que conheço.
# source: 93192124
notice-not-seen = Não contei o que você escreveu: esta pergunta ainda não tinha chegado até você, ou tinha acabado de chegar. Responda agora, por favor.
# source: 4aadffbf
notice-apology = Algo deu errado do meu lado. As suas respostas estão guardadas; tente de novo, por favor. Se for urgente, ligue para { $emergency }.
# source: 2231d726
notice-letter-later = A carta para o médico vem depois da última pergunta.
# source: ef86f619
notice-no-trend = Ainda não há imagem das semanas: é preciso um questionário de acompanhamento com respostas.
# CRITICAL: people act on it in danger.
# source: cbb09146
notice-letter-older = Nesta carta falta o meu último resultado. Mostre-o também: ele vem a seguir.
# CRITICAL: people act on it in danger.
# source: b931bb4f
notice-unfinished = Você começou um questionário de acompanhamento e não terminou. O que você marcou ou respondeu nele significa isto:
# CRITICAL: people act on it in danger.
# source: 315eebf0
notice-their-advice = Bom. Se o que aconselharam lá for diferente do meu plano, siga o que aconselharam.
# CRITICAL: people act on it in danger.
# source: 8c3c60a6
notice-heard-counts = Você escreveu algo que parece um sinal de perigo e não marcou. Conto como marcado; por isso vale isto:
# CRITICAL: people act on it in danger.
# source: 9b355ad7
notice-seen-today = O que você respondeu não pode esperar mais de 24 horas, não importa o que mais responder. As outras perguntas mostram a quem recorrer. Se parar antes do fim: passe por atendimento médico em até 24 horas, ou vá a um pronto-socorro.
# CRITICAL: people act on it in danger.
# source: 868a8073
notice-seen-now = O que você respondeu pode ser uma emergência, não importa o que mais responder. As outras perguntas mostram aonde ir. Se parar antes do fim: vá agora a um pronto-socorro, e ligue para { $emergency } se não conseguir chegar lá.
# CRITICAL: people act on it in danger.
# source: 0cb224f5
notice-still-holds = O meu resultado anterior vale enquanto ninguém tiver examinado você:
# CRITICAL: people act on it in danger.
# source: 7aaae366
notice-recalled = O que pergunto e respondo foi revisto desde o seu resultado. Para as respostas que você deu, agora vale isto, e é mais urgente do que enviei então:
# source: c6628a96
notice-clock-twice = Esse horário pode ser de manhã ou à noite. Escreva 8:17 como 08:17 ou 20:17, ou toque no seu horário.
# source: ddc343cb
notice-all-right = Está bem. /help mostra o que eu sei fazer. Em uma emergência, ligue para { $emergency }.
# source: 4ae874b6
notice-check-in = É hora do questionário de acompanhamento com o qual você concordou.
# source: 85a624e5
notice-check-in-again = Não recebi resposta a este questionário de acompanhamento. Este é o meu único lembrete.
# source: baa81732
notice-no-check-ins = Não há questionários de acompanhamento previstos. Se servirem para o seu resultado, eles são oferecidos abaixo dele.
# source: 7e72fca1
notice-check-ins-stopped = Não escrevo mais para você por conta própria. Se algo preocupa você, fale com um médico ou farmacêutico; /start começa de novo.
# source: a516de70
notice-follow-advice = Que bom. Siga o que recomendaram a você lá. Não pergunto de novo; /start começa de novo.

## Languages and commands

# source: 7c756d82
languages =
    Em que idioma vamos conversar? Toque em um, ou digite por exemplo:
    /language pt-BR
# source: 40e9f1aa
export-caption = Isto é tudo o que guardo sobre você.

# source: e0281681
command-start = Começar, ou continuar
# source: f691c2c4
command-help = O que sei fazer
# source: 1a73a24c
command-restart = Começar de novo
# source: 887b2c41
command-back = Voltar uma pergunta
# source: 05f70e92
command-letter = Receber uma carta para o médico
# source: bbc836fa
command-checkins = Ver o próximo acompanhamento
# source: 75fa0323
command-trend = Ver a evolução
# source: 39165ff1
command-stop = Encerrar o acompanhamento, ou este questionário
# source: 8a0ea834
command-language = Mudar o idioma
# source: 5c169870
command-privacy = O que fica guardado
# source: ea21de11
command-delete = Apagar o que está guardado
# source: 749f9d84
command-export = Receber o que está guardado
# source: f90a64a0
command-cancel = Parar este questionário e apagar as respostas
