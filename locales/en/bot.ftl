### What the bot says beside the words of the dialog.
###
### Reviewed by a clinician: no. Reviewed by a language editor: no.
###
### Variables: { $emergency } is the number to call for an ambulance, { $clinic }
### the clinic's name, { $phone } its telephone, { $booking } its booking link,
### { $days } the days until stored answers are erased, all from the clinic's
### configuration.

## The language itself

language-name = English
# Whether a clinician and a language editor have reviewed the words: no, or yes with
# .by and .on (a day such as 2026-11-30), which `review` then tells.
reviewed = no
# Letters and digits read in a minute, for the length of the check: the mean of
# the International Reading Speed Texts (Trauzettel-Klosinski and Dietz 2012,
# doi:10.1167/iovs.11-8284), which count no spaces.
reading-speed = 987

# How far the words can be trusted; /help says so.
review = My words in English have not been reviewed by a clinician.

## Before the first question

# CRITICAL: people act on it in danger.
welcome-terms = I am a program, not a doctor; no clinician has signed this off. /delete erases all I store.
# CRITICAL: people act on it in danger.
consent = May I ask about your health and store your answers?
# CRITICAL: people act on it in danger.
consent-yes = Yes, I agree
# CRITICAL: people act on it in danger.
consent-no = No, stop here
# CRITICAL: people act on it in danger.
all-signs = All warning signs
what-is-stored = What is stored

## Questions

# $number counts the questions from 1, $most is the most there can be.
progress = Question { $number } of at most { $most }
# $choice is what the person chose.
chosen = ✓ { $choice }
# The button that confirms what is ticked.
done = Done
# What people type instead of "none of these", alone; separated by |.
none-words =
    no | none | nothing | no, nothing | none of these | none of them | nothing of this | nope |
    no, nothing like that | nothing like that | none of that | no, none of that |
    no, none of these | I have none of these | she has none of these | he has none of these |
    nothing yet | not yet | no, not yet | I haven't tried anything |
    I haven't tried anything yet | I have tried nothing
# What people type for not-meant, alone: its own thought in other words, and no bare "no".
typed-not-meant =
    I don't have that | I haven't got that | I have not got that | I don't have it |
    I do not have it | I don't have this | I do not have this | no, I don't have that |
    no, I do not have that
# What people type for "I agree", alone.
typed-consent =
    yes please | yes I agree | I agree | agreed | ok | okay | sure | yes sure | yes ok |
    yes of course | of course | yes that's fine | that's fine | yep | yeah | yup | yes you may
# What people type, alone, in an emergency; separated by |.
# CRITICAL: people act on it in danger.
typed-emergency = emergency | an emergency | it's an emergency | 112 | 911 | 999 | sos
# The same for /help, for /stop, and where nothing is to be answered.
typed-help = help | what can you do | how does this work | commands | menu
typed-stop =
    stop | stop it | please stop | no more messages | stop writing to me | stop messaging me |
    unsubscribe | leave me alone
typed-thanks =
    thanks | thank you | thank you very much | thx | ok | okay | ok thanks | ok thank you |
    all right | alright | fine | good | great | got it | understood | will do
# Besides the buttons: that somebody has seen them, or not; that they may go on, or not. Anything
# may follow words that end with a star.
typed-seen =
    yes I was | I was | yes I have | I have been seen | I was seen | yes I was seen |
    I was examined | I have been examined | I saw a doctor | I saw the doctor |
    I have seen a doctor | I went to the doctor | I went to a doctor | I was at the doctor |
    I was in hospital | I went to hospital | yes today | yes yesterday |
    the doctor said it is nothing | the doctor said it's nothing | doctor said it's nothing |
    the doctor says it is nothing | all clear | they found nothing
typed-not-seen =
    I have an appointment* | I've got an appointment* | I have a doctor's appointment* |
    I made an appointment* | I booked an appointment* | I am waiting for an appointment* |
    I am waiting for my appointment* | I could not get an appointment* |
    I couldn't get an appointment* | appointment tomorrow | appointment next week |
    I got no appointment |
    no appointment yet | tomorrow | next week | soon | still waiting | I am waiting | not seen |
    nobody has seen me | nobody |
    nobody could see me* | no one could see me* | no doctor could see me* |
    they would not see me* | the doctor was closed*
typed-may-go-on =
    yes | I may | yes I may | they said yes | the doctor said yes | he said yes | she said yes
typed-may-not =
    I don't know* | I do not know* | I am not sure* | I'm not sure* | don't know | no idea |
    not sure | nobody said | they did not say | they didn't say | the doctor did not say |
    the doctor didn't say | I did not ask | I forgot to ask
# The same for care-agree below the offer, and for care-changed between check-ins.
typed-agree =
    yes please | please do | ask me | yes ask me | ask me again | yes please ask me
typed-changed =
    worse* | it is worse* | it's worse* | it got worse* | it has got worse* |
    it is getting worse* | it's getting worse* | much worse* | something changed* |
    something has changed* | I have a new problem* | new pain*
back = Back

## Outcomes

not-examined = This is not a diagnosis: nobody has examined you.
how-soon = How soon
until-then = Until then
# CRITICAL: people act on it in danger.
urgency-self-care = You can start by yourself today. No appointment is needed now.
# CRITICAL: people act on it in danger.
urgency-consultation-24 = Be seen by a doctor within 24 hours. If nobody can see you by then, go to an emergency department.
# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
urgency-emergency = Now: do at once what is said below. If in doubt, call { $emergency }.
# $clinic is the clinic's name.
# $phone is the clinic's telephone.
contact-phone = You can phone { $clinic }: { $phone }
# $clinic is the clinic's name.
# $booking is the clinic's booking link.
contact-booking = You can book at { $clinic }: { $booking }
# $urgent is the number of the country for what is urgent and no emergency.
contact-urgent = For medical advice that is urgent but not an emergency, call { $urgent }.
also = Also important
next = What to do
skip = What to skip
later = If it goes on
# CRITICAL: people act on it in danger.
get-help-if = Get help at once
letter = Letter for the doctor
why = Why? Sources
again = Start again
finished = This check is finished. You can read the reasons and sources, or start again.
stopped = I have stopped and erased the answers of this check. You can start again at any time.

## Why? Sources

why-title = Why I say this
evidence-higher = How sure: fairly sure. Several trials, or a guideline built on them, agree.
evidence-moderate = How sure: moderately. There are some trials; their results are mixed or imprecise.
evidence-low = How sure: not very. One small trial, or small studies without comparison that point the same way.
evidence-very-low = How sure: hardly. Only small studies without comparison, or trials at high risk of error.
evidence-opinion = How sure: this is clinical opinion, without a usable trial.
evidence-ungraded = A safety rule taken from the sources named, not graded by us.
checked-source = Checked by us in the source itself.
checked-secondary = Checked by us only in a summary of the source.
checked-seed = Taken from a patient page, not checked further.
checked-memory = Not checked against a source yet: a clinician must do so.
checked-design = A decision of the authors of this check.
sources = Sources:

## The letter for the doctor

# What a person can hand to a doctor. It is written in the doctor's language, so it
# speaks of the person, and names no name.

letter-title = For the doctor
# Before a blank on the printed page, for a name written by hand.
letter-name = Name of the person
# CRITICAL: people act on it in danger.
letter-about = A program in a chat wrote this from a person's answers. It is not a diagnosis: nobody has examined the person, nobody has checked the answers, and no clinician has signed this text.
# $label is the name of a question or a list, $answer what follows it.
letter-line = { $label }: { $answer }
letter-date = Written (the answers may be older)
letter-answered = Questions answered on
# CRITICAL: people act on it in danger.
letter-urgency = Urgency sent to the person
# CRITICAL: people act on it in danger.
letter-urgency-self-care = self-care, no appointment needed now
# CRITICAL: people act on it in danger.
letter-urgency-consultation = make an appointment
# CRITICAL: people act on it in danger.
letter-urgency-consultation-24 = be seen within 24 hours
# CRITICAL: people act on it in danger.
letter-urgency-emergency = emergency, now
letter-result = Result sent to the person
# CRITICAL: people act on it in danger.
letter-besides = Also sent, more urgent, not settled yet
# CRITICAL: people act on it in danger.
letter-earlier = Also sent earlier, more urgent
letter-answers = Answers
# CRITICAL: people act on it in danger.
letter-raised = Red flags raised
# CRITICAL: people act on it in danger.
letter-named = Red flags the person wrote of and did not tick
# CRITICAL: people act on it in danger.
letter-taken-back = Red flags the person wrote of and then said they do not have
# CRITICAL: people act on it in danger.
letter-denied = Red flags asked, not found in the answers
# CRITICAL: people act on it in danger.
letter-not-asked = Red flags not asked, or only in part
# CRITICAL: people act on it in danger.
letter-none = none
letter-signs = Answers on danger signs, health and medicines
# CRITICAL: people act on it in danger.
letter-left-out = Left out for length
letter-source = Questions
letter-reviewed = texts reviewed by a clinician
letter-not-reviewed = texts not reviewed by a clinician
letter-version = Version
letter-version-proved = Version (safety rules proved by computer)

## Check-ins: the weeks after a result

# What a person agrees to by tapping the button below it. NO CLINICIAN HAS SIGNED THIS.
# $count is how many check-ins there are, $weeks when the last one comes, $days how long what is
# stored is kept after it.
# CRITICAL: people act on it in danger.
care-offer =
    Shall I ask you again in the coming weeks? { $count ->
        [one] There is { $count } check-in
       *[other] There are { $count } check-ins
    }, the last in { $weeks } weeks: first the signs of danger, then how it goes. If you do not answer, I remind you once.

    If you tap the button you agree that I write to you, and that I store your answers, the hour and your time zone until { $days } days after the last one. Telegram carries the messages. Nobody reads along, so in an emergency call for help yourself. One tap or /stop ends it.
# The same for one question, tomorrow. $days is how long what is stored is kept after it.
# CRITICAL: people act on it in danger.
care-offer-tomorrow =
    Shall I ask you tomorrow whether a doctor has seen you? Do what stands above now; do not wait for my question.

    If you tap the button you agree that I write to you, and that I store the hour and your time zone until { $days } days after it. Telegram carries the messages. Nobody reads along. One tap or /stop ends it.
# The same for one question, later. $in is in how many days it is asked, $days how long what is
# stored is kept after it.
# CRITICAL: people act on it in danger.
care-offer-seen =
    Shall I ask you in { $in ->
        [one] { $in } day
       *[other] { $in } days
    } whether somebody has examined you? Do what stands above; do not wait for my question.

    If you tap the button you agree that I write to you, and that I store the hour and your time zone until { $days } days after it. Telegram carries the messages. Nobody reads along. One tap or /stop ends it.
care-agree = Please ask me
care-hour = At what time of day shall I write to you?
care-zone = What does your clock show now? Tap it, or type it. I use it only to write at the right time.
# $date is a day, such as 14 December, $hour the hour of the day.
care-plan = I write to you again on { $date }, between { $hour } and { $hour }:59 by your clock. Until then: if something changes, tap “{ care-changed }”. /checkins shows this again, /restart starts a new check.
# The same of the question whether a doctor has seen the person; $date and $hour as above.
# CRITICAL: people act on it in danger.
care-plan-seen = On { $date }, between { $hour } and { $hour }:59 by your clock, I ask you whether somebody has examined you. Do not wait for that: do what the result says. Check-ins rest until then.
care-plan-over = There are no more check-ins. /letter sends you a letter for the doctor, /restart starts a new check.
# CRITICAL: people act on it in danger.
care-plan-over-unseen = I do not ask again whether you were seen. Do what my last result says. /letter sends you a letter for the doctor, /restart starts a new check.
# CRITICAL: people act on it in danger.
care-were-you-seen = My last result was that somebody should examine you. Has that happened?
# CRITICAL: people act on it in danger.
care-may-you-go-on = Good. May you go on with my plan now?
care-going-on = Two check-ins had no answer. Shall I go on asking? If you do not answer, I stop.
# A day of each month. $day is the number of the day.
date-1 = { $day } January
# $day as above.
date-2 = { $day } February
# $day as above.
date-3 = { $day } March
# $day as above.
date-4 = { $day } April
# $day as above.
date-5 = { $day } May
# $day as above.
date-6 = { $day } June
# $day as above.
date-7 = { $day } July
# $day as above.
date-8 = { $day } August
# $day as above.
date-9 = { $day } September
# $day as above.
date-10 = { $day } October
# $day as above.
date-11 = { $day } November
# $day as above.
date-12 = { $day } December
care-change-hour = Another time of day
care-changed = Something has changed
care-plan-again = My plan again
care-tomorrow = Tomorrow
# CRITICAL: people act on it in danger.
care-seen-go-on = Yes, I may go on
# CRITICAL: people act on it in danger.
care-seen-may-not = No, or I do not know
# CRITICAL: people act on it in danger.
care-seen-yes = Yes
# CRITICAL: people act on it in danger.
care-seen-no = Not yet
care-go-on = Go on
care-stop = End the check-ins

# In the caption of the picture of the weeks; the labels of its lines are in the dialog's file.

# $week is the number of a week, $value a number or the text of trend-not-answered.
trend-point = { $week }: { $value }
trend-not-answered = not answered

## Emergencies

# CRITICAL: people act on it in danger.
emergency-title = This may be an emergency
# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
emergency-now = If you have any of these signs now, or feel in danger in any other way, do not go on here: call { $emergency } or go to an emergency department.
# Stands above the signs that somebody told of in words.
# CRITICAL: people act on it in danger.
emergency-heard = What you wrote sounds like this:
# Stands above the same signs before a result, if the person did not tick them.
# CRITICAL: people act on it in danger.
emergency-not-ticked = You wrote something that sounds like this, and did not tick it:
# Ends that message; the result comes next.
# CRITICAL: people act on it in danger.
emergency-not-in-result = The result below leaves this out: it holds only if I misunderstood you. If it is true of you, do what this message says, not what the result says; or type /restart and tick it.
# Below the same signs at the end, if they are more urgent than the answers.
# CRITICAL: people act on it in danger.
heard-counts = I count it as ticked: my plan waits, and the more urgent result holds. Only if you do not have it, tap “{ not-meant }”.
# The button below it.
# CRITICAL: people act on it in danger.
not-meant = I do not have that
# Before they are taken back, below the same signs.
# CRITICAL: people act on it in danger.
sure = Are you sure that you do not have it, and did not have it in the time that I asked about? If you have or had it, or do not know, the more urgent result holds: do what it says.
# Its buttons.
# CRITICAL: people act on it in danger.
sure-no = I have or had it, or am not sure
# CRITICAL: people act on it in danger.
sure-yes = I am sure: I have not had it
# Below the same signs, if the person answers with a word such as “no”. $none is the label of
# the answer “none of these”.
# CRITICAL: people act on it in danger.
ask-back = If you have it, or had it in the time that I ask about, tick it now. If neither, tap “{ $none }”, or write exactly that.
# For somebody who writes of ending their life. NO CLINICIAN HAS SIGNED THIS.
# CRITICAL: people act on it in danger.
life-title = You need not be alone with this
# The same. It names no number but the one in the clinic's settings.
# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
life-now = What you wrote sounds as if you may be thinking of ending your life. I am only a program, but there are people who can help you now: call { $emergency } or go to an emergency department. If you can, do not stay alone: tell somebody near you how you feel. If I have misunderstood you, just go on where you were; nothing is lost.

## Words of danger

# What people type who think of ending their life. How it is written:
# docs/translating.md, "Words of danger".
# CRITICAL: people act on it in danger.
life-words =
    (kill/killing/killed/hang/hanging/shoot/drown/harm/harming) (myself/himself/herself/
        themselves/themself) !(laughing) |
    suicid* !squad |
    (want/wanna/wish/ready/prefer/rather/wants/wanted/hope) (die/stop existing/not exist/not be
        here/not wake up/to die/be dead/was dead/were dead/dead) !(dont want to die/do not want to
        die/not want to die/dont wanna die/didnt want to die/never wanted to die) |
    better (off dead/dead/if i was dead/if i died/without me) |
    (end/ending/take/taking/finish/ended/took) (my life/my own life/it all/his life/her life/his
        own life/her own life) !(out) |
    (nothing/anything) (to live for/left to live for/worth living for) |
    (dont/do not/no longer/didnt/doesnt/does not) (want/wanna/wish/wants) (live/be alive/exist/be
        here anymore/be here any more/wake up/go on living) |
    (no/any/lost/without/see/whats) (reason/point/will/wish/the point) (live/living/to go on
        living/being alive) |
    (want/wanna/gonna/going/ready) (end it/to end it) !(here/chat/check/conversation/plaster) |
    (cant/cannot/can not) (go on any more/go on anymore/go on like this/go on living/live anymore/
        live any more/take life) |
    life (not worth/isnt worth/no longer worth/pointless/no meaning) |
    (jump/jumping/throw) (off bridge/off a bridge/off the bridge/in front of train/in front of a
        train/in front of the train/off the roof/off roof) |
    (overdose/swallow/swallowed/took/take/taken) (all pills/all my pills/all the pills/all my
        tablets/pills to die/bottle of pills) |
    (tired/sick) (of living/of life/of being alive) |
    wish (never woke up/not wake up/i had never been born/wasnt alive/werent alive/wouldnt wake
        up) |
    (thinking/think/thought/thoughts/planning/plan/feel like) (ending it/of ending it/about ending
        it/finishing it all/ending everything/ending my life/end everything) !(check/chat/
        exercise*/program*/plan/subscription/contract/training) |
    my life (meaningless/pointless/worthless/means nothing/no meaning/no sense/no point) |
    (want/wish/wanna) (everything to end/it all to end/it all to be over/everything to be over/it
        all to stop/this all to be over) !(check/exercise*) |
    (should/could/might/gonna/maybe/will/going to) (end everything/end it all) !(chat/exercise*) |
    (no meaning/no sense/no purpose) (my life/in life/living) !(exercise*)

# What people type in danger of another kind.
# CRITICAL: people act on it in danger.
help-words =
    (im/i am/am/feel/feeling/really/so/very) (scared/frightened/terrified/panicking) !(of/to/about/
        running/needles) |
    (im/i am) (afraid/bleeding) !(of/to/that/running/nose/gums/blister*/thinner*) |
    need (a doctor/doctor now) !(appointment/letter/note/do i/when do/if i/should i/will i) |
    something (seriously/really/very/terribly/badly/horribly) wrong |
    (help me/send help/urgent help/help urgently) !(with/to/find/understand/choose/you) |
    emergency (help/please/now/have/think/here) !(number/room/department/contact/exit/ward/no/not) |
    ambulance* |
    (call/dial/ring/need) (911/999/112/paramedic/paramedics/emergency services) |
    (passed out/passing out/pass out/fainted/fainting/faint/blacked out/blacking out/black out/
        unconscious/lost consciousness/losing consciousness/collapsed) |
    (its/it is/this is/have an/real/medical) emergency !(exit/number/department/room/contact) |
    (im/i am/am/think im) dying !(to/for/want/laughing) |
    (going to/gonna/about to) die !(for/laughing/hunger) |
    (blood poisoning/sepsis/septic shock/septicemia/septicaemia) |
    having (stroke/seizure) |
    (face/mouth) drooping |
    (throat/tongue) (swelling/swollen/closing) |
    overdos* |
    (vomit*/throwing up/throw up/puking) blood* |
    (cant/cannot/can not/unable to) walk !(far/long/without/barefoot/fast/properly/normally/
        more/first/morning/run/uphill/hours/miles/km/heels/stairs/much) |
    (had/just had/i) (a fall/a bad fall/an accident/fell yesterday/fell today/fell down/fell over)
        !(years/year/ago/month/months) |
    (feel/feeling/im/i am) (unwell/very ill/really ill/very sick/really sick/so ill/so sick) |
    (partner/husband/wife/boyfriend/girlfriend/bf/gf/dad/father/stepdad/mum/mom/mother/ex/fiance/
        flatmate) (hits/hit/beats/beat/hitting/beating/punches/punched/strangled/choked/threatens/
        threatened/abuses/abusing/attacked) me !(trolley/ball/cart/racket/with the/race/match/
        game/tennis/in the race/in a race/by accident/accidentally) |
    (he/she) (beats/beat/beating/strangled/choked/threatens/threatened/abuses/abusing/attacked) me
        !(race/match/game/tennis/running) |
    (need/want/get me) (doctor/medic/physician/gp) (right now/now/right away/immediately/urgently/
        at once/asap/this minute) !(do i/should i/if i/when do/appointment/letter/note/dont) |
    (face/mouth) (droop*/drooped/droopy/lopsided/paralysed/paralyzed) |
    (doctor/medic) (please now/now please/immediately/right away/right now/urgently/at once) !(do
        i/should i/when/if i/or wait/said/says/told/appointment/need to see) |
    (need/have) (to see a doctor) (immediately/right now/right away/at once/urgently/this minute)
        !(do i/should i/when/if i/or wait)

# Words that deny what stands directly behind them.
denial-words =
    no | not | without | without any | don't have | don't have a | don't have any | do not have |
    do not have a | do not have any | haven't | haven't got | haven't got a | haven't got any |
    doesn't | does not | isn't | is not | aren't | never had a | no signs of | no sign of
    .in-choices = no | not | never | without | neither | nor | none | don't | doesn't | didn't | isn't | aren't | wasn't | haven't | hasn't

# Words that look like a slip in a word of danger, and are none.
everyday-words =
    injection | injections | sore | calves | chess | cheat | chests | beast | breast | breasts |
    bread | breadth | heat | wheat | great | treat | stoop | three | house | doing | though |
    thank | talking | father | month | tried | lives | drive | starting | write | peace | track |
    brown | leading | sort | leaving | sell | battle | growing | stock | cash | acting | hearing |
    selling | camp | neither | setting | likes | sport | shopping | stuck | sharing | strike |
    faster | shirt | stores | shares | threat | blow | seeking | print | drawn | seats | bills |
    paint | riding | smell | heading | pants | trick | loving | cooking | palace | rating | sand |
    raising | scores | hunting

## Notices

# $emergency is the number to call for an ambulance.
notice-help =
    Tap an answer, or type its number or its words.

    /back goes back one question
    /restart starts a new check
    /cancel stops this check and erases its answers
    /letter sends you a letter for the doctor
    /checkins shows when I write to you again
    /trend shows how it went so far
    /stop ends the check-ins; before them it does what /cancel does
    /language changes the language
    /privacy says what is stored
    /export sends you what is stored
    /delete erases what is stored

    In an emergency do not write here: call { $emergency }.
# $days is after how many days stored answers are erased.
# CRITICAL: people act on it in danger.
notice-privacy =
    What I store: your chat number, your language, your consent with its time and version, your answers in this check and in check-ins, the hour and time zone for these, which warning signs your words sounded like, the last question shown to you, messages not yet delivered, when you last wrote, and the numbers of your last messages. No name, no birth date, nothing you type freely.

    Why: to ask the next question and give you a result. Nobody is told; nothing decides over your rights.

    How long: it is erased by itself { $days ->
        [one] { $days } day
       *[other] { $days } days
    } after your last message or the last check-in at the latest, or at once with /delete. Old traces on the disk and in backups can last longer. /export sends it to you as a file. You can withdraw your consent at any time with /delete. How many people answered or left each question is counted and stays: it names nobody.

    Telegram carries our messages and keeps this chat on its servers. Chats with bots are not end-to-end encrypted. You can delete the messages in your app.
notice-deleted = Everything I stored about you is erased, your consent too. Old traces on the disk and in backups can last longer. The messages in this chat are kept by Telegram; you can delete them in your app. /start starts a new check.
notice-declined = All right. I ask nothing and keep nothing about you. If something worries you, speak to a doctor or pharmacist. /start starts a new check.
notice-resumed = Welcome back. We go on where you were. /restart starts a new check.
notice-nothing-before = There is nothing to go back to.
notice-unknown-language = I do not speak that language. /language shows those I speak.
notice-not-spoken = The language of your device is not spoken here yet; /language shows those I speak.
notice-language-gone = The language we were speaking is not available at the moment. Your answers are kept. Please choose one of these languages.
notice-unusable = I can only read text and taps, not pictures, voice messages, stickers or files. Nothing is lost.
# $emergency is the number to call for an ambulance.
notice-too-long = That is more than I can read. Please tap an answer, or type its words. If it is urgent, call { $emergency }.
# $emergency as above.
notice-not-understood = I did not understand that, or it fits more than one answer. Please tap an answer, or type its words. If it is urgent, call { $emergency }.
notice-edited = Changing a message does not change your answer. /back goes back one question.
notice-private = Please write to me in a private chat: health is nothing for a group.
notice-passed = That question has passed. Nothing was changed.
notice-already = It is already so. Nothing was changed.
notice-tick-first = Tick at least one answer first, or “none”.
notice-ticks-stay = What you ticked stays ticked. If there is nothing else, write “{ done }”. To take a tick away, tap it again or type its number, if it has one, or go /back.
notice-unticked = I took that tick away. Type its number again to tick it.
notice-at-the-end = I answer that at the end, below the result, where it fits. Please answer this question first.
notice-unknown-command = I do not know that command. /help lists those I know.
notice-not-seen = I did not count what you wrote: this question had not reached you yet, or only just. Please answer it now.
# $emergency is the number to call for an ambulance.
notice-apology = Something went wrong on my side. Your answers are kept; please try again. If it is urgent, call { $emergency }.
notice-letter-later = The letter for the doctor comes after the last question.
notice-no-trend = There is no picture of the weeks yet: it needs a check-in with answers.
# CRITICAL: people act on it in danger.
notice-letter-older = This letter leaves out my last result. Show that too: it comes next.
# CRITICAL: people act on it in danger.
notice-unfinished = You began a check-in and did not finish it. What you ticked or answered there means this:
# CRITICAL: people act on it in danger.
notice-their-advice = Good. Where what you were advised there differs from my plan, follow what you were advised.
# CRITICAL: people act on it in danger.
notice-heard-counts = You wrote something that sounds like a sign of danger, and did not tick it. I count it as ticked, so this holds:
# CRITICAL: people act on it in danger.
notice-seen-today = What you have answered cannot wait longer than 24 hours, whatever else you answer. The other questions show whom to ask. If you stop before they end: be seen within 24 hours, or go to an emergency department.
# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
notice-seen-now = What you have answered may be an emergency, whatever else you answer. The other questions show where to go. If you stop before they end: go to an emergency department now, and call { $emergency } if you cannot get there.
# CRITICAL: people act on it in danger.
notice-still-holds = My earlier result holds until somebody has examined you:
# CRITICAL: people act on it in danger.
notice-recalled = What I ask and answer has been revised since your result. For the answers you gave, this holds now, and it is more urgent than what I sent you then:
notice-clock-twice = That time can be in the morning or in the evening. Please write 8:17 as 08:17 or 20:17, or tap your time.
# $emergency is the number to call for an ambulance.
notice-all-right = All right. /help shows what I can do. In an emergency call { $emergency }.
notice-check-in = It is time for the check-in that you agreed to.
notice-check-in-again = I have had no answer to this check-in. This is my only reminder.
notice-no-check-ins = No check-ins are planned. If they fit your result, they are offered below it.
notice-check-ins-stopped = I do not write to you by myself any more. If something worries you, speak to a doctor or pharmacist; /start starts a new check.
notice-follow-advice = Good. Follow what you were advised there. I do not ask again; /start starts a new check.

## Languages and commands

languages =
    Which language shall we speak? Tap one, or type for example:
    /language en
export-caption = This is everything I store about you.

command-start = Begin, or go on
command-help = What I can do
command-restart = Start a new check
command-back = Go back one question
command-letter = Get a letter for the doctor
command-checkins = See the next check-in
command-trend = See how it went so far
command-stop = End the check-ins, or else this check
command-language = Change the language
command-privacy = What is stored
command-delete = Erase what is stored
command-export = Receive what is stored
command-cancel = Stop this check, erase its answers
