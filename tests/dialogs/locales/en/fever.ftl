title = Fever check
scope = For a test.
emergency-signs = • A stiff neck.
safety-net = • A stiff neck: call { $emergency }, or say /help (2 signs are worse than 1).
self-care-limit =
    Ask again within { $days ->
        [one] { $days } day
       *[other] { $days } days
    }.
emergency-words = convulsion
    .stiff-neck = neck (rigid/cannot bend/can not bend)
    .rash = rash (spread*/purple/skin/body)

question-who = Who has the fever?
    .child = A child
    .adult = An adult
question-months = How old is the child, in months?
question-signs = Is there any of these?
    .stiff-neck = A stiff neck
    .rash = A rash
    .none = None of these

outcome-hospital = This must be looked at.
    .next = Go to a hospital.
    .skip = Waiting.
outcome-watch = This may pass.
    .next = Drink and rest.
    .skip = Work.
flag-newborn = A fever in the first three months is an emergency.
flag-sign = You told of a sign that a doctor must look at.
statement-T1 = This is a test.

welcome = Hello. I ask a few questions about a fever.
about = I ask about a fever, one question at a time.
urgency-consultation = Make an appointment with a doctor in the next days. It is not an emergency.
notice-undecided = I cannot say what fits these answers. To be safe, be seen by a doctor within 24 hours. If it is urgent, call { $emergency }.
profile = A check for a test, about fever. Not a diagnosis. Not for emergencies.
profile-short = A check for a test, about fever.

letter-question-who = Who
letter-question-months = Age in months
letter-question-signs = Signs
letter-flag-newborn = fever in the first three months
letter-flag-sign = a sign that a doctor must look at
