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

# source: d1e549a4
welcome-emergency = Antes de nada: ¿es una emergencia?
# source: 0b3f2679
welcome-terms =
    Antes de aceptar, debes saber esto:
    • Soy un programa, no un médico. Lo que digo es información general, no un diagnóstico, y ningún profesional de la salud lo ha aprobado todavía. Nunca dejes de consultar ni lo retrases por lo que yo diga.
    • Guardo tus respuestas, tu consentimiento y tu idioma para darte el resultado. /export te los envía, /delete los borra enseguida. Más: /privacy
    • Los chats con bots en Telegram no están cifrados de extremo a extremo.
    • Nadie ha revisado todavía esta traducción.
# source: 1e8b81be
consent = ¿Aceptas que te pregunte por tu salud y guarde tus respuestas para esto?
# source: d169631f
consent-yes = Sí, acepto
# source: 91ce2555
consent-no = No, parar aquí

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
# source: d63a3495
none-words = no | nada | no, nada | ninguno | ninguna | ninguna de estas | ninguno de estos | nada de esto | no tengo
# source: 708acbbc
back = Volver

## Resultados

# source: 4a2e46a4
not-examined = Esto no es un diagnóstico: nadie te ha examinado.
# source: 3c61aa78
how-soon = Cuándo
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
# source: 4446a15e
also = También me dijiste
# source: f2645133
next = Qué hacer
# source: 0114abb5
skip = Qué evitar
# source: 03c3c9db
later = Si sigue
# source: 344bdb1d
get-help-if = Busca ayuda enseguida si notas
# source: ceb176de
why = ¿Por qué? Fuentes
# source: 75dee551
again = Empezar de nuevo
# source: 6f975c96
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

## Emergencias

# source: dc0e75a1
emergency-title = Esto puede ser una emergencia
# source: 32479111
emergency-now = Si ahora tienes alguna de estas señales, o sientes que estás en peligro por otra cosa, no sigas aquí: llama al { $emergency } o ve a urgencias de un hospital.

## Avisos

# source: 6a453b0b
notice-help =
    Toca una respuesta, o escribe su número o sus palabras.

    /back vuelve a la pregunta anterior
    /restart empieza de nuevo
    /cancel para
    /language cambia el idioma
    /privacy dice qué se guarda
    /export te envía lo guardado
    /delete borra lo guardado

    En una emergencia no escribas aquí: llama al { $emergency }.
# source: 9a72c005
notice-privacy =
    Qué guardo: tu número de chat, tu idioma, tu consentimiento con su hora y su versión, tus respuestas de este cuestionario, la última pregunta que te mostré, los mensajes aún no entregados, cuándo escribiste por última vez y los números de tus últimos mensajes. Ni nombre, ni fecha de nacimiento, ni nada de lo que escribas libremente.

    Para qué: para hacerte la siguiente pregunta y darte un resultado. No se lo decimos a nadie; nada de esto decide sobre tus derechos.

    Cuánto tiempo: se borra por sí solo { $days ->
        [one] { $days } día
       *[other] { $days } días
    } después de tu último mensaje, o enseguida con /delete. /export te lo envía en un archivo. Puedes retirar tu consentimiento en cualquier momento con /delete.

    Telegram transporta nuestros mensajes y guarda este chat en sus servidores. Los chats con bots no están cifrados de extremo a extremo. Puedes borrar los mensajes en tu aplicación.
# source: bd9b500f
notice-deleted = He borrado todo lo que guardaba sobre ti, también tu consentimiento. Telegram conserva los mensajes de este chat; puedes borrarlos en tu aplicación. /start empieza de nuevo.
# source: 9ac5d425
notice-declined = De acuerdo. No pregunto nada y no guardo nada sobre ti. Si algo te preocupa, habla con un médico o un farmacéutico. /start empieza de nuevo.
# source: 40b0f1c4
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
# source: be2ee7f2
notice-not-understood = No entendí eso, o sirve para más de una respuesta. Toca una respuesta o escribe sus palabras, por favor.
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
# source: 4f8dbb39
notice-ticks-stay = Lo que has marcado sigue marcado. Si no hay nada más, escribe «{ done }». Para quitar una marca, tócala otra vez o usa /back.
# source: 93192124
notice-not-seen = No he contado lo que escribiste: esta pregunta aún no te había llegado, o acababa de llegar. Respóndela ahora, por favor.
# source: 4aadffbf
notice-apology = Algo falló por mi parte. Tus respuestas siguen guardadas; inténtalo otra vez, por favor. Si es urgente, llama al { $emergency }.

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
# source: 725a454b
command-restart = Empezar de nuevo
# source: 887b2c41
command-back = Volver a la pregunta anterior
# source: 8a0ea834
command-language = Cambiar el idioma
# source: 5c169870
command-privacy = Qué se guarda
# source: ea21de11
command-delete = Borrar lo guardado
# source: 749f9d84
command-export = Recibir lo guardado
# source: 1c598cfe
command-cancel = Parar
