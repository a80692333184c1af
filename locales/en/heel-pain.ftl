# Achilles and heel pain: every word a patient reads, in English.
#
# NOT YET REVIEWED BY A CLINICIAN. No patient may rely on these words before that.
# The clinical content comes from the project's clinical knowledge base; what each
# statement rests on is recorded in dialogs/heel-pain.toml, under [statement].
#
# The only placeholder is { $emergency }: the local emergency phone number, which
# the program takes from the settings of the clinic that runs the bot.
# The program itself adds how soon to be seen, that nobody has examined the
# person, and the headings above the lists.

## Terms

# Each is said in the same way wherever it is meant.
-achilles-tendon = Achilles tendon
-plantar-fascia = plantar fascia
-emergency-department = emergency department
-physiotherapist = physiotherapist
-podiatrist = podiatrist
-shock-wave = shock wave
-heel-lift = heel lift
# Names under which antibiotics ending in -floxacin are sold; they differ from
# country to country. Not checked against a register of medicines yet.
-floxacin-brands = Cipro, Ciproxin, Levaquin, Tavanic, Avelox

## The check as a whole

title = Achilles and heel pain check

scope = For adults with pain in the { -achilles-tendon }, at the back of the heel bone, or under the heel. It is not made for any other pain.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
emergency-signs =
    Call { $emergency } and ask for an ambulance if:
    • you are suddenly short of breath, have chest pain, or cough up blood
    • a foot has suddenly turned cold, pale, blue, black or numb

    Go to an { -emergency-department } now, and call { $emergency } if you cannot get there, if:
    • you felt a pop, a snap or a kick at the back of the leg, or suddenly cannot push off or stand on tiptoe
    • after an injury you cannot take four steps, the leg is out of shape or has an open wound, or you fell from a height
    • you are numb around the genitals or back passage, have new trouble with pee or poo, or both legs are getting weak
    • the heel or leg is hot, warm, red or swollen, or has a sore, and you have a fever, shivers or feel very ill

    Be seen today if:
    • one leg is swollen, or its calf is warm or sore. If nobody can see you today, go to an { -emergency-department }
    • the heel is hot, warm or red, or has a wound, sore, blister or pus
    • you have a fever, shivers or feel very ill, even without any of these signs
    • you take an antibiotic ending in -floxacin (sold as { -floxacin-brands } and others), or finished one in the last 30 days. Take no more of it until you have spoken to the prescriber or a pharmacist today. Do not leave the infection untreated

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
safety-net =
    • Call { $emergency }: sudden breathlessness, chest pain, coughing blood; a foot suddenly cold, pale, blue, black or numb.
    • Emergency department now: pop, snap or kick at the back of the leg, or suddenly no push-off or tiptoe; injury and you can't take 4 steps, bent shape, open wound, fall from height; numb between the legs, new pee or poo trouble, both legs weak; heel or leg hot, warm, red or swollen, or a sore, with fever, shivers or feeling very ill.
    • Be seen today: one leg swollen, or its calf warm or sore; heel hot, warm or red, or a sore; a fever; a -floxacin antibiotic now or in the last 30 days (no next dose before you have asked the prescriber or a pharmacist today; do not leave the infection untreated).

# CRITICAL: people act on it in danger.
self-care-limit = See a GP or a pharmacist if it is no better after 2 weeks of looking after it yourself, or sooner if it gets worse.

# How these are written: docs/translating.md, "Words of danger". People type them,
# and nobody reads them: each language has words of its own, and translates none.

-typed-cannot =
    cant/cannot any/can no longer/not been able/havent been able/wasnt able/isnt able/can not/
    cannot/can t/cnt/couldnt/could not/not able/unable/no longer/dont seem able/hardly/barely/
    stopped being able
-typed-felt =
    heard/hear/felt/feel/feels/feeling/was/there was/had/came/got/made/with/sudden/suddenly/loud/
    big
-typed-hurts =
    pain/pains/painful/hurt/hurts/hurting/ache/aches/aching/achey/tight/tightness/tightening/
    pressure/pressing/heavy/heaviness/burning/burns/crushing/stabbing/stabs/squeezing/
    squeezed/squeeze/sharp/discomfort/hurtin/weight on
-typed-is =
    is/are/was/looks/look/looking/feels/feel/felt/went/gone/goes/turned/turning/turns/got/getting/
    gets/became/become/becoming/all/suddenly/now/completely/totally/so/very/my/has/have/im/s/
    lost
-typed-foot =
    foot/toe/toes/heel/ankle/leg/sole/forefoot/foots/big toe
-typed-one-leg =
    calf/leg/calfs/shin/lower leg/calve/lowerleg/thigh
-typed-back-of-leg =
    achilles/achillies/achiles/calf/heel/ankle/tendon/tendons/leg/back of leg/back of ankle/lower
    leg/foot

# What people type in danger, for each sign of the emergency screen.
# CRITICAL: people act on it in danger.
emergency-words =
    .chest =
        chest ({ -typed-hurts }) |
        chest sore !(gym/workout/bench/press*/weights/training/push*) |
        (pain/pains/pressure/tightness) (middle/centre/center) chest |
        chest (elephant/brick/bricks/band/clamped/constricted/sitting/standing/vice/knife) |
        (heart/cardiac) (attack/arrest) |
        heart (pain/pains/hurts/hurting/aching/stopping/stopped/racing/pounding/hammering/
            fluttering) |
        ({ -typed-cannot }) (breath/breathe/breath*/inhale) |
        ({ -typed-cannot }) (catch/get/draw/take) (breath*/breath) |
        ({ -typed-cannot }) (get/enough/any) (air/oxygen) |
        (hard/harder/difficult/difficulty/difficulties/trouble/struggle/struggling/struggles/
            problem/problems/fight/fighting/labored/laboured/gasping/painful/hurts/heavy/worse)
            (breath*/breath/to breathe) |
        (short/shortness) (breath*/breath) |
        (run/running/ran) out of (air/breath) now |
        (out of breath) !(run/running/ran/runs/jog*/stairs/hill/hills/sprint*/climb*/session/
            workout/until/race) |
        breathless* |
        (not/no/without/enough/getting) (enough air/getting air/get air/oxygen/air to breathe) |
        (gasping/gasp/fighting/struggling/starving) air |
        suffocat* (im/i/am/feel/feels/feeling/like) |
        choking (im/i/am/feel/feels) |
        (cough*/spit*/spat/hack*/bring*) blood* |
        blood* (when/while/if/after) (cough*/spit) |
        (cough*/phlegm/spit/sputum/mucus) (blood*/red/pink) |
        clot* (lung/lungs) |
        (pulmonary/lung) embolism
    .pop =
        (thud/thump) ({ -typed-back-of-leg }/behind) |
        (felt/heard) (thud/thump) |
        (something/somthing/smth/sth) (snapped/tore/ripped) !(photo*/picture*/lace*/laces/strap*/
            shoe*/sock*) |
        (someone/somebody) (kicked/bumped/struck) me |
        ({ -typed-felt }) (pop/popped/popping/snap/snapped/snapping/crack/cracked/bang/twang/rip/
            ripped/tear/tore/ping/thwack) ({ -typed-back-of-leg }) |
        (heard/hear/felt/feel/was) (a/loud/big/this/that/the/something/it/noise/sound) (pop/
            snaping/ping/popped/snap/snapped/crack/cracked/bang/twang/rip/tear) |
        (pop/popped/snapped/ripped/tore/torn/ruptured/rupture/busted/blew/shredded/severed/snaped/
            poped) (achilles/achillies/achiles/tendon/calf) |
        (heard/felt) (achilles/achillies/tendon) (go/going/give/giving/tear/snap) |
        (achilles/achillies/achiles/tendon) (went/gone/gave/exploded/snap) |
        (something/somthing/smth/sth) (popped/pop/snapped/snap/gave/tore/torn/ripped/burst/went) (
            { -typed-back-of-leg }/inside/back) |
        (pop/snap/crack/bang) back (leg/heel/ankle/calf) |
        (felt/feels/feel/like/as) (kicked/kick/hit/shot/struck/whacked/clubbed) (
            { -typed-back-of-leg }/behind/me/somebody/someone/stone/rock/ball/racket/racquet) |
        (someone/somebody/thought/nobody/noone/no one/sudden/like) (kicked/kick/shot/hit/stabbed/
            whacked) (leg/heel/calf/ankle/achilles/back of/behind) |
        (pop/popped/popping/snapped/pinged/ping/twanged/snap/cracked) (heel/calf/achilles/back of/
            behind) !(blister*/pill*/knuckle*/finger*/joint*/always/every/years/snap back) |
        (like/heard) (branch/stick/twig/whip/elastic/rubber band/gunshot) (heel/calf/achilles/
            ankle/leg/snap*/break*/crack*) |
        ({ -typed-cannot }) (tiptoe/tiptoes/tip toe/tip toes/tippy toe/tippy toes/tippytoes/push
            off/pushoff/push myself off) |
        ({ -typed-cannot }) (stand/get/go/rise/raise/come/lift/up) (toes/toe/ball of foot/balls of
            feet/my heel off/heel up) |
        (no/lost/zero/without) (push/pushoff/power/strength/force) (push off/off/tiptoe*/toe/foot/
            calf) !(up) |
        (foot/leg) (flaps/flapping/flops/floppy) |
        push off (gone/disappeared/impossible/lost) |
        ({ -typed-cannot }) (point/push) (foot/toes) down |
        (gap/hole/dent) (tendon/achilles)
    .injury =
        (fell/fallen/jumped/dropped/slipped) (height/ladder/roof/scaffold*/balcony/window/tree/
            wall/meters/metres/metre/meter/m/storey/story/stepladder/truck/cliff/horse) |
        (fell/fallen/tumbled) (down/off) (stairs/staircase/steps/flight) |
        fall from (height/ladder/roof/tree/window/balcony/scaffold*) |
        bone* (sticking/visible/through/poking/protruding/exposed/showing/out through/coming) |
        (see/seeing/can see) (bone/tendon/inside) !(spur/scan/xray/x-ray/picture) |
        (broke/broken/fractured/smashed/crushed/shattered) (foot/ankle/leg/heel/bone/shin)
            !(stress/shoe*/boot*/record) |
        ({ -typed-cannot }) (walk/step/steps/stand/stood) (on it/leg/foot/crash/bike/all/anymore/
            any more/four/4/single/injury/accident/fall/fell/twisted/landed) |
        ({ -typed-cannot }) (take/make/manage) (step/steps) |
        ({ -typed-cannot }) (put/bear/take/place/carry/hold) (weight/any weight/foot down/floor/
            ground) |
        ({ -typed-cannot }) (put/get) (foot/leg) (floor/ground/down) |
        (sliced/slit/cut/gashed/split/ripped/tore/torn/gaping) (open) (heel/foot/leg/calf/ankle/
            skin/it/its) |
        (gaping) (heel/foot/leg/wound/cut/skin/bleeding) |
        (foot/ankle/leg/heel/shin) (deformed/misshapen/out of shape/crooked/wrong way/wrong
            direction/wrong angle/weird angle/funny angle/odd angle/strange angle/sideways/bent
            wrong/bent sideways/is bent/looks bent/is twisted round/dislocated/dangling/backwards) |
        open (fracture/break/wound/cut/gash) |
        (deep/gaping/huge/big) (cut/gash/wound/laceration) (foot/leg/heel/ankle/calf) |
        (bleeding/bleeds/blood) (heavily/lot/lots/wont stop/not stop/everywhere/pouring/gushing/
            spurting/badly/a lot) !cough* |
        (car/truck/bike/bus/motorbike/van/lorry/scooter/motorcycle) (ran over/run over/hit me/hit
            my/drove over/crushed) |
        (run over/hit by/crushed by) (car/truck/bus/van/lorry/bike/motorbike/motorcycle/forklift) |
        (heavy/something) (fell/dropped/crushed) (foot/leg/ankle) |
        (foot/leg/ankle) (crushed/trapped/mangled)
    .leg-swollen =
        ({ -typed-one-leg }) (swollen/swelled/swelling/swells/swell/swoll*/swole*/puffy/puffed/
            ballooned/balloon/blown up/blew up/bigger/thicker/fatter/twice/double/engorged/huge/
            massive/gone fat/got fat/got big/went big/gone big/enormous) |
        (one of my legs/one of his legs/one of her legs/one leg/left leg/right leg/one calf) (fat/
            big/massive/thick/hot/heavy/roasting/warm) |
        leg (bigger/thicker/fatter/larger/more swollen) (other/than) |
        (calf/calve) (warm/warmer/hot/red/redness/sore/tender/throb*/painful/pain/hurts/hurting/
            aches/ache/aching/burning/cramp that) !(raise*/stretch*/muscles) |
        (blood clot/bloodclot/clot/thrombosis/dvt/thrombus) (leg/calf/vein/have/think/thigh/got/
            foot/maybe/could) |
        (deep vein/vein) (thrombosis/clot/trombosis) |
        (leg/one leg) (hot/warm) (swollen/red/sore/painful)
    .foot-cold =
        ({ -typed-foot }) ({ -typed-is }) (cold/icy/ice cold/freezing/frozen/white/pale/blue/
            bluish/black/purple/grey/gray/greyish/numb/dead/lifeless/colourless/colorless/
            blackish/waxy) !(shoe*/sock*/boot*/pack/bottle/can/ball/peas/roll*/cold feet about/
            cold feet on/got cold feet/get cold feet/water/bath/shower/nail/nails/toenail/
            toenails/weather/winter/outside/floor/paint/polish/asleep/sleep/spray) |
        feet ({ -typed-is }) (blue/bluish/black/blackish/white/pale/purple/grey/gray/waxy)
            !(shoe*/sock*/boot*/nail/nails/toenail/toenails/sand/paint) |
        (cold foot/cold toes/white foot/white toes/blue foot/blue toes/black foot/black toes/black
            toe/pale foot/numb foot/numb toes/cold leg/blue leg/purple foot/purple toes/grey foot/
            dead foot/foot cold/leg cold/leg white/foot white/foot blue/foot black/foot numb/foot
            pale/toes blue/toes black/toes white/toes numb/foot purple) (suddenly/sudden/now/help/
            white/blue/pale/numb/cold/and/my/have/got/no/cant) !(shoe*/sock*/boot*/pack/water/
            bath/shower/weather/winter/nail/nails/outside) |
        ({ -typed-cannot }) (feel/sense/move) (foot/toes/feet/toe/leg) |
        (no/lost/without/zero/losing/lose) (feeling/sensation/blood flow/pulse/blood/circulation/
            colour/color) (foot/toes/leg/toe/feet) |
        (feeling/sensation) (gone/went/left/disappeared/vanished) (foot/toes/leg) |
        (foot/toes) (like marble/like ice/like wax/like a corpse/ice block)
    .saddle =
        (numb/numbness/no feeling/tingling/lost feeling/lost all feeling/feel nothing/dead/pins
            and needles/no sensation) (down below/below the waist/around my back passage/back
            passage/nether regions/between legs/between my legs/groin/crotch/genitals/genital/
            private/privates/bottom/buttocks/butt/bum/saddle/penis/vagina/anus/perineum/inner
            thighs/down there/testicles/balls/backside/rectum/ass/behind) |
        ({ -typed-cannot }) feel (crotch/groin/genitals/bottom/privates/private parts/penis/
            vagina/anus/butt/bum/between legs/between my legs/down there/wipe/legs/both legs/
            toilet paper) |
        ({ -typed-cannot }) (pee/urinate/wee/piss/poo/poop/pass urine/pass water/empty my bladder/
            go to the toilet/peeing/pass stool/control my bladder/control my bowels/control
            bladder/control bowels/hold my pee/hold my urine/hold urine/hold his urine/hold her
            urine/hold his pee/hold her pee/hold my poo/hold it in/hold my bladder) |
        (lost/losing/lose/no/loss) control (bladder/bowel/bowels/pee/poo/urine/bladder/wee/stool) |
        (trouble/problems/problem/difficulty/hard/suddenly/new/struggling) (peeing/pee/urinating/
            pooping/passing urine/weeing/passing water/bladder/bowel/bowels) |
        (wet myself/wetting myself/peed myself/peeing myself/pissed myself/pissing myself/soiled
            myself/pooped myself/pooing myself/shit myself/crapped myself/incontinent/
            incontinence) (i/keep/just/suddenly/now/have/am/im/became/without/and/twice) |
        (leaking/leak/dribbling/dribble) (pee/urine/poo/stool/wee) |
        (both legs/my legs/legs) (no strength/have no strength/no power/weak/weaker/weakness/
            giving way/give way/gave way/gave out/giving out/paralysed/paralyzed/like jelly/numb/
            collapse/collapsing/buckle/buckling/dont work/not working/wont move/wont hold) |
        (weak/weakness) (both legs/in legs/in both legs/in my legs) |
        ({ -typed-cannot }) move (legs/both legs) |
        cauda equina
    .hot-sore =
        (heel/achilles/sole/tendon/ankle) (hot/red/redness/reddish/inflamed/glowing/burning hot)
            !(bath/water/shoe*/sock*/boot*/pack/bottle/shower/cross/carpet/nail/nails/stripe/pad/
            compress) |
        (heel/achilles) (is warm/feels warm/warm to touch/warm to the touch/warmer/very warm)
            !(bath/water/up/sock*/shoe*) |
        foot (is hot/hot and red/red and hot/hot red/very red/all red/is red/feels hot/infected/
            red hot/hot to touch/hot to the touch/going red) !(bath/water/shoe*/sock*/weather) |
        (infected/infection/inflamed/septic/festering/gangrene/rotting/necrotic) (heel/foot/toe/
            wound/sore/blister/leg/cut/achilles/ankle/skin) !ear |
        (pus/puss/oozing/ooze/weeping/discharge/smelly fluid) (heel/foot/toe/wound/sore/coming/
            leaking/out/blister/ankle/from/yellow/green) |
        (ulcer/ulcers/blister/blisters/wound/sores/abscess/boil/open skin/hole/scab/bedsore/
            pressure sore) (heel/foot/toe/ankle/achilles/sole/leg) !(stomach/mouth) |
        (a sore on/open sore/a sore at/got a sore/sore that) (heel/foot/ankle/sole/toe) |
        (red streak/red streaks/red line/red lines) (foot/leg/up/cut/ankle/wound) |
        foot (bright red/burning hot/scarlet/red and hot) |
        (cut/skin) (heel/foot) (infected/open/not healing/wont heal/broken/split/red)
    .fever =
        fever* !(hay/pitch/cabin/spring/yellow/dance/scarlet/football/cup/gold/election/saturday/
            world/wedding/disco) |
        (hot and cold/cold/night/drenching) sweats |
        never felt (this/so) (ill/sick/bad/unwell/poorly) |
        (high/running/have/got/raised/body/my) (temperature/temp) !(room/water/outside/weather/
            oven/today outside/air) |
        (temperature/temp/thermometer) (38*/39*/40*/41*/100*/101*/102*/103*/104*/high/up/rising/
            raised/says) !(room/water/outside/weather/oven) |
        (38*/39*/40/41/102/103/104) (fever/degrees/temp/celsius/fahrenheit) !(outside/weather/
            summer/oven/water/old) |
        (chill/chills) (shak*/have/got/with/sweats/and/cold/fever/body/bad) !(out/pill) |
        (shivering/shivers/shivery/shiver/shaking/rigors/shakes) (cold/fever/hot/uncontrollably/
            stop/all/whole/body/have/got/with/chills/bed/sweating/keep) !(outside/winter/snow) |
        (burning up/boiling hot/sweating buckets) (im/i/am/body/feel) |
        (feel/feeling/felt/am/im/i/getting/so/seriously) (very/really/terribly/extremely/so/
            awfully/dreadfully/severely/seriously/violently) (ill/unwell/sick/poorly) !(of/tired)

## What the bot says of this check

welcome = Hello. I ask a few questions about your pain and tell you what it may be and what a sensible next step is. It takes about two minutes.
# The first words of /help; what can be typed follows.
about = I ask about Achilles or heel pain, one question at a time.
# CRITICAL: people act on it in danger.
urgency-consultation = Make an appointment with a doctor or physiotherapist in the next days. It is not an emergency.
# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
notice-undecided = I cannot say what fits these answers. To be safe, show your heel or tendon to a doctor within 24 hours. If it is urgent, call { $emergency }.
profile = A two-minute check for Achilles and heel pain in adults: a few questions, then what it may be, how soon to be seen and a sensible next step. General information, not a diagnosis; not signed off by a clinician. Not for emergencies: call your local emergency number.
profile-short = A two-minute check for Achilles and heel pain. Not a diagnosis. Not for emergencies.

## Questions

# Short on purpose: the whole path has to be read in two minutes. The full wording
# of the emergency signs is in emergency-signs, shown before the first question.

# CRITICAL: people act on it in danger.
question-emergency = Any of these now?
    .chest = Breathless, chest pain, coughing blood
    .pop = Pop, snap, kick; suddenly can't push off or tiptoe
    .injury = Injury: can't take 4 steps, bent, open wound; fall from height
    .leg-swollen = One leg swollen; calf warm or sore
    .foot-cold = Foot suddenly cold, pale, blue, black, numb
    .saddle = Numb between the legs, new pee or poo trouble, both legs weak
    .hot-sore = Heel hot, warm, red; wound, sore, blister, pus
    .fever = Fever, shivers, feeling very ill
    .none = None of these

# Only after a pop or a kick, so its length does not count for the two minutes.
question-pop-days = When did you feel the pop, snap or kick, or when did the push-off go?
    .recent = In the last 14 days
    .older = 14 days ago or more
    .unsure = I'm not sure

question-age = Age?
    .under-18 = Under 18
    .age-18-39 = 18–39
    .age-40-59 = 40–59
    .age-60-plus = 60+

question-site = Where does it hurt most?
    .midportion = 2–7 cm above heel
    .insertion = Back of heel
    .plantar = Under heel
    .both = Back and under
    .elsewhere = Other/unsure

question-side = Which side?
    .left = Left
    .right = Right
    .both = Both

# CRITICAL: people act on it in danger.
question-onset = How did it start?
    .gradual = Slowly
    .overdoing = Overdid it
    .pop-back = Pop at back
    .pop-arch = Pop or bruise in arch
    .injury-recent = Injury, last 7 days
    .injury-old = Older injury
    .unknown = Unsure

question-duration = How long?
    .under-2-weeks = 0–2 weeks
    .under-6-weeks = 2–6 weeks
    .under-3-months = 6–12 weeks
    .under-6-months = 3–6 months
    .under-1-year = 6–12 months
    .over-1-year = Longer

# CRITICAL: people act on it in danger.
question-features = What is it like?
    .first-steps = First steps worst
    .stiff = Stiff 30+ min, better moving
    .burning = Burning, tingling, numb
    .weak = Weak foot or toes
    .rest-night = Constant, even at night
    .squeeze = Squeezing heel hurts
    .cannot-walk = Can't walk normally
    .lumps = Lumpy tendon
    .joints = Other joints, stiff back, sausage toe
    .none = None

# CRITICAL: people act on it in danger.
question-health = Do you have any?
    .diabetes = Diabetes
    .circulation = Poor circulation
    .inflammatory = Psoriasis, arthritis, inflamed eye or bowel
    .infection = Recent gut or genital infection
    .cancer = Cancer, weight loss, night sweats
    .cholesterol = Very high cholesterol, early family heart disease
    .thin-bones = Thin bones, missed periods, low weight
    .pregnancy = Pregnant, just gave birth
    .none = None

# CRITICAL: people act on it in danger.
question-medicines = Do you take, or have you had?
    .floxacin-now = -floxacin antibiotic (cipro-, levo-), last 30 days
    .floxacin-past = -floxacin, 1–6 months ago
    .steroid = Steroid pills or injection there (3 months)
    .dialysis = Dialysis, transplant
    .blood-thinner = Blood thinner, bleeding disorder
    .procedure = Operation, embolization there (3 months)
    .none = None

question-tried = What did you try?
    .rest = Rest, painkillers
    .massage = Massage, needling
    .stretching = Stretching
    .taping = Taping
    .insoles = Insoles, shoes, lifts
    .night-splint = Night splint
    .loading = Strength training
    .shock-wave = Shock wave
    .injection = Injection
    .procedure = Operation, embolization
    .nothing = Nothing

question-adherence = Exercises: how regular?
    .current = Now, under 12 weeks
    .stopped = Stopped, irregular
    .alone = 12+ weeks alone
    .supervised = 12+ weeks guided

question-running = Do you run or do sport?
    .no = No
    .no-returning = No, pain returns
    .yes = Yes
    .yes-returning = Yes, pain returns

question-duration-again = How long in all?
    .under-3-months = 0–3 months
    .under-6-months = 3–6 months
    .under-1-year = 6–12 months
    .over-1-year = Longer

question-first-step = Worst first-step pain this week, 0–10?

## Outcomes: emergencies

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
outcome-lung-clot = These signs may mean a blood clot has reached the lung. This can happen with or without a swollen leg.
    .next = Call { $emergency } for an ambulance. Say that you have sudden breathlessness, chest pain or coughed up blood.
    .skip = Do not drive yourself, and do not wait to see if it passes: you may need help on the way.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
outcome-limb-ischaemia = Too little blood may be reaching your foot. This needs help at once to save the foot.
    .next = Call { $emergency } for an ambulance. Say that the foot has suddenly turned cold, pale, blue, black or numb.
    .skip = Do not raise the leg and do not heat it: what the foot needs is a doctor.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
outcome-cauda-equina = The nerves at the bottom of your spine may be under pressure. This can need an emergency scan and an operation.
    .next = Go to an { -emergency-department }, and call { $emergency } if you cannot get there. Tell them about numbness around the genitals or back passage, new trouble with pee or poo, or weakness in both legs.
    .skip = Do not wait overnight: nerves under pressure cannot wait.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
outcome-sepsis = A heel or leg that is hot, warm, red or swollen, or a sore, together with fever, shivers or feeling very ill may be a serious infection.
    .next = Go to an { -emergency-department }, and call { $emergency } if you cannot get there. Say where it is hot, warm, red or swollen or where the sore is, that you have a fever, shivers or feel very ill, and whether you have diabetes.
    .skip = Do not just take painkillers: they do not treat an infection.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
outcome-rupture = The { -achilles-tendon } may be torn. Being able to walk does not rule this out, nor does pain that fades.
    .next = Go to an { -emergency-department }. Until then keep the leg still, put no weight on it, and keep the toes pointed down. Call { $emergency } if you cannot get there.
    .skip = No exercises, no stretching, no massage: they must wait until a tear is ruled out.

# CRITICAL: people act on it in danger.
outcome-rupture-older = The { -achilles-tendon } may have torn when you felt it. Being able to walk does not rule this out, nor does pain that has faded. A tear is often taken for a sprain.
    .next = Have a doctor examine the tendon, and say when you felt the pop, snap or kick. Until then keep the leg still, put no weight on it, and keep the toes pointed down.
    .skip = No exercises, no stretching, no massage: they must wait until a tear is ruled out.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
outcome-fracture = A bone may be broken.
    .next = Go to an { -emergency-department } and put no weight on the foot. Call { $emergency } if you cannot get there. After a fall from a height, ask them to check the heel bone too: the usual ankle rules do not cover it.
    .skip = Do not test whether it will hold you: that can wait until it has been checked.

## Outcomes: to be seen before anything else

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
outcome-vein-clot = A swollen, warm or sore leg or calf may be a clot in a vein. A clot can feel just like Achilles trouble.
    .next = Ask for an urgent appointment today. If nobody can see you today, go to an { -emergency-department }. Call { $emergency } if you get sudden breathlessness, chest pain or cough up blood.
    .skip = No massage and no calf exercises: a clot must be ruled out first.

# CRITICAL: people act on it in danger.
outcome-infection = This may be an infection, an attack of gout, or, with diabetes, damage to the foot's bones and joints that may hardly hurt. Questions in a chat cannot tell them apart.
    .next = Have the foot looked at by a doctor. If you have diabetes, call your foot team and keep all weight off the foot. If a heel or leg that is hot, warm, red or swollen, or a sore, comes together with fever, shivers or feeling very ill, go to an { -emergency-department }.
    .skip = No tape, no walking barefoot, no exercises: the skin and the cause come first.

# CRITICAL: people act on it in danger.
outcome-child = This check is made for adults. Between 8 and 14 years, heel pain often comes from the growth area of the heel bone. Other causes need an examination.
    .next = See a doctor or a { -physiotherapist }, together with a parent.
    .skip = Do not follow an adult exercise plan: it is not made for a growing foot.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
outcome-recent-procedure = After a recent operation or procedure, new or lasting pain may come from the wound, a clot, the skin or a nerve.
    .next = Call the team that did it and tell them about the pain. If the foot suddenly turns cold, pale, blue, black or numb, call { $emergency }. If it is hot, warm, red or swollen, or has a sore, and you have a fever, shivers or feel very ill, go to an { -emergency-department }.
    .skip = No new exercises until that team agrees.

# CRITICAL: people act on it in danger.
outcome-recent-injury = A fresh injury needs hands and eyes. Questions alone may miss damage to a tendon or a bone.
    .next = Go to an urgent care or minor injuries unit, or see a doctor, and have the foot examined.
    .skip = No exercises from this check until that is done.

# CRITICAL: people act on it in danger.
outcome-floxacin = Antibiotics whose names end in -floxacin can hurt tendons, even months later. Your pain may come from this medicine.
    .next = Speak to the person who prescribed it or to a pharmacist today, and take no further dose before that. If you still need an antibiotic, ask for another one. Do not leave the infection untreated. Do not train the calf or the foot for now.
    .skip = No heavy exercise, no hard stretching, no steroid injection: your tendons may be weak.
    .later = A clinician decides with you when it is safe to start training again.

# CRITICAL: people act on it in danger.
outcome-bone-stress = A tired, cracked heel bone or a torn band under the foot may be behind this. Pain on squeezing the heel, trouble walking, or a pop with a bruise can be signs of it.
    .next = Stop running and jumping now. Have the foot examined. The person who examines you decides whether a scan is needed.
    .skip = Do not train through it: a bone that is giving way needs less load, not more.

# CRITICAL: people act on it in danger.
outcome-feet-at-risk = You have diabetes or poor circulation, or signs of it. Then heel pain may have other causes, and small sores may go unnoticed. Your feet should be checked before any exercise plan.
    .next = See your GP or diabetes foot service. Say if the pain stays at rest or at night, or eases when the leg hangs down. Look at the skin of both feet every day.
    .skip = No heat, no barefoot walking, no tight tape, and no heavy exercises before the check.
    .later = If the foot gets hot, warm, red or swollen, or you find a sore or blister, keep your weight off it and be seen within a day, even if it hardly hurts.

# CRITICAL: people act on it in danger.
outcome-not-mechanical = Pain that is there all the time, at rest and at night, may not come from overuse. The same goes for heel pain with cancer now or in the past, or with weight loss or night sweats. A serious cause is rare, but it has to be looked for.
    .next = See a GP within days. Say when it hurts, and mention cancer, weight you lost without trying, night sweats or a growing lump.
    .skip = No exercise programme before you have been examined.

# CRITICAL: people act on it in danger.
outcome-inflammatory = Your answers may fit inflammation where tendons join the bone. It can be part of a condition of the whole body. No single sign proves it or rules it out.
    .next = See a GP and ask whether you should see a rheumatologist (a doctor for inflamed joints). Take a list: stiff for over 30 minutes in the morning, pain in both heels or several places, psoriasis, a red or painful eye, bowel trouble, a recent gut or genital infection, a sausage-like toe, long back stiffness, anyone in the family with these. A red, painful eye or a sudden hot joint needs to be seen within a day.
    .skip = Do not do 12 weeks of exercise first and ask later.
    .later = While you wait, gentle movement is fine.

# CRITICAL: people act on it in danger.
outcome-nerve = Burning, tingling, numbness or weakness may come from a nerve in the foot or from your back. It is often worse late in the day.
    .next = See a GP or a { -physiotherapist }. Ask them to examine both your foot and your back. A new weak foot or new weak toes need to be seen within a day.
    .skip = No hard stretching: it may pull on an irritated nerve.
    .later = Go to an { -emergency-department } now if you get numb around the genitals or back passage, have new trouble with pee or poo, or both legs get weak.

# CRITICAL: people act on it in danger.
outcome-cholesterol = Thick, lumpy Achilles tendons, or very high cholesterol or early heart disease in the family, may point to an inherited cholesterol problem. The tendon can be its first sign.
    .next = See a GP and ask for a blood test of your cholesterol. Tell them if a parent, brother or sister had a heart attack before 60.
    .skip = No steroid injection into the tendon: it may weaken it.
    .later = Gentle calf training on the flat floor, with no drops off a step, may go on while you wait.

# CRITICAL: people act on it in danger.
outcome-frail-tendon = Steroids, a -floxacin antibiotic in the last months, dialysis or a transplant can make tendons weaker. Yours may need more care than most.
    .next = See a doctor or a { -physiotherapist } before you start heavy training. Tell them about the medicine or treatment.
    .skip = No jumping, no fast exercises, no steroid injection: they may be too much for a weak tendon.
    .later = Once they agree, start slowly with them. For the { -achilles-tendon } that is calf training; at the back of the heel only from the flat floor, with no drops off a step. Under the heel it is stretches, cushioned shoes and tape.

# CRITICAL: people act on it in danger.
outcome-elsewhere = Your pain is outside the three places this check knows, or its place is not clear. So we cannot say what it may be.
    .next = See a GP, a { -physiotherapist } or a { -podiatrist } and show them where it hurts.
    .skip = Leave the exercises of this check aside: they are made for other places.

## Outcomes: Achilles tendon, a few centimetres above the heel

# CRITICAL: people act on it in danger.
outcome-midportion-start = This may be an overloaded { -achilles-tendon }, a few centimetres above the heel bone. It is often stiff, aching and sometimes swollen. It flares with activity and stiffens after rest. Exercise is best studied at this very spot. Most people are well in the long run, but it takes months.
    .next =
        Start calf training now and keep it up for at least 12 weeks. Choose one:
        • Heel drops: lower the heel slowly over the edge of a step. 3 sets of 15 with a straight knee and 3 of 15 with a bent knee, twice a day. Add weight once it is pain-free.
        • Heavy and slow: 3 days a week, 3 to 4 exercises for the calf, slowly up and slowly down. Begin with sets of 15 and go down to 6 as the weight goes up.
        Pain up to 4 out of 10 is fine if it is back to usual by next morning and does not climb from week to week. If not, cut the load by a third.
        Swap what sets it off for movement that does not, then build it up again. Heel lifts in both shoes may help. Keep a pain diary and check again at 2, 6 and 12 weeks.
    .skip = Full rest, night splints, long courses of anti-inflammatory drugs and steroid injections into the tendon: little gain, or a risk to the tendon.
    .later = If it is not clearly better after 6 to 12 weeks: a { -physiotherapist }.

# CRITICAL: people act on it in danger.
outcome-midportion-stay = This may be an overloaded { -achilles-tendon }, a few centimetres above the heel bone. You are in the middle of a programme, and that needs time.
    .next =
        Finish the 12 weeks and keep adding load. Both of these are fine:
        • Heel drops over a step: 3 sets of 15 with a straight knee and 3 of 15 with a bent knee, twice a day, with more weight once it is pain-free.
        • Heavy and slow: 3 days a week, 3 to 4 exercises for the calf, from sets of 15 down to 6 as the weight goes up.
        Pain up to 4 out of 10 is fine if it is back to usual by next morning and does not climb from week to week. If not, cut the load by a third.
        Check again at 2, 6 and 12 weeks. If nothing has changed at 6 weeks, let a { -physiotherapist } look at how you do it.
    .skip = A new method every week, and injections: neither gives the training its time.
    .later = If it still hurts after 12 weeks done properly: a { -physiotherapist } or sports doctor checks the cause again, adjusts the load and may talk about { -shock-wave }.

# CRITICAL: people act on it in danger.
outcome-midportion-supervise = This may be an overloaded { -achilles-tendon }, a few centimetres above the heel bone. A full programme with someone guiding you may still be missing: not started, stopped early, or done alone. So exercise has not failed you yet.
    .next = Ask for a { -physiotherapist } to lead you through at least 12 weeks of calf training: the right exercise, enough load, and steps up in time. Bring what you did, how often, and how heavy. Pain up to 4 out of 10 is fine if it is back to usual by next morning and does not climb from week to week.
    .skip = Long courses of anti-inflammatory drugs and steroid injections into the tendon. Operations and other procedures too: the step before them is not done yet.
    .later = If it still hurts after that: a { -physiotherapist } or sports doctor checks the cause again and may talk about { -shock-wave } on top of training.

# CRITICAL: people act on it in danger.
outcome-midportion-add-on = This may be an overloaded { -achilles-tendon }, a few centimetres above the heel bone. You have trained properly for months and it still hurts. It is time to look again at the cause and at what could be added.
    .next = See a { -physiotherapist } or a sports doctor. Ask them to check the cause again, to adjust the load, to try a { -heel-lift }, and to talk about { -shock-wave } on top of training. Small trials found that it helped; NICE, the British review body, found the results as a whole inconsistent.
    .skip = Steroid injection into the tendon: it may weaken it.
    .later = If it still hurts after 6 months or more of guided training: a sports or orthopaedic specialist and a scan.

# CRITICAL: people act on it in danger.
outcome-midportion-refractory = This may be an overloaded { -achilles-tendon } that has not settled, a few centimetres above the heel bone. You trained with guidance for months. Some people still hurt after that. It is not your fault.
    .next = See a sports or orthopaedic specialist. Ask for a scan, a fresh look at the cause, and { -shock-wave } on top of training if you have not had it. Take the notes below with you.
    .skip = Do not stop all training: the tendon may lose strength without it.

# CRITICAL: people act on it in danger.
outcome-midportion-relapse = This may be the same overloaded { -achilles-tendon }, a few centimetres above the heel bone, flaring up again. You have shown that you can train it.
    .next =
        Start again now, one or two levels lower:
        • Calf training 2 to 3 days a week, for example heavy and slow heel raises, from sets of 15 down to 6 as the weight goes up.
        • Raise only one thing a week: weight, distance or speed.
        • Keep the strength training after you feel well.
        Pain up to 4 out of 10 is fine if it is back to usual by next morning and does not climb from week to week. If not, cut the load by a third.
        If you run: first walk 30 minutes, do about 20 slow heel raises on one leg, and hop on that leg, walk and hops with pain of 2 or less. Then mix running and walking, every second day. Stop if you limp, if squeezing the heel hurts, or if it hurts at night. Check again at 2, 6 and 12 weeks.
    .skip = Full rest, and starting from zero: both cost you strength you still have.
    .later = If it is not better in 6 weeks: 12 weeks led by a { -physiotherapist }.

## Outcomes: Achilles tendon, where it joins the heel bone

# CRITICAL: people act on it in danger.
outcome-insertion-start = This may be an overloaded { -achilles-tendon } where it joins the heel bone. Here it hurts most when it is stretched across the bone. So it is trained from the flat floor. For this spot there is less evidence for training than higher up. Most people are well in the long run, but it takes months.
    .next =
        Start calf training now and keep it up for at least 12 weeks:
        • Stand on the flat floor. Rise onto your toes, lower slowly. The heel never goes below the front of the foot. 3 sets of 15, twice a day. Add weight as it gets easier.
        • No deep stretch over a step or at the wall.
        • Wear a { -heel-lift } and avoid shoes with a hard heel edge.
        Pain up to 4 out of 10 is fine if it is back to usual by next morning and does not climb from week to week. If not, cut the load by a third.
        Swap what sets it off for movement that does not, then build it up again. Keep a pain diary and check again at 2, 6 and 12 weeks.
    .skip = Heel drops off a step and deep calf stretches: they press the sore spot. Also full rest, night splints, long courses of anti-inflammatory drugs, steroid injections into the tendon.
    .later = If it is not clearly better after 6 to 12 weeks: a { -physiotherapist }.

# CRITICAL: people act on it in danger.
outcome-insertion-stay = This may be an overloaded { -achilles-tendon } where it joins the heel bone. You are in the middle of a programme, and that needs time. For this spot there is less evidence for training than higher up.
    .next =
        Finish the 12 weeks and keep adding load:
        • Train on the flat floor. The heel never goes below the front of the foot. 3 sets of 15, twice a day, slowly, with more weight as it gets easier.
        • No deep stretch over a step or at the wall. Wear a { -heel-lift }.
        Pain up to 4 out of 10 is fine if it is back to usual by next morning and does not climb from week to week. If not, cut the load by a third.
        Check again at 2, 6 and 12 weeks. If nothing has changed at 6 weeks, let a { -physiotherapist } look at how you do it.
    .skip = Heel drops off a step and deep stretches: they press the sore spot. A new method every week, and injections.
    .later = If it still hurts after 12 weeks done properly: a { -physiotherapist } or sports doctor checks the cause again, adjusts the load and may talk about { -shock-wave }.

# CRITICAL: people act on it in danger.
outcome-insertion-supervise = This may be an overloaded { -achilles-tendon } where it joins the heel bone. A full programme with someone guiding you may still be missing: not started, stopped early, or done alone. So exercise has not failed you yet, though for this spot there is less evidence for it than higher up.
    .next = Ask for a { -physiotherapist } to lead you through at least 12 weeks of calf training on the flat floor, with a { -heel-lift } and no deep stretch over a step. Bring what you did, how often, and how heavy. Pain up to 4 out of 10 is fine if it is back to usual by next morning and does not climb from week to week.
    .skip = Heel drops off a step and deep stretches: they press the sore spot. Long courses of anti-inflammatory drugs and steroid injections into the tendon. Operations and other procedures: the step before them is not done yet.
    .later = If it still hurts after that: a { -physiotherapist } or sports doctor checks the cause again and may talk about { -shock-wave } on top of training.

# CRITICAL: people act on it in danger.
outcome-insertion-add-on = This may be an overloaded { -achilles-tendon } where it joins the heel bone. You have trained properly for months and it still hurts. It is time to look again at the cause and at what could be added. For this spot there is less evidence for training than higher up.
    .next = See a { -physiotherapist } or a sports doctor. Ask them to check the cause again, to adjust the load (on the flat floor, no deep stretch over a step), to fit a { -heel-lift }, and to talk about { -shock-wave } on top of training. It did better than exercise in one small trial at this spot; NICE, the British review body, found the results as a whole inconsistent.
    .skip = Heel drops off a step and deep stretches: they press the sore spot. Steroid injection into the tendon: it may weaken it.
    .later = If it still hurts after 6 months or more of guided training: a sports or orthopaedic specialist and a scan.

# CRITICAL: people act on it in danger.
outcome-insertion-refractory = This may be an overloaded { -achilles-tendon }, where it joins the heel bone, that has not settled. You trained with guidance for months. Some people still hurt after that. It is not your fault. For this spot there is less evidence for training than higher up.
    .next = See a sports or orthopaedic specialist. Ask for a scan, a fresh look at the cause, and { -shock-wave } on top of training if you have not had it. Train on the flat floor meanwhile, with a { -heel-lift } and no deep stretch over a step. Take the notes below with you.
    .skip = Do not stop all training: the tendon may lose strength without it. No heel drops off a step and no deep stretches: they press the sore spot.

# CRITICAL: people act on it in danger.
outcome-insertion-relapse = This may be the same overloaded { -achilles-tendon }, where it joins the heel bone, flaring up again. You have shown that you can train it, even if the evidence for this spot is thinner than higher up.
    .next =
        Start again now, one or two levels lower:
        • Calf training on the flat floor 2 to 3 days a week, sets of 15, slowly. The heel never goes below the front of the foot. No deep stretch over a step. Wear a { -heel-lift }.
        • Raise only one thing a week: weight, distance or speed.
        • Keep the strength training after you feel well.
        Pain up to 4 out of 10 is fine if it is back to usual by next morning and does not climb from week to week. If not, cut the load by a third.
        If you run: first walk 30 minutes and hop on that leg, each with pain of 2 or less, and do about 20 slow heel raises on one leg from the flat floor. Then mix running and walking, every second day. Stop if you limp, if squeezing the heel hurts, or if it hurts at night. Check again at 2, 6 and 12 weeks.
    .skip = Heel drops off a step and deep stretches: they press the sore spot. Full rest, and starting from zero.
    .later = If it is not better in 6 weeks: 12 weeks led by a { -physiotherapist }.

## Outcomes: under the heel

# CRITICAL: people act on it in danger.
outcome-plantar-start = This may be an overloaded and irritated band under the foot (the { -plantar-fascia }), sore where it meets the heel. The first steps are often the worst. Most people improve, but it can take well over a year: in a specialist clinic 4 in 5 still had it after 1 year. So think in months.
    .next =
        Do this for 6 to 12 weeks. If something worked before, start with that:
        • Cross your leg and pull the toes back: 10 times 10 seconds, 3 times a day, first before your first steps. Stretch the calf too.
        • Cushioned, supportive shoes with a heel cup or insole. No bare feet on hard floors.
        • Tape for short relief. Ice for 20 minutes can help too.
        • Do less of what sets it off. Exercise without impact is fine.
        • If you like: heel raises with a rolled towel under the toes, every second day. 3 seconds up, 2 hold, 3 down, with a weight you can lift only 12 times, later 10, then 8.
        Pain up to 4 out of 10 is fine if it is back to usual by next morning and does not climb from week to week. If not, cut the load by a third. Check again at 2, 6 and 12 weeks.
    .skip = A steroid injection (weeks of relief at best, with a risk to band and heel pad), a scan for a heel spur (it is not the cause), rest alone (pain often comes back).
    .later = If it is not clearly better after 6 to 12 weeks: a { -physiotherapist } or { -podiatrist }.

# CRITICAL: people act on it in danger.
outcome-plantar-stay = This may be an overloaded and irritated band under the foot (the { -plantar-fascia }). You are in the middle of a programme, and it needs months rather than weeks.
    .next =
        Finish the 12 weeks:
        • Cross your leg and pull the toes back: 10 times 10 seconds, 3 times a day, first before your first steps. Stretch the calf too.
        • Cushioned, supportive shoes with a heel cup or insole. No bare feet on hard floors. Tape for short relief.
        • If you do heel raises: rolled towel under the toes, every second day, 3 seconds up, 2 hold, 3 down, with a weight you can lift only 12 times, later 10, then 8.
        Pain up to 4 out of 10 is fine if it is back to usual by next morning and does not climb from week to week. If not, cut the load by a third.
        Check again at 2, 6 and 12 weeks. If nothing has changed at 6 weeks, let a { -physiotherapist } or { -podiatrist } look at it.
    .skip = A new plan every week: none of them gets its time.
    .later = If it still hurts after 12 weeks: a { -physiotherapist } or { -podiatrist } adds what is missing and may talk about { -shock-wave }.

# CRITICAL: people act on it in danger.
outcome-plantar-step-up = This may be an overloaded and irritated band under the foot (the { -plantar-fascia }). It has lasted, and parts of the basic care may still be missing or were done alone. So that care has not failed yet.
    .next = See a { -physiotherapist } or { -podiatrist }. Do the basics well together: stretches for the sole and calf, cushioned shoes, heel cup or insole, tape. Add heel raises with a towel under the toes every second day, and a night splint for 1 to 3 months if the first steps are the worst. Ask about { -shock-wave }: it may help some people; trials disagree.
    .skip = Operations and other procedures for now: simpler steps are left. Steroid injection: weeks of relief at best, with a risk to the band and the heel pad.
    .later = If it still hurts after 3 to 6 months of guided care: look again at the cause, then { -shock-wave }, then custom insoles.

# CRITICAL: people act on it in danger.
outcome-plantar-runner = This may be an overloaded and irritated band under the foot (the { -plantar-fascia }) that returns with each comeback. Ball rolling, calf stretches, tape, other shoes or insoles give a few better days, then the next run hurts again. After months in that loop it is time to look for what overloads it. That hip, knee or foot muscles are behind it is opinion, not proven.
    .next =
        See a { -physiotherapist } who knows running:
        • Have the hip and knee checked while you run, for movement and for control.
        • Train the small muscles inside the foot. They are not the calf, and general exercise sheets often leave them out.
        • Train hip and knee control, so that the foot does not carry the load alone.
        • Use massage, rolling and tape for relief, not as the whole plan.
        Keep running what stays at 4 out of 10 or less, is back to usual by next morning and does not climb from week to week. Run every second day. Stop if you limp, if squeezing the heel hurts, or if it hurts at night.
    .skip = Only more massage and rolling, or new shoes as the cure: they may ease it but seldom change the load. Weeks of rest alone.
    .later = If it still hurts after 3 to 6 months of guided care: look again at the cause, then { -shock-wave }, then custom insoles.

# CRITICAL: people act on it in danger.
outcome-plantar-add-on = This may be an overloaded and irritated band under the foot (the { -plantar-fascia }). You have done the basics with guidance for months and it still hurts. It is time to look again at the cause and at what could be added.
    .next = See the { -physiotherapist }, { -podiatrist } or doctor who guides you. Ask them to check the cause again. Talk about { -shock-wave } first and custom insoles after that, together with what you do now. Shock wave may help some people; trials disagree.
    .skip = Another steroid injection: weeks of relief at best. Operations: too early.
    .later = If it still hurts after 6 months or more of steady care: a foot and ankle or sports specialist.

# CRITICAL: people act on it in danger.
outcome-plantar-refractory = This may be an irritated band under the foot (the { -plantar-fascia }) that has not settled. Some people do all of it faithfully and still hurt: that is why we asked how regularly. After so many months it may be more than an ordinary strain.
    .next = See a foot and ankle or sports specialist. Ask them first to make sure of the cause. If you have not had { -shock-wave } or custom insoles, talk about those. Then talk through the notes below, and keep up the basic care meanwhile.
    .skip = Any procedure without a second opinion: what it brings is still unclear.

## Flags: added when something else decided the outcome

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
flag-lung-clot = You also told us about breathlessness, chest pain or coughing blood: this may be a clot in the lung. Call { $emergency }.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
flag-limb-ischaemia = You also said the foot suddenly turned cold, pale, blue, black or numb: its blood supply may be cut off. Call { $emergency }.

# CRITICAL: people act on it in danger.
flag-cauda-equina = You also told us about numbness in the crotch, trouble with pee or poo, or two weak legs: nerves in the spine may be under pressure. This needs an { -emergency-department }.

# CRITICAL: people act on it in danger.
flag-sepsis = You also told us about a fever or feeling very ill with a heel or leg that is hot, warm, red or swollen, or with a sore: this may be a serious infection. It needs an { -emergency-department }.

# CRITICAL: people act on it in danger.
flag-rupture-recent = You also told us about a pop, snap or kick, or lost push-off: the { -achilles-tendon } may be torn, even if you can walk. Keep the leg still and put no weight on it; no exercises, stretching or massage. An { -emergency-department } must check it.

# CRITICAL: people act on it in danger.
flag-rupture-older = You also told us about a pop, snap or kick some weeks ago, or lost push-off: the { -achilles-tendon } may have torn, even if you can walk. No exercises, stretching or massage before a doctor has checked it.

# CRITICAL: people act on it in danger.
flag-fracture = You also told us about an injury with signs of a broken bone, or a fall from a height: put no weight on the foot; an { -emergency-department } must check it.

# CRITICAL: people act on it in danger.
flag-vein-clot = You also said one leg is swollen, or its calf warm or sore: a clot in a leg vein must be looked for today. No massage and no calf exercises.

# CRITICAL: people act on it in danger.
flag-infection = You also told us about a hot, warm or red heel, a sore, or a fever: an infection or gout must be looked for.

# CRITICAL: people act on it in danger.
flag-recent-procedure = You also had an operation or procedure there in the last 3 months: the team that did it should hear about this pain.

# CRITICAL: people act on it in danger.
flag-recent-injury = You also had an injury in the last 7 days: it needs a hands-on examination.

# CRITICAL: people act on it in danger.
flag-floxacin = You also take or took a -floxacin antibiotic: it can hurt tendons. Take no more until you have spoken to the prescriber or a pharmacist today. Do not leave the infection untreated. No heavy exercise for now.

# CRITICAL: people act on it in danger.
flag-fascia-rupture = You also told us about a pop or bruise in the arch: the band under the foot may be torn. Stop running and jumping and have it examined.

# CRITICAL: people act on it in danger.
flag-bone-stress-urgent = You also gave signs that the heel bone may be cracked from overuse. Stop running and jumping and have it examined.

# CRITICAL: people act on it in danger.
flag-bone-stress = You also said squeezing the heel hurts: the heel bone may be cracked from overuse. Stop running and jumping and have it examined.

# CRITICAL: people act on it in danger.
flag-rest-pain = You also have pain at rest and at night, with diabetes or poor circulation: the blood flow to the foot must be checked.

# CRITICAL: people act on it in danger.
flag-not-mechanical = You also told us about constant pain, cancer, weight loss or night sweats: the cause must be looked for before any exercise programme.

# CRITICAL: people act on it in danger.
flag-inflammatory = Some of your answers can go with an inflammation of the whole body (long stiffness, other joints, pain in several places, psoriasis, eye, bowel, a recent infection): ask a GP about it.

# CRITICAL: people act on it in danger.
flag-weakness = You also said your foot or toes are weak: a nerve may be affected, and foot and back must be examined.

# CRITICAL: people act on it in danger.
flag-nerve = You also told us about burning, tingling or numbness: a nerve may be irritated, so have foot and back examined.

# CRITICAL: people act on it in danger.
flag-cholesterol = You also told us about high cholesterol, early heart disease in the family, or lumpy tendons: ask a GP for a cholesterol test.

# CRITICAL: people act on it in danger.
flag-feet-at-risk = You also have diabetes or poor circulation: have your feet checked before any exercise plan, and look at their skin every day.

# CRITICAL: people act on it in danger.
flag-frail-tendon = You also had steroids, a -floxacin antibiotic, dialysis or a transplant: your tendons may be weaker. Ask a doctor or { -physiotherapist } before heavy training.

# CRITICAL: people act on it in danger.
flag-severe = Your pain is strong, or you cannot walk normally: someone should examine you rather than leave you to manage alone.

## Notes: added below the outcome

note-embolization-achilles = A catheter treatment that reduces blood flow in small abnormal vessels (embolization) is offered by some centres. A thin tube goes in through a pinhole; the aim is to quiet the nerves that carry the pain. By the providers' account it usually takes 30 to 60 minutes and you go home the same day. So far it has only been reported in small groups without a comparison group: about 20 to 30 people for the { -achilles-tendon }, fewer than 100 for the heel; no large randomized trial was found. Most reported less pain and no serious harm, but without a comparison we cannot say how much is due to the treatment. In the knee, two trials found it no better than a sham (pretend) procedure. Long-term risks and who benefits are unknown. It does not replace exercise and other basic care. Consider it only after at least 6 months of properly done care, with an independent specialist, ideally in a study. Tell them about antibiotic or contrast-dye allergy, kidney or artery disease, diabetes, pregnancy.
    .title = Embolization: what is known

note-surgery-achilles = An operation on the { -achilles-tendon } is considered only after at least 6 months of active treatment without recovery. A specialist decides, a scan comes first, and complications are possible.
    .title = Surgery

note-embolization-plantar = A catheter treatment that reduces blood flow in small abnormal vessels (embolization) is offered by some centres. A thin tube goes in through a pinhole and is steered to the vessels of the painful area. By the providers' account it usually takes 30 to 60 minutes and you go home the same day. So far it has only been reported in small groups without a comparison group: about 20 to 30 people for the { -achilles-tendon }, fewer than 100 for the heel; no randomized trial was found, and larger studies are needed. Most reported less pain and no serious harm, but without a comparison we cannot say how much is due to the treatment. In the knee, two trials found it no better than a sham (pretend) procedure. Long-term risks and who benefits are unknown. It does not replace exercise and other basic care. Consider it only after at least 6 months of properly done care, with an independent specialist, ideally in a study. Tell them about antibiotic or contrast-dye allergy, kidney or artery disease, diabetes, pregnancy.
    .title = Embolization: what is known

note-release-surgery =
    Part of the band under the foot is cut to take tension off it, through an open cut or by keyhole. You are asleep, or only the area is numbed. It is rarely needed: usually only if severe pain stays after 6 to 12 months (at least 6) of other care.
    • Keyhole: limited weight on the foot may be allowed early, normal shoes as soon as they are comfortable. Most people are back to normal in 3 to 6 weeks.
    • Open: a cast or boot and no weight on the foot may be needed for 2 to 3 weeks so that it heals. Getting back takes longer.
    • Physiotherapy may follow, step by step, for strength, flexibility and movement.
    • Risks: nerve trouble (a trapped nerve, tarsal tunnel syndrome), heel pain coming back, a neuroma (a harmless lump of nerve tissue), slow wound healing, infection, problems from the anaesthetic, and rarely worse pain.
    How well it works is not known. A review found 8 trials with 345 people, all at high risk of bias: the certainty is very low. Some suggest a long-term gain over other care, others do not.
    .title = Release surgery: what is known

note-treating-team = You have already had an operation or embolization and it still hurts. Once anything urgent is settled, go back to the team that did it. We do not suggest a second procedure.
    .title = Back to the team that treated you

note-specialist-in-parallel = Your pain is strong or has lasted over a year. Ask for a specialist's opinion at the same time, without putting off the programme.
    .title = A second pair of eyes

note-running = Keep the running that stays at 4 out of 10 or less, is back to usual by next morning and does not climb from week to week. Run every second day. Change one thing a week. Stop if you limp, if squeezing the heel hurts, or if it hurts at night.
    .title = Running and sport

note-running-returning = As it keeps coming back when you run, have your hip, knee and small foot muscles checked while you run, and train what is weak. This is experience, not proof, but it is sensible.
    .title = When it comes back with running

note-night-splint = Your first steps are the worst. A night splint, worn for 1 to 3 months, may ease them. Use it along with the rest of your plan.
    .title = Night splint

note-both-sides = Both sides hurt. That can come from inflammation in the whole body. Tell a GP if you are stiff for over 30 minutes in the morning, other joints or your back hurt, or you have had psoriasis, a red painful eye or bowel inflammation.
    .title = Both sides

note-both-sides-plantar = Both heels hurt. That can come from inflammation in the whole body: tell a GP about long morning stiffness, other joints, psoriasis, eye or bowel trouble. Pain on both sides also tends to take longer to settle.
    .title = Both sides

note-age-60 = From 60 on, a broken bone has to be thought of sooner, so have sharp or new bone pain examined. Take care with medicines too: ask a pharmacist before you use painkillers. Antibiotics ending in -floxacin hurt tendons more often over 60.
    .title = At 60 and over

note-pregnancy = In pregnancy and for 6 weeks after birth, clots in the leg are more likely. Ask your doctor before any anti-inflammatory painkiller, { -shock-wave }, X-ray or catheter treatment such as embolization. This check gives no advice on these.
    .title = Pregnancy and after birth

note-blood-thinner = With a blood thinner or a bleeding disorder: no anti-inflammatory painkillers, needling, { -shock-wave } or injection unless your doctor agrees. If a bruise or swelling comes on suddenly, be seen within a day.
    .title = Blood thinner or bleeding disorder

## Statements: what we answer when a person asks "Why?"

statement-K10 = Achilles pain that lasts is mostly a tendon overloaded and irritated beyond what it can bear, rather than plain inflammation. Under the microscope its fibres are out of order and repair has stalled. It fails to rebuild and get stronger. Training may help it rebuild; people can gain even if that is not how it works.

statement-K11 = Full rest alone does not mend it and can backfire: the tendon may get weaker and is then easier to hurt when you return. Better: for a while, cut the load that provokes it, swap it for movement that does not, and build up again step by step.

statement-K12 = Guidelines agree: calf training that gets harder step by step comes first, not rest. The best known form is the heel drop off a step, only for pain above the heel bone; heavy slow training 3 times a week did equally well there. It takes at least 12 weeks, sometimes longer. That it comes first is well agreed; how much it helps is uncertain, and no active treatment is a clear winner. So pick what you will keep doing.

statement-K13 = Doing nothing and waiting tends to bring little or no relief in the first months. The studies behind this are not strong.

statement-K14 = In a trial in Achilles pain, some pain during training did no harm: up to 5 out of 10 was allowed if it had settled by next morning and did not rise week by week. To be careful we say up to 4. The number 4 is our own choice. A clinician still has to confirm the sets and repetitions we name.

statement-K15 = In clinicians' experience, "it did not work" often means too short, too light or not regular. Time and regular training seem to matter most. How you train counts too, so guidance may work better than a video, though few studies compared them. Give it months before you call it failed.

statement-K16 = Changing your activity, your shoes, heel lifts and physiotherapy support the training. Training is seen as the main part. But in one trial of 100 people, heel lifts did at least as well as heel drops at 12 weeks. So lifts in both shoes may help.

statement-K17 = Anti-inflammatory drugs bring the tendon little long-term benefit. A steroid injection into the tendon is generally avoided, as it may weaken it. One trial, in pain above the heel bone, found a guided injection beside the tendon, plus exercise, better than exercise with a dummy injection: that is a matter for a specialist.

statement-K18 = A trial with 70 Achilles tendons sore above the heel bone added a night splint to the exercises. It brought no extra benefit.

statement-K19 = Where it hurts changes the training. At the heel bone the tendon is provoked when stretched across the bone. So: flat floor, no bending the ankle deeply, no stretch over a step, a { -heel-lift }. With step drops only 32 in 100 did well here, against 89 higher up. In a small study of floor training without comparison, 67 in 100 were satisfied.

statement-K20 = Shock wave can be added to training after about 3 months. Two small trials, one at the heel bone and one higher up, found it helped. NICE, the British review body, found the results as a whole inconsistent. It saw no major safety worry.

statement-K21 = In sore Achilles tendons small new vessels grow, with nerves beside them. You cannot feel them. They are seen more in painful tendons but not only there, and it is an idea, not a fact, that they cause pain. Embolization aims at them. One study looked back at 20 people and 29 treatments: after 6 months the pain had more than halved in 86 out of every 100. A second study has 7 people. Neither compared them with anyone. A review of such studies found them too mixed and too weak to add up. In the knee, two trials found it no better than a sham (pretend) procedure. No large trial was found for the Achilles.

statement-K22 = The Dutch guideline keeps surgery for people who have not recovered after at least 6 months of active treatment. It is for a specialist to decide, with a scan first. Complications are possible.

statement-K23 = Most people with Achilles pain are well in the long run, but it takes months, not weeks. About a quarter keep symptoms for longer, and some people still have them after 10 years or more.

statement-K24 = Many people can keep some running within the pain rule. A trial in Achilles pain that allowed it under such a rule saw no harm. The rest is experience and caution: doing the same with pain under the heel, running every second day, and stopping with a limp, pain on squeezing the heel or pain at night.

statement-K25 = When it comes back, experience says: go one or two levels lower, do strength training 2 to 3 times a week, raise one thing a week, and keep the strength work up after you are well.

statement-K26 = The British health service advises to see a GP if heel pain is no better after 2 weeks of self-care, gets worse or keeps coming back, is severe or stops normal activity, or if you have tingling, numbness or diabetes.

statement-K40 = The band under the foot is overloaded and irritated where it meets the heel. It stabs at the first steps in the morning and can go on for months despite treatment. Some speak of inflammation in lasting cases; wear in the tissue is the commoner view. A heel spur on an X-ray is not the cause.

statement-K41 = Most people improve, but it can take well over a year. In one group of 100, 82 were well after about 4 years. In another, at a specialist clinic where the hard cases go, 4 in 5 still had it after 1 year and half after 5 years. Both-sided pain did worse. So plan in months.

statement-K42 = Guidelines agree on the start: understanding it, less of what provokes it, stretches for sole and calf, cushioned supportive shoes or inserts, no bare feet on hard floors, tape. Done regularly and kept up, with time: a real effort of months before anything more is considered.

statement-K43 = Tape can ease the pain for a short time. It is not known to do more than that.

statement-K44 = A heel cup or insole, bought or made for you, is meant to go with the other care, not to replace it. In a trial of 180 people, advice and a heel cup did as well as the same with exercises added.

statement-K45 = Heel raises every second day may speed up improvement: in a trial of 48 people they beat stretching at 3 months, but not at 1, 6 or 12 months. A bigger trial of 180 found no extra gain over advice and a heel cup. So it is your choice. A clinician still has to confirm the seconds and repetitions we name.

statement-K46 = A guideline strongly supports a night splint for 1 to 3 months when the first steps are the main problem.

statement-K47 = If the basics are not enough, a guide calls { -shock-wave } the next step and custom insoles after that. NICE, the British review body, finds the { -shock-wave } results inconsistent. So it may help some people; trials disagree.

statement-K49 = A review of 47 trials found a steroid injection no better than a dummy injection. Compared with some other treatments it eased pain a little more, at best for weeks; compared with others it did worse later on. A tear of the band and a thinner heel pad are known risks. And an injection does not teach you to move differently, as one clinic puts it.

statement-K50 = In lasting cases new small vessels and nerves have been seen in the band under the foot. That they cause pain is not proven. Embolization lowers the blood flow in them. In one study it could be done in all 10 people and none relapsed in 6 months, which is a short time. A second study has 10 people too, a third looked back at 66 past cases. None had a comparison group; no randomized trial was found. Larger studies are needed: size of effect and whom it suits are unknown. In the knee, two trials found it no better than a sham. It needs only a pinhole, but weigh it knowing how thin the evidence is.

statement-K51 = Release surgery cuts part of the band under the foot. It is rarely needed, usually only for severe pain after 6 to 12 months (at least 6) of other care. It can harm nerves, heal slowly, get infected, and rarely make things worse; the pain may come back. Experts cannot say how well it works: a review found 8 trials with 345 people, all at high risk of bias. Some suggest a long-term gain over other care, others do not. The certainty is very low.

statement-K52 = One running clinic finds the reason nearly always at the hip (weak control lets the leg turn and sway), the knee (impact not caught) or the small foot muscles that hold the arch. So it checks how they move together. That is experience and may be overstated. Weak foot muscles are linked with this pain; whether training them helps is not settled.

statement-K53 = Massage, rolling, deep tissue work and tape are not bad. They can take the edge off, mostly early or in a flare, when you need relief to get through the day. In one clinic's opinion they treat the symptom and do not change why the band is overloaded. So use them for relief, not as the whole plan.

statement-K54 = In one clinic's experience a few weeks of rest and a careful return often end with the same pain within a couple of weeks. That is an opinion: plausible, but not proven.

statement-F01 = A clot in a leg vein can travel to the lung. Sudden breathlessness, chest pain or coughing blood can be the sign of it, with or without a swollen leg. British health service advice is to call an ambulance or go to an { -emergency-department }.

statement-F02 = A torn { -achilles-tendon } is often taken for a sprain, and more than 24 hours of delay can matter for the treatment. Tendon pain beforehand is rare. Being able to walk, or pain that fades, does not rule a tear out.

statement-F03 = After an ankle or foot injury, rules tested in many studies ask whether you can take four steps. In adults they catch about 9 in 10 breaks, so not all. They do not cover the heel bone. That is why a fall from a height is an emergency in any case.

statement-F04 = A foot that suddenly turns cold, pale, blue, black or numb may have lost its blood supply. Time decides whether it can be saved.

statement-F05 = Numbness around the genitals or back passage, new trouble with pee or poo, or both legs getting weak can mean pressure on the nerves at the bottom of the spine. It can need a scan and an operation as an emergency.

statement-F06 = A heel or leg that is hot, warm, red or swollen, or a sore, together with fever, shivers or feeling very ill can be a serious infection. British guidance sends a diabetic foot sore with fever, poor blood supply, dead tissue or deep infection to hospital at once.

statement-F07 = Pain from a clot in a calf vein can feel like Achilles trouble. A recent operation, a cast or boot, bed rest, cancer or an earlier clot make it likelier. The British health service asks for an urgent appointment; if a clot is likely, a scan should follow within 4 hours.

statement-F08 = Infection, gout and, in diabetes, a breakdown of foot bones that may hardly hurt cannot be told apart in a chat. British guidance wants an active foot problem in diabetes referred to a foot team within one working day.

statement-F09 = Antibiotics ending in -floxacin raise the odds of a sore tendon about 4 times and of a torn one about 2.5 times. It can start after 48 hours or months later. Risk is higher over 60, with steroids, kidney disease or a transplant. Official advice: at the first tendon pain stop it, avoid exercise, and ask the doctor promptly for another antibiotic. The infection must not go untreated.

statement-F10 = A heel bone can crack from overuse, often after a jump in training. Then squeezing the heel from both sides hurts. The band under the foot can tear: it pops, swells and bruises. So running and jumping stop first.

statement-F11 = Inflammatory disease can start where tendons join the bone. British guidance asks for a specialist referral if there is no clear strain and it persists, sits in several places, or comes with psoriasis, eye or bowel inflammation or a recent gut or genital infection. No single sign rules it out.

statement-F12 = Burning, tingling, electric or numb feelings point to a nerve: in the ankle, in the heel, from the back, or in nerve disease. It is often worse late in the day. The British health service names tingling and numbness as a reason to see a GP.

statement-F13 = Constant pain at rest and at night that is not linked to use, cancer now or in the past, unexplained weight loss, night sweats or a growing lump can mean bone disease or a tumour. That is rare, but it must not be trained away.

statement-F14 = Of 100 people with inherited high cholesterol, 47 had had Achilles pain, against 7 of 100 without it. Not one had been found because of it. Heart disease in a close relative before 60 is another sign.

statement-F15 = With diabetes and foot pain, the British health service advises seeing a GP. In artery disease, pain at rest or damaged skin needs an urgent look at the blood vessels. So feet are checked before they are trained.

statement-F16 = Steroids, a -floxacin antibiotic in the last 6 months, dialysis or a transplant raise the risk of a torn tendon. So heavy training needs a clinician's view first.

statement-F18 = Between 8 and 14, heel pain often comes from the growth plate. Other causes in children need an examination. This check knows adults only.

statement-F19 = Pregnancy and the weeks after birth raise the risk of a clot in the leg. Anti-inflammatory painkillers, { -shock-wave }, X-rays and catheter treatments need a doctor's advice then, so this check does not give any.

statement-F20 = Blood thinners and bleeding disorders make bleeding likelier from anti-inflammatory painkillers, needling, { -shock-wave } and injections. A sudden bruise or swelling may be a bleed.

statement-F21 = In the first 3 months after an operation, or a procedure in the vessels, pain can be a complication of the wound, a clot, the skin or a nerve. The team that did it knows best what was done.

statement-F22 = An injury in the last 7 days needs to be examined by hand. Questions in a chat cannot tell a sprain from a break or a tear, so this check does not try.

statement-F23 = This check was made for three places only: two at the { -achilles-tendon } and one under the heel. Elsewhere its questions could miss the cause.

statement-D01 = Very strong pain (8 or more out of 10), or not being able to walk normally, is a reason to be seen rather than wait. The limit of 8 is our own rule and has not been tested.

statement-D02 = If it still hurts after an operation or embolization, the team that did it knows what was done and should look first. Offering a second procedure is not something a chat should do. This is our own rule.

statement-D03 = When pain has lasted over a year, or is 7 or more out of 10, a specialist's opinion at the same time as the programme avoids losing months. This is our own rule and has not been tested.

statement-D04 = Antibiotics ending in -floxacin hurt tendons more often over 60. That we are also more careful from 60 on about hidden bone breaks and about painkillers is our own rule, made for safety.
