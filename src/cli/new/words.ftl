# The words of the dialog `new-dialog` in English.
#
# All of them are an EXAMPLE, and none of them is medical advice.
# Replace the words behind each `=`; `check` finds those that still have EXAMPLE
# in them. The name before it stays, and so does
# { $emergency }: the program puts the number of the ambulance there.
#
# A line that starts with # is a comment, for you.

## The dialog as a whole

# Its name, above the first message.
title = EXAMPLE: a check for new complaint
# The first message.
welcome = EXAMPLE, not advice: I ask a few questions about new complaint.
# Whom it is for.
scope = EXAMPLE, for nobody: replace these words.
# The signs of danger. They stand in the first message, and in /help.
emergency-signs = • EXAMPLE, the sign of danger: call { $emergency }.
# When to get help after all. It stands below each outcome.
safety-net = • EXAMPLE, you get the sign of danger: call { $emergency }.
# When to ask again. It stands below an outcome of care at home.
self-care-limit = EXAMPLE: here stands when to ask again.
# What people type who have a sign of danger, for each answer of the first
# question: words between bars.
emergency-words = EXAMPLE alarm
    .example-sign = EXAMPLE (sign/danger)
# The first words of /help.
about = EXAMPLE: I ask about new complaint, one question at a time.
# How soon, if the urgency is "consultation".
urgency-consultation = Make an appointment with a doctor in the next days.
# What is sent if no row of the decision table holds.
notice-undecided = I cannot say what fits these answers. To be safe, be seen by a doctor within 24 hours. If it is urgent, call { $emergency }.
# The profile of the bot on Telegram, and its one line.
profile = EXAMPLE: a check for new complaint. Not a diagnosis. Not for emergencies.
profile-short = EXAMPLE: a check for new complaint.

## Questions
# `question-NAME` is the question; below it, `.NAME` is the button of an answer.

question-signs = EXAMPLE: do you have any of these?
    .example-sign = EXAMPLE, the sign of danger
    .none = None of these
question-since = EXAMPLE: since when have you had this?
    .short = For a short time
    .long = For a long time
question-strength = EXAMPLE: how bad is it? 0 is not at all, 10 is very bad.

## Red flags
# The sentence below an outcome that does not cover the flag.

flag-danger = EXAMPLE: you have the example sign of danger.

## Outcomes
# What it may be; `.next` is what to do, `.skip` is what to leave.

outcome-emergency = EXAMPLE: this would be an emergency.
    .next = EXAMPLE: here stands what to do at once. In an emergency call { $emergency }.
outcome-doctor = EXAMPLE: a doctor would look at this.
    .next = EXAMPLE: here stands what to do until then.
outcome-home = EXAMPLE: this would pass.
    .next = EXAMPLE: here stands what to do at home.
    .skip = EXAMPLE: here stands what does not help.

## Statements
# What stands behind the button "Why? Sources".

statement-example = EXAMPLE: here stands what is known, and how sure it is.

## The letter for a doctor
# Short names: of each question, and of each red flag.

letter-question-signs = Signs of danger
letter-question-since = Since when
letter-question-strength = How bad, 0 to 10
letter-flag-danger = EXAMPLE, the sign of danger
