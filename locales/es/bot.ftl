### Lo que dice el bot además de las palabras del diálogo.
###
### Drafted by machine. NOT REVIEWED BY A CLINICIAN, and not reviewed by a
### native-speaking medical translator. No patient may rely on these words before
### that. / Redactado por una máquina. SIN REVISAR POR UN PROFESIONAL DE LA SALUD,
### y sin revisar por un traductor médico de lengua materna española. Ningún
### paciente debe fiarse de estas palabras antes de eso.
###
### Variables: { $emergency } es el número para pedir una ambulancia, { $clinic }
### el nombre de la clínica, { $phone } su teléfono, { $booking } su enlace para
### pedir cita, { $days } los días hasta que se borra lo guardado; todos salen de la
### configuración de la clínica.

## El idioma mismo

language-name = Español
# Si alguien ha revisado las palabras de este idioma: yes o no.
reviewed = no
# Letters and digits read in a minute, for the length of the check: the mean for
# Spanish of the International Reading Speed Texts (Trauzettel-Klosinski and Dietz
# 2012, doi:10.1167/iovs.11-8284), read aloud, spaces not counted; as quoted in a
# secondary table, not checked in the study itself.
reading-speed = 1025

# Hasta qué punto puede uno fiarse de las palabras; lo dice /help.
review = Mis palabras en español las redactó una máquina y no las ha revisado ningún profesional de la salud.

# People are addressed with “tú”; words of other forms, separated by |.
avoided-words = usted | ustedes | vos | vosotros

## Antes de la primera pregunta

# source: 39a72cbc
welcome-terms = Soy un programa, no un médico; ningún profesional de la salud ha aprobado esto ni ha revisado la traducción. /delete borra todo lo que guardo.
# source: 1813b98b
consent = ¿Puedo preguntarte por tu salud y guardar tus respuestas?
# source: d169631f
consent-yes = Sí, acepto
# source: 91ce2555
consent-no = No, parar aquí
# CRITICAL: people act on it in danger.
# source: 8685c291
all-signs = Todas las señales de alarma
# source: d6446add
what-is-stored = Qué se guarda

## Preguntas

# $number cuenta las preguntas desde 1, $most es el máximo posible.
# source: c71fbfaf
progress = Pregunta { $number } de { $most } como máximo
# $choice es lo que la persona eligió.
# source: 986e07c9
chosen = ✓ { $choice }
# El botón que confirma lo marcado.
# source: 09392936
done = Listo
# What people type instead of "none of these", alone; separated by |.
none-words =
    no | nada | no, nada | ninguno | ninguna | ninguna de estas | ninguno de estos |
    nada de esto | no tengo | no, nada de eso | nada de eso | nada así | no, ninguno |
    no, ninguna | no tengo nada de eso | todavía nada | nada todavía | no he probado nada |
    todavía no he probado nada | aún nada
# What people type for not-meant, alone: its own thought in other words, and no bare "no".
typed-not-meant =
    eso no lo tengo | no lo tengo | yo no tengo eso | no tengo esto | no, no tengo eso |
    no, eso no lo tengo
# What people type for "I agree", alone.
typed-consent =
    sí por favor | sí, claro | claro | claro que sí | vale | ok | de acuerdo | sí, de acuerdo |
    estoy de acuerdo | acepto | por supuesto | sip | dale
# CRITICAL: people act on it in danger.
typed-emergency = emergencia | una emergencia | urgencia | urgencias | 112 | 911 | 061 | sos
typed-help = ayuda | cómo funciona | qué puedes hacer | qué sabes hacer | menú | comandos
typed-stop =
    para | stop | basta | detente | no me escribas más | no más mensajes |
    no quiero más mensajes | déjame en paz | darme de baja
typed-thanks =
    gracias | muchas gracias | ok | vale | vale gracias | ok gracias | de acuerdo | bien |
    muy bien | entendido | perfecto | listo
typed-seen =
    sí ya | ya | ya me vieron | me vieron | ya me han visto | me han visto | me examinaron |
    ya me examinaron | ya me han examinado | fui al médico | fui a la médica | he ido al médico |
    he ido a urgencias | fui al hospital | estuve en el hospital | sí hoy | sí ayer |
    el médico dijo que no es nada | el médico dice que no es nada | la médica dijo que no es nada
typed-not-seen =
    tengo cita* | tengo una cita* | pedí cita* | he pedido cita* | estoy esperando cita* |
    estoy esperando la cita* |
    cita mañana | no me dan cita | no conseguí cita | sin cita | mañana | la semana que viene |
    pronto | nadie | nadie todavía |
    nadie pudo* | nadie me pudo* | nadie me ha podido* | no me atendieron* |
    no me quisieron atender* | estaba cerrado*
typed-may-go-on =
    sí | puedo | sí puedo | me dijeron que sí | el médico dijo que sí | la médica dijo que sí
typed-may-not =
    no sé* | no lo sé* | no sabría decir | ni idea | no estoy seguro | no estoy segura |
    nadie me lo dijo | no me dijeron | no me lo dijeron | no pregunté | se me olvidó preguntar
# The same for care-agree below the offer, and for care-changed between check-ins.
typed-agree =
    sí por favor | sí pregúntame | pregúntame
typed-changed =
    peor* | está peor* | estoy peor* | va peor* | mucho peor* | ha empeorado* | empeoró* |
    algo cambió* | algo ha cambiado* | tengo un problema nuevo* | un dolor nuevo*
# source: 708acbbc
back = Volver

## Resultados

# source: 4a2e46a4
not-examined = Esto no es un diagnóstico: nadie te ha examinado.
# source: 3c61aa78
how-soon = Cuándo
# source: e345c7fb
until-then = Hasta entonces
# source: 918e4484
urgency-self-care = Puedes empezar hoy por tu cuenta. Ahora no hace falta pedir cita.
# source: d065a714
urgency-consultation-24 = Que te vea un médico en menos de 24 horas. Si en ese tiempo nadie puede verte, ve a urgencias de un hospital.
# source: 8ea4d92a
urgency-emergency = Ahora: haz enseguida lo que se dice abajo. Si dudas, llama al { $emergency }.
# source: 94ca8384
contact-phone = Puedes llamar a { $clinic }: { $phone }
# source: 3ee429b0
contact-booking = Puedes pedir cita en { $clinic }: { $booking }
# source: fba744c1
contact-urgent = Si necesitas consejo médico urgente y no es una emergencia, llama al { $urgent }.
# source: ff6e2fdd
also = También importante
# source: f2645133
next = Qué hacer
# source: 0114abb5
skip = Qué evitar
# source: 03c3c9db
later = Si sigue
# source: 7025c541
get-help-if = Busca ayuda enseguida si notas
# source: ae87cda4
letter = Carta para el médico
# source: ceb176de
why = ¿Por qué? Fuentes
# source: 75dee551
again = Empezar de nuevo
# source: aaf751f3
finished = Este cuestionario ha terminado. Puedes ver las razones y las fuentes, o empezar de nuevo.
# source: 21265ca3
stopped = He parado y he borrado las respuestas de este cuestionario. Puedes empezar de nuevo cuando quieras.

## ¿Por qué? Fuentes

# source: 0773485f
why-title = Por qué digo esto
# source: 33d046c4
evidence-higher = Certeza: bastante. Varios ensayos, o una guía basada en ellos, coinciden.
# source: 70429fe4
evidence-moderate = Certeza: media. Hay algunos ensayos; sus resultados son desiguales o poco precisos.
# source: 63374ba1
evidence-low = Certeza: no mucha. Un ensayo pequeño, o estudios pequeños sin comparación que apuntan a lo mismo.
# source: bcc37cb0
evidence-very-low = Certeza: casi ninguna. Solo estudios pequeños sin comparación, o ensayos con alto riesgo de error.
# source: 8985b149
evidence-opinion = Certeza: esto es opinión clínica, sin un ensayo que sirva.
# source: d986e808
evidence-ungraded = Una regla de seguridad tomada de las fuentes citadas; no hemos valorado su certeza.
# source: 8d0315cd
checked-source = Lo comprobamos en la propia fuente.
# source: 059858fb
checked-secondary = Lo comprobamos solo en un resumen de la fuente.
# source: e5268d69
checked-seed = Tomado de una página para pacientes, sin más comprobación.
# source: 0514e15c
checked-memory = Aún no comprobado con una fuente: debe hacerlo un profesional de la salud.
# source: 4eea4b33
checked-design = Una decisión de los autores de este cuestionario.
# source: cb6641ca
sources = Fuentes:

## La carta para el médico

# source: cb3e3738
letter-title = Para el médico
# Before a blank on the printed page, for a name written by hand.
# source: cdfa7de6
letter-name = Nombre de la persona
# CRITICAL: people act on it in danger.
# source: e11499dc
letter-about = Un programa escribió esto en un chat a partir de las respuestas de una persona. No es un diagnóstico: nadie ha examinado a la persona, nadie ha comprobado las respuestas y ningún profesional de la salud ha firmado este texto.
# source: 87427382
letter-line = { $label }: { $answer }
# source: 045a16aa
letter-date = Escrito el (las respuestas pueden ser anteriores)
# source: 602c2daa
letter-answered = Preguntas respondidas el
# CRITICAL: people act on it in danger.
# source: e3819b7c
letter-urgency = Urgencia comunicada
# CRITICAL: people act on it in danger.
# source: 74bc868a
letter-urgency-self-care = empezar por su cuenta, ahora no hace falta cita
# CRITICAL: people act on it in danger.
# source: f2f958d5
letter-urgency-consultation = pedir cita
# CRITICAL: people act on it in danger.
# source: d325db01
letter-urgency-consultation-24 = consulta médica en menos de 24 horas
# CRITICAL: people act on it in danger.
# source: 0fd66300
letter-urgency-emergency = emergencia, ahora
# source: 3dea0c77
letter-result = Resultado comunicado
# CRITICAL: people act on it in danger.
# source: b1185233
letter-besides = También enviado, más urgente, aún sin aclarar
# CRITICAL: people act on it in danger.
# source: 2c1a6a57
letter-earlier = Enviado antes también, más urgente
# source: 400531a8
letter-answers = Respuestas
# CRITICAL: people act on it in danger.
# source: 1783b84c
letter-raised = Señales de alarma presentes
# CRITICAL: people act on it in danger.
# source: 0e84ffe9
letter-named = Señales de alarma que la persona describió y no marcó
# CRITICAL: people act on it in danger.
# source: 6a540958
letter-taken-back = Señales de alarma que la persona describió y luego dijo no tener
# CRITICAL: people act on it in danger.
# source: d979008c
letter-denied = Señales de alarma preguntadas, no presentes según las respuestas
# CRITICAL: people act on it in danger.
# source: ebf79cf0
letter-not-asked = Señales de alarma no preguntadas, o solo en parte
# CRITICAL: people act on it in danger.
# source: d3d76b37
letter-none = ninguna
# source: b3e420b1
letter-signs = Respuestas sobre señales de alarma, salud y medicamentos
# CRITICAL: people act on it in danger.
# source: 3646dcd3
letter-left-out = Omitido por falta de espacio
# source: e16b341c
letter-source = Preguntas
# source: dd79aaf5
letter-reviewed = textos revisados por un profesional de la salud
# source: e696d7c5
letter-not-reviewed = textos no revisados por ningún profesional de la salud
# source: be9ec68d
letter-version = Versión
# source: 23f29a76
letter-version-proved = Versión (reglas de seguridad demostradas por ordenador)

## El seguimiento: las semanas después de un resultado

# What a person agrees to by tapping the button below it. NO CLINICIAN HAS SIGNED THIS.
# $count is how many check-ins there are, $weeks when the last one comes, $days how long what is
# stored is kept after it.
# CRITICAL: people act on it in danger.
# source: 926a3bcd
care-offer =
    ¿Quieres que vuelva a preguntarte en las próximas semanas? { $count ->
        [one] Hay { $count } cuestionario de seguimiento
       *[other] Hay { $count } cuestionarios de seguimiento
    }, el último dentro de { $weeks ->
        [one] { $weeks } semana
       *[other] { $weeks } semanas
    }: primero las señales de alarma, luego cómo va. Si no respondes, te lo recuerdo una vez.

    Si tocas el botón, aceptas que te escriba y que guarde tus respuestas, la hora y tu zona horaria hasta { $days ->
        [one] { $days } día
       *[other] { $days } días
    } después del último. Telegram transporta los mensajes. Nadie sigue esta conversación; por eso, en una emergencia pide ayuda tú. Un toque o /stop lo termina.
# The same for one question, tomorrow.
# CRITICAL: people act on it in danger.
# source: 00881ca0
care-offer-tomorrow =
    ¿Quieres que te pregunte mañana si te ha visto un médico? Haz ahora lo que se dice arriba; no esperes a mi pregunta.

    Si tocas el botón, aceptas que te escriba y que guarde la hora y tu zona horaria hasta { $days ->
        [one] { $days } día
       *[other] { $days } días
    } después. Telegram transporta los mensajes. Nadie sigue esta conversación. Un toque o /stop lo termina.
# The same for one question, later. $in is in how many days it is asked.
# CRITICAL: people act on it in danger.
# source: d301698c
care-offer-seen =
    ¿Quieres que te pregunte dentro de { $in ->
        [one] { $in } día
       *[other] { $in } días
    } si alguien te ha examinado? Haz lo que se dice arriba; no esperes a mi pregunta.

    Si tocas el botón, aceptas que te escriba y que guarde la hora y tu zona horaria hasta { $days ->
        [one] { $days } día
       *[other] { $days } días
    } después. Telegram transporta los mensajes. Nadie sigue esta conversación. Un toque o /stop lo termina.
# source: 1544e251
care-agree = Pregúntame, por favor
# source: fc8ff71b
care-hour = ¿A qué hora del día te escribo?
# source: 2dee23b8
care-zone = ¿Qué hora marca ahora tu reloj? Tócala o escríbela. Solo la uso para escribirte a la hora correcta.
# $date is a day, such as 14 December, $hour the hour of the day.
# source: 687643d2
care-plan = Te escribo otra vez el { $date }, entre las { $hour } y las { $hour }:59 según tu reloj. Hasta entonces: si algo cambia, toca «{ care-changed }». /checkins muestra esto otra vez, /restart empieza de nuevo.
# CRITICAL: people act on it in danger.
# source: e0e4f317
care-plan-seen = El { $date }, entre las { $hour } y las { $hour }:59 según tu reloj, te pregunto si alguien te ha examinado. No esperes a eso: haz lo que dice el resultado. Hasta entonces no hay cuestionarios de seguimiento.
# source: 92556b76
care-plan-over = Ya no hay más cuestionarios de seguimiento. /letter te envía una carta para el médico, /restart empieza de nuevo.
# CRITICAL: people act on it in danger.
# source: 9a00345b
care-plan-over-unseen = No vuelvo a preguntarte si te han examinado. Haz lo que dice mi último resultado. /letter te envía una carta para el médico, /restart empieza de nuevo.
# CRITICAL: people act on it in danger.
# source: f9ca5c74
care-were-you-seen = Mi último resultado fue que alguien debe examinarte. ¿Ya te han examinado?
# CRITICAL: people act on it in danger.
# source: 0147f0fd
care-may-you-go-on = Bien. ¿Puedes seguir ahora con mi plan?
# source: cca14343
care-going-on = Dos cuestionarios de seguimiento quedaron sin respuesta. ¿Sigo preguntando? Si no respondes, lo dejo.
# A day of each month. $day is the number of the day.
# source: 2e6e1d85
date-1 = { $day } de enero
# source: f10319a4
date-2 = { $day } de febrero
# source: f1968696
date-3 = { $day } de marzo
# source: f8113346
date-4 = { $day } de abril
# source: c3016211
date-5 = { $day } de mayo
# source: 24752424
date-6 = { $day } de junio
# source: 2ed41bf6
date-7 = { $day } de julio
# source: 3a621fbd
date-8 = { $day } de agosto
# source: 6ded404f
date-9 = { $day } de septiembre
# source: b8e3e4bc
date-10 = { $day } de octubre
# source: 7048a430
date-11 = { $day } de noviembre
# source: 78382c4f
date-12 = { $day } de diciembre
# source: e33a180f
care-change-hour = Otra hora del día
# source: f4be815b
care-changed = Algo ha cambiado
# source: a968557d
care-plan-again = Ver mi plan otra vez
# source: b04d7f9a
care-tomorrow = Mejor mañana
# CRITICAL: people act on it in danger.
# source: 1cd69be0
care-seen-go-on = Sí, puedo seguir
# CRITICAL: people act on it in danger.
# source: 23402d20
care-seen-may-not = No, o no lo sé
# CRITICAL: people act on it in danger.
# source: 724d70a0
care-seen-yes = Sí
# CRITICAL: people act on it in danger.
# source: 695089f2
care-seen-no = Todavía no
# source: 75b6e49a
care-go-on = Seguir preguntando
# source: 28fdb6dd
care-stop = Terminar el seguimiento

## The picture of the weeks

# source: 9d3d3dde
trend-point = { $week }: { $value }
# source: b4105631
trend-not-answered = sin respuesta

## Emergencias

# source: dc0e75a1
emergency-title = Esto puede ser una emergencia
# source: 32479111
emergency-now = Si ahora tienes alguna de estas señales, o sientes que estás en peligro por otra cosa, no sigas aquí: llama al { $emergency } o ve a urgencias de un hospital.
# source: e4ac7749
emergency-heard = Lo que has escrito suena a esto:
# source: 880e79b6
emergency-not-ticked = Escribiste algo que suena a esto y no lo marcaste:
# source: 8e44164f
emergency-not-in-result = El resultado de abajo no lo tiene en cuenta: solo vale si te entendí mal. Si de verdad te pasa o te ha pasado, haz lo que dice este mensaje y no lo que dice el resultado; o escribe /restart y márcalo.
# Below the same signs at the end, if they are more urgent than the answers.
# CRITICAL: people act on it in danger.
# source: 343130b7
heard-counts = Lo cuento como marcado: mi plan espera y vale el resultado más urgente. Solo si no lo tienes, toca «{ not-meant }».
# The button below it.
# CRITICAL: people act on it in danger.
# source: bb691ff9
not-meant = No tengo eso
# Before they are taken back, below the same signs.
# CRITICAL: people act on it in danger.
# source: 6366f93a
sure = ¿Seguro que no lo tienes, y que tampoco lo tuviste en el tiempo por el que pregunté? Si lo tienes o lo tuviste, o no lo sabes, vale el resultado más urgente: haz lo que dice.
# Its buttons.
# CRITICAL: people act on it in danger.
# source: 59f10a4c
sure-no = Lo tengo o lo tuve, o no lo sé bien
# CRITICAL: people act on it in danger.
# source: 32718f88
sure-yes = Seguro: ni lo tengo ni lo tuve
# Below the same signs, if the person answers with a word such as “no”. $none is the label of
# the answer “none of these”.
# CRITICAL: people act on it in danger.
# source: ed657403
ask-back = Si lo tienes, o lo tuviste en el tiempo por el que pregunto, márcalo ahora. Si no, ni ahora ni entonces, toca «{ $none }» o escribe exactamente eso.
# source: 2621f0d1
life-title = No tienes que pasar por esto a solas
# source: 7d77e9c5
life-now = Lo que has escrito suena como si pensaras en quitarte la vida. Yo solo soy un programa, pero hay personas que pueden ayudarte ahora: llama al { $emergency } o ve a urgencias de un hospital. Si puedes, no te quedes a solas: dile a alguien cercano cómo te sientes. Si te he entendido mal, sigue donde estabas; no se ha perdido nada.

## Words of danger

# Lo que escribe quien piensa en quitarse la vida. No es una traducción del inglés.
life-words =
    (me quiero/me voy a/me voy ha/me gustaria/me pienso) (matar/suicidar/ahorcar/quitar la vida)
        !(risa/reir/de risa/hambre/trabajo/trabajar) |
    (quiero/quisiera/deseo/prefiero/prefiere/preferiria/voy/pienso/mejor/ojala/pensado/
        pensado en/querria/pensando)
        (morir/morirme/matarme/morirse/estar muerto/estar muerta/muriera/me muera/morirme ya) !(no
        quiero morir/no quiero morirme/sin morir/ganas de vivir) |
    (no despertar/no despertara/no despertarme/no volver a despertar) (quiero/ojala/quisiera/
        manana/nunca/mas) |
    (suicid*/suisid*/sucid*) |
    (quitarme/quitar/quito/acabar/acabar con/terminar/terminar con/acabo con/acabe con) (mi vida/
        la vida/con
        todo/todo esto) !(deportiva) |
    (no quiero/ya no quiero/sin ganas/no tengo ganas/no puedo/no aguanto) (vivir/seguir viviendo/
        seguir vivo/seguir viva/vivir mas/vivir asi) !(sin correr/sin deporte) |
    (no tiene sentido/sin sentido/para que/no vale la pena/no merece la pena/nada por lo que/
        ninguna razon/ningun motivo/no hay razon) (vivir/vida/seguir viviendo/seguir vivo/seguir
        viva) |
    (mejor/estaria mejor/estarian mejor) (muerto/muerta/sin mi) |
    (matarme/ahorcarme/ahorcar/colgarme/pegarme un tiro/cortarme las venas/envenenarme) |
    (tirarme/tiro/tirar/saltar/lanzarme/aventarme/echarme) (puente/tren/balcon/vias/azotea) (me/
        voy/quiero/al/del) !(perder/coger) |
    (tomarme/tomar/tome/tragar/tragarme/tomado) (todas las pastillas/todas mis pastillas/bote de
        pastillas/muchas pastillas) |
    (hacerme daño/hacerme dano/lastimarme) (quiero/ganas/pienso/voy) |
    (pienso/pensando/pense/quiero/ganas/idea/pensado) (acabar con todo/terminar con todo/acabar
        con todo esto/terminar con todo esto/poner fin a todo/ponerle fin a todo/
        acabarlo todo) !(ejercicio*/programa/la serie) |
    (mi vida/la vida/vida) (no tiene sentido/sin sentido/perdio el sentido/perdio sentido/no vale
        nada/ya no tiene sentido/no significa nada) |
    (quiero/quisiera/ojala/deseo) (que todo termine/que todo acabe/que todo se acabe/que se acabe
        todo/que termine todo/que todo esto termine/que todo esto acabe) !(ejercicio*)

# Lo que escribe quien está en otro peligro.
help-words =
    (tengo/muchisimo/tanto) (miedo/panico) !(de/a/correr/inyeccion*) |
    (estoy/muy) (asustado/asustada/aterrado/aterrada) !(por correr) |
    algo (va muy mal/anda muy mal/esta muy mal/va fatal) |
    (ayudame/ayudenme/ayudeme/socorro/auxilio) !(con/elegir/entender) |
    emergencia (ayuda/ahora/creo/tengo/por favor) !(salida/numero/telefono/no/ninguna/contacto) |
    (ambulancia/ambulancias/ambulansia/hambulancia) |
    (llama/llamen/llame/llamad/llamo/llamar/llamando) (911/112/061/emergencias/samu/samur/
        paramedicos) |
    (me desmayo/me desmaye/desmayando/desmayado/desmayada/me voy a desmayar/desmayar/me he
        desmayado/perdi el conocimiento/perdiendo el conocimiento/perdi la conciencia/perdido el
        conocimiento/inconsciente/desvanecido/desvanezco/desmallo/desmallé) |
    (me muero/me estoy muriendo/muriendome/me voy a morir/voy a morir) !(de ganas/de hambre/de/
        ganas/risa/hambre/por/sueno/calor/frio/verguenza/aburrimiento) |
    (es/esto/una) emergencia !(no es/salida/numero/telefono/luz/fondo/freno) |
    (sepsis/septicemia/infeccion en la sangre/infeccion de la sangre/sangre infectada/shock
        septico) |
    (derrame cerebral/ictus/convulsion/convulsiones/convulsionando) |
    (lengua/garganta) (hincha/hinchada/hinchando/cierra/cerrando) |
    sobredosis |
    (vomito/vomite/vomitando/vomitar/vomitado) sangre |
    (no puedo/ya no puedo) (caminar/andar) !(mucho/lejos/bien/sin/descalz*/rapido/
        normal*/mas) |
    (me cai/me he caido/tuve un accidente/tuve una caida) !(ano/anos/mes/meses/pelo) |
    (me siento/me encuentro) (muy mal/fatal/muy enfermo/muy enferma) |
    (pareja/marido/esposo/esposa/novio/novia/mujer/padre/madre/papa/mama/padrastro/ex/hermano) (me
        pega/me pego/me ha pegado/me golpea/me golpeo/me ha golpeado/me maltrata/me amenaza/me
        agrede/me agredio/pegandome/golpeandome) !(gripe/resfriado/catarro/virus/susto/tos/talon/
        pie/tobillo/pierna/carrito/balon/pelota/raqueta) |
    (necesito/necesita/necesitamos/quiero/traigan/manden) (medico/doctor/doctora/medica) (ya/
        ahora/ahora mismo/urgente/urgentemente/inmediatamente/cuanto antes/de inmediato/ya mismo/
        rapido) !(si necesito/preciso/disse/o puedo/o espero/necesito ir/cita/receta/informe/cuando/
        no necesito/ya no) |
    (derrame/ictus/embolia cerebral) (dando/dado/creo/esta/cara/boca) !(rodilla/sinovial/
        articular/liquido/tobillo/tendon/pleural) |
    (cara/boca) (tuerce/torcida/torcio/torciendo/chueca/caida/paralizada/paralizo/desviada)
        !(dura/zapato) |
    (medico/doctor/doctora) (por favor ya/ya por favor/urgente/urgentemente/ya mismo/de inmediato/
        inmediatamente/rapido por favor) !(o puedo/o espero/cita/disse/falou/nao e/ou posso/
        sera que/dijo/dice/si necesito/no es)

# Palabras que niegan lo que viene justo detrás.
denial-words =
    no | sin | no me | no tengo | no tengo nada de | no tengo ni | tampoco | tampoco tengo |
    nunca tuve | no hay | no está | no es un | no es una | ningún | ninguna
    .in-choices = no | sin | nunca | tampoco | ni | ningún | ninguno | ninguna | jamás

# Palabras que parecen una errata de una palabra de peligro y no lo son.
everyday-words =
    inyección | hecho | hechos | techo | techos | lecho | estrecho | derecho | color | colores |
    calor | valor | olor | duela | suele | suelen | muele | vuele | negar | sangría | pedir |
    tanto | contra | haber | pasado | pasar | pesar | comer | saben | contigo | dólares | menor |
    puerto | banco | haces | conmigo | costa | carta | pagar | redes | cuarto | pesos | fuentes |
    santo | dormir | tratar | chico | dijeron | grado | estará | podido | ganó | mirada | pedido |
    prisión | costo | firma | pasada | seguido | reyes | torno | tocar | cliente | bancos | tono |
    cabello | cuentan | cuadro | salvar | contó | pensado | extra | puesta | pedo | ramón |
    rango | patio | faltan | putas | pollo |
    blando | blanda

## Avisos

# source: b550fba5
notice-help =
    Toca una respuesta, o escribe su número o sus palabras.

    /back vuelve a la pregunta anterior
    /restart empieza de nuevo
    /cancel para este cuestionario y borra sus respuestas
    /letter te envía una carta para el médico
    /checkins muestra cuándo vuelvo a escribirte
    /trend muestra la evolución
    /stop termina los cuestionarios de seguimiento; antes de ellos hace lo mismo que /cancel
    /language cambia el idioma
    /privacy dice qué se guarda
    /export te envía lo guardado
    /delete borra lo guardado

    En una emergencia no escribas aquí: llama al { $emergency }.
# CRITICAL: people act on it in danger.
# source: f356b953
notice-privacy =
    Qué guardo: tu número de chat, tu idioma, tu consentimiento con su hora y su versión, tus respuestas de este cuestionario y de los de seguimiento, la hora y la zona horaria para estos, a qué señales de alarma sonaba lo que escribiste, la última pregunta que te mostré, los mensajes aún no entregados, cuándo escribiste por última vez y los números de tus últimos mensajes. Ni nombre, ni fecha de nacimiento, ni nada de lo que escribas libremente.

    Para qué: para hacerte la siguiente pregunta y darte un resultado. No se lo decimos a nadie; nada de esto decide sobre tus derechos.

    Cuánto tiempo: se borra por sí solo a más tardar { $days ->
        [one] { $days } día
       *[other] { $days } días
    } después de tu último mensaje o del último cuestionario de seguimiento, o enseguida con /delete. En el disco y en las copias de seguridad pueden quedar rastros antiguos más tiempo. /export te lo envía en un archivo. Puedes retirar tu consentimiento en cualquier momento con /delete. Cuántas personas respondieron o dejaron cada pregunta se cuenta y se queda: no nombra a nadie.

    Telegram transporta nuestros mensajes y guarda este chat en sus servidores. Los chats con bots no están cifrados de extremo a extremo. Puedes borrar los mensajes en tu aplicación.
# source: 66190bfd
notice-deleted = He borrado todo lo que guardaba sobre ti, también tu consentimiento. En el disco y en las copias de seguridad pueden quedar rastros antiguos más tiempo. Telegram conserva los mensajes de este chat; puedes borrarlos en tu aplicación. /start empieza de nuevo.
# source: 63fbebd6
notice-declined = De acuerdo. No pregunto nada y no guardo nada sobre ti. Si algo te preocupa, habla con un médico o un farmacéutico. /start empieza de nuevo.
# source: e996e4b2
notice-resumed = Hola otra vez. Seguimos donde estabas. /restart empieza de nuevo.
# source: 6bdfadeb
notice-nothing-before = No hay nada anterior a lo que volver.
# source: 75c2ec4f
notice-unknown-language = No hablo ese idioma. /language muestra los que hablo.
# source: 3111dfe0
notice-not-spoken = Todavía no hablo el idioma de tu dispositivo; /language muestra los que hablo.
# source: 46bc87d1
notice-language-gone = El idioma en el que hablábamos no está disponible en este momento. Tus respuestas se conservan. Elige, por favor, uno de estos idiomas.
# source: fa3b12d3
notice-unusable = Solo puedo leer texto y toques, no fotos, mensajes de voz, stickers ni archivos. No se ha perdido nada.
# source: 5b0b5d24
notice-too-long = Es más de lo que puedo leer. Toca una respuesta o escribe sus palabras, por favor. Si es urgente, llama al { $emergency }.
# source: e054e4cc
notice-not-understood = No entendí eso, o sirve para más de una respuesta. Toca una respuesta o escribe sus palabras, por favor. Si es urgente, llama al { $emergency }.
# source: fee293ec
notice-edited = Cambiar un mensaje no cambia tu respuesta. /back vuelve a la pregunta anterior.
# source: bec632c9
notice-private = Escríbeme en un chat privado, por favor: la salud no es tema para un grupo.
# source: 5b0b1a1f
notice-passed = Esa pregunta ya pasó. No se ha cambiado nada.
# source: 889dfac3
notice-already = Ya estaba así. No se ha cambiado nada.
# source: 86c0d07a
notice-tick-first = Marca antes al menos una respuesta, o la de «nada».
# source: 61e8fb3c
notice-ticks-stay = Lo que has marcado sigue marcado. Si no hay nada más, escribe «{ done }». Para quitar una marca, tócala otra vez o escribe su número, si lo tiene, o usa /back.
# source: ab7dd51f
notice-unticked = He quitado esa marca. Escribe su número otra vez para volver a marcarla.
# source: 0f3bf718
notice-at-the-end = A eso te respondo al final, debajo del resultado, si viene al caso. Responde primero a esta pregunta, por favor.
# source: a3883af7
notice-unknown-command = No conozco ese comando. /help muestra los que conozco.
# source: 93192124
notice-not-seen = No he contado lo que escribiste: esta pregunta aún no te había llegado, o acababa de llegar. Respóndela ahora, por favor.
# source: 4aadffbf
notice-apology = Algo falló por mi parte. Tus respuestas siguen guardadas; inténtalo otra vez, por favor. Si es urgente, llama al { $emergency }.
# source: 2231d726
notice-letter-later = La carta para el médico viene después de la última pregunta.
# source: ef86f619
notice-no-trend = Todavía no hay imagen de las semanas: hace falta un cuestionario de seguimiento con respuestas.
# CRITICAL: people act on it in danger.
# source: cbb09146
notice-letter-older = En esta carta falta mi último resultado. Enséñalo también: viene a continuación.
# CRITICAL: people act on it in danger.
# source: b931bb4f
notice-unfinished = Empezaste un cuestionario de seguimiento y no lo terminaste. Lo que marcaste o respondiste en él significa esto:
# CRITICAL: people act on it in danger.
# source: 315eebf0
notice-their-advice = Bien. Si lo que te aconsejaron allí es distinto de mi plan, sigue lo que te aconsejaron.
# CRITICAL: people act on it in danger.
# source: 8c3c60a6
notice-heard-counts = Escribiste algo que suena a una señal de peligro y no lo marcaste. Lo cuento como marcado; por eso vale esto:
# CRITICAL: people act on it in danger.
# source: 9b355ad7
notice-seen-today = Lo que has respondido no puede esperar más de 24 horas, respondas lo que respondas después. Las demás preguntas muestran a quién acudir. Si lo dejas antes del final: que te vea un médico en menos de 24 horas, o ve a urgencias de un hospital.
# CRITICAL: people act on it in danger.
# source: 868a8073
notice-seen-now = Lo que has respondido puede ser una emergencia, respondas lo que respondas después. Las demás preguntas muestran adónde ir. Si lo dejas antes del final: ve ahora a urgencias de un hospital, y llama al { $emergency } si no puedes llegar.
# CRITICAL: people act on it in danger.
# source: 0cb224f5
notice-still-holds = Mi resultado anterior vale mientras nadie te haya examinado:
# CRITICAL: people act on it in danger.
# source: 7aaae366
notice-recalled = Lo que pregunto y respondo se ha revisado desde tu resultado. Para las respuestas que diste vale ahora esto, y es más urgente que lo que te envié entonces:
# source: c6628a96
notice-clock-twice = Esa hora puede ser de la mañana o de la noche. Escribe 8:17 como 08:17 o 20:17, o toca tu hora.
# source: ddc343cb
notice-all-right = De acuerdo. /help muestra lo que sé hacer. En una emergencia llama al { $emergency }.
# source: 4ae874b6
notice-check-in = Es la hora del cuestionario de seguimiento que aceptaste.
# source: 85a624e5
notice-check-in-again = No he recibido respuesta a este cuestionario de seguimiento. No te lo recordaré más veces.
# source: baa81732
notice-no-check-ins = No hay cuestionarios de seguimiento previstos. Si son adecuados para tu resultado, se ofrecen debajo de él.
# source: 7e72fca1
notice-check-ins-stopped = Ya no te escribo por mi cuenta. Si algo te preocupa, habla con un médico o un farmacéutico; /start empieza de nuevo.
# source: a516de70
notice-follow-advice = Bien. Sigue lo que te aconsejaron allí. No vuelvo a preguntar; /start empieza de nuevo.

## Idiomas y comandos

# source: 7c756d82
languages =
    ¿En qué idioma hablamos? Toca uno, o escribe por ejemplo:
    /language es
# source: 40e9f1aa
export-caption = Esto es todo lo que guardo sobre ti.

# source: e0281681
command-start = Empezar, o seguir
# source: f691c2c4
command-help = Qué puedo hacer
# source: 1a73a24c
command-restart = Empezar de nuevo
# source: 887b2c41
command-back = Volver a la pregunta anterior
# source: 05f70e92
command-letter = Recibir una carta para el médico
# source: bbc836fa
command-checkins = Ver el próximo seguimiento
# source: 75fa0323
command-trend = Ver la evolución
# source: 39165ff1
command-stop = Terminar el seguimiento, o este cuestionario
# source: 8a0ea834
command-language = Cambiar el idioma
# source: 5c169870
command-privacy = Qué se guarda
# source: ea21de11
command-delete = Borrar lo guardado
# source: 749f9d84
command-export = Recibir lo guardado
# source: f90a64a0
command-cancel = Parar este cuestionario y borrar las respuestas
