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

## Antes de la primera pregunta

welcome = Hola. Te hago unas preguntas sobre tu dolor y te digo qué puede ser y cuál sería un próximo paso sensato. Se tarda unos dos minutos.
welcome-emergency = Antes de nada: ¿es una emergencia?
welcome-terms =
    Antes de aceptar, debes saber esto:
    • Soy un programa, no un médico. Lo que digo es información general, no un diagnóstico, y ningún profesional de la salud lo ha aprobado todavía. Nunca dejes de consultar ni lo retrases por lo que yo diga.
    • Guardo tus respuestas, tu consentimiento y tu idioma para darte el resultado. /export te los envía, /delete los borra enseguida. Más: /privacy
    • Los chats con bots en Telegram no están cifrados de extremo a extremo.
    • Nadie ha revisado todavía esta traducción.
consent = ¿Aceptas que te pregunte por tu salud y guarde tus respuestas para esto?
consent-yes = Sí, acepto
consent-no = No, parar aquí

## Preguntas

# $number cuenta las preguntas desde 1, $most es el máximo posible.
progress = Pregunta { $number } de { $most } como máximo
# $choice es lo que la persona eligió.
chosen = ✓ { $choice }
# El botón que confirma lo marcado.
done = Listo
# What people type instead of "none of these", alone; separated by |.
none-words = no | nada | no, nada | ninguno | ninguna | ninguna de estas | ninguno de estos | nada de esto | no tengo
back = Volver

## Resultados

not-examined = Esto no es un diagnóstico: nadie te ha examinado.
how-soon = Cuándo
urgency-self-care = Puedes empezar hoy por tu cuenta. Ahora no hace falta pedir cita.
urgency-consultation = Pide cita con un médico o un fisioterapeuta para los próximos días. No es una emergencia.
urgency-consultation-24 = Que te vea un médico en menos de 24 horas. Si en ese tiempo nadie puede verte, ve a urgencias de un hospital.
urgency-emergency = Ahora: haz enseguida lo que se dice abajo. Si dudas, llama al { $emergency }.
contact-phone = Puedes llamar a { $clinic }: { $phone }
contact-booking = Puedes pedir cita en { $clinic }: { $booking }
also = También me dijiste
next = Qué hacer
skip = Qué evitar
later = Si sigue
get-help-if = Busca ayuda enseguida si notas
why = ¿Por qué? Fuentes
again = Empezar de nuevo
finished = Este cuestionario ha terminado. Puedes ver las razones y las fuentes, o empezar de nuevo.
stopped = He parado y he borrado las respuestas de este cuestionario. Puedes empezar de nuevo cuando quieras.

## ¿Por qué? Fuentes

why-title = Por qué digo esto
evidence-higher = Certeza: bastante. Varios ensayos, o una guía basada en ellos, coinciden.
evidence-moderate = Certeza: media. Hay algunos ensayos; sus resultados son desiguales o poco precisos.
evidence-low = Certeza: no mucha. Un ensayo pequeño, o estudios pequeños sin comparación que apuntan a lo mismo.
evidence-very-low = Certeza: casi ninguna. Solo estudios pequeños sin comparación, o ensayos con alto riesgo de error.
evidence-opinion = Certeza: esto es opinión clínica, sin un ensayo que sirva.
evidence-ungraded = Una regla de seguridad tomada de las fuentes citadas; no hemos valorado su certeza.
checked-source = Lo comprobamos en la propia fuente.
checked-secondary = Lo comprobamos solo en un resumen de la fuente.
checked-seed = Tomado de una página para pacientes, sin más comprobación.
checked-memory = Aún no comprobado con una fuente: debe hacerlo un profesional de la salud.
checked-design = Una decisión de los autores de este cuestionario.
sources = Fuentes:

## Emergencias

emergency-title = Esto puede ser una emergencia
emergency-now = Si ahora tienes alguna de estas señales, o sientes que estás en peligro por otra cosa, no sigas aquí: llama al { $emergency } o ve a urgencias de un hospital.

## Avisos

notice-help =
    Pregunto por el dolor de Aquiles o de talón, una pregunta cada vez. Toca una respuesta, o escribe su número o sus palabras.

    /back vuelve a la pregunta anterior
    /restart empieza de nuevo
    /cancel para
    /language cambia el idioma
    /privacy dice qué se guarda
    /export te envía lo guardado
    /delete borra lo guardado

    En una emergencia no escribas aquí: llama al { $emergency }.
notice-privacy =
    Qué guardo: tu número de chat, tu idioma, tu consentimiento con su hora y su versión, tus respuestas de este cuestionario, la última pregunta que te mostré, los mensajes aún no entregados, cuándo escribiste por última vez y los números de tus últimos mensajes. Ni nombre, ni fecha de nacimiento, ni nada de lo que escribas libremente.

    Para qué: para hacerte la siguiente pregunta y darte un resultado. No se lo decimos a nadie; nada de esto decide sobre tus derechos.

    Cuánto tiempo: se borra por sí solo { $days ->
        [one] { $days } día
       *[other] { $days } días
    } después de tu último mensaje, o enseguida con /delete. /export te lo envía en un archivo. Puedes retirar tu consentimiento en cualquier momento con /delete.

    Telegram transporta nuestros mensajes y guarda este chat en sus servidores. Los chats con bots no están cifrados de extremo a extremo. Puedes borrar los mensajes en tu aplicación.
notice-deleted = He borrado todo lo que guardaba sobre ti, también tu consentimiento. Telegram conserva los mensajes de este chat; puedes borrarlos en tu aplicación. /start empieza de nuevo.
notice-declined = De acuerdo. No pregunto nada y no guardo nada sobre ti. Si te preocupa tu dolor, habla con un médico o un farmacéutico. /start empieza de nuevo.
notice-resumed = Hola otra vez. Seguimos donde estabas. /restart empieza de nuevo.
notice-nothing-before = No hay nada anterior a lo que volver.
notice-unknown-language = No hablo ese idioma. /language muestra los que hablo.
notice-not-spoken = Todavía no hablo el idioma de tu dispositivo; /language muestra los que hablo.
notice-unusable = Solo puedo leer texto y toques, no fotos, mensajes de voz, stickers ni archivos. No se ha perdido nada.
notice-too-long = Es más de lo que puedo leer. Toca una respuesta o escribe su número, por favor. Si es urgente, llama al { $emergency }.
notice-not-understood = No entendí eso, o sirve para más de una respuesta. Toca una respuesta o escribe su número, por favor.
notice-edited = Cambiar un mensaje no cambia tu respuesta. /back vuelve a la pregunta anterior.
notice-private = Escríbeme en un chat privado, por favor: la salud no es tema para un grupo.
notice-passed = Esa pregunta ya pasó. No se ha cambiado nada.
notice-already = Ya estaba así. No se ha cambiado nada.
notice-tick-first = Marca antes al menos una respuesta, o la de «nada».
notice-apology = Algo falló por mi parte. Tus respuestas siguen guardadas; inténtalo otra vez, por favor. Si es urgente, llama al { $emergency }.
notice-undecided = No sé qué corresponde a estas respuestas. Para más seguridad, que un médico te vea el talón o el tendón en las próximas 24 horas. Si es urgente, llama al { $emergency }.

## Idiomas, comandos, el perfil del bot

languages =
    ¿En qué idioma hablamos? Toca uno, o escribe por ejemplo:
    /language es
export-caption = Esto es todo lo que guardo sobre ti.

command-start = Empezar, o seguir
command-help = Qué puedo hacer
command-restart = Empezar de nuevo
command-back = Volver a la pregunta anterior
command-language = Cambiar el idioma
command-privacy = Qué se guarda
command-delete = Borrar lo guardado
command-export = Recibir lo guardado
command-cancel = Parar

profile = Un cuestionario de dos minutos sobre el dolor de Aquiles y de talón en adultos: unas preguntas y después qué puede ser, con qué prisa consultar y un próximo paso sensato. Información general, no un diagnóstico; no aprobada por un profesional de la salud. No es para emergencias: llama al número de emergencias de tu zona.
profile-short = Cuestionario de dos minutos sobre el dolor de Aquiles y de talón. No es un diagnóstico ni sirve para emergencias.
