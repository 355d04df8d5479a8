"""Parts of the note after a no: thanks, no argument, the door left open; at most one question, and only if it was asked for."""

from app.letters.parts.table import table

# Where the opening says it in other words.
THANKS = table("""
wpf | Thank you for the time you gave me.
wp  | Thank you for the time that went into this.
w   | Thank you all the same for your time.
f   | I am grateful for the time you gave me.
p   | Thank you for your time.
""")

OPEN = table("""
wpf | Thank you for letting me know about your decision on {about}.
wpf | Thank you for telling me how you decided about {about}.
wp  | Thank you for writing to me about {about}.
wp  | It was kind of you to let me know about {about}.
pf  | Thank you for your message about {about}, and for telling me plainly.
f   | Thank you for informing me of your decision on {about}.
w   | Thank you for your note about {about}, and for not leaving me guessing.
wpf | I appreciate your letting me know about {about}.
p   | Thank you for the clear answer about {about}.
w   | I know that mails like yours about {about} are not easy to write, so thank you for letting me know.
""")

# Said by a system; the note goes to a person of theirs who did not write the refusal.
OPEN_SYSTEM = table("""
wpf | I have heard that {about} has gone another way, and I would like to thank you for your part in it.
wpf | I have now had the decision on {about}, and I would like to thank you for your time.
wp  | I now know how {about} turned out, and I did not want to leave without a thank-you.
pf  | I have been told of the decision on {about}, and would like to thank you for your time.
w   | I have just seen the decision on {about}, and I would still like to say thank you.
f   | Having been told of the decision on {about}, I would like to thank you for your time.
""")

OPEN_CLOSED = table("""
wpf | Thank you for telling me that {about} will not go ahead.
wpf | Thank you for letting me know what has become of {about}.
wp  | It was kind of you to tell me that {about} is no longer open.
pf  | I am grateful that you told me about the change of plan for {about}.
w   | Thank you for your note about {about}; that cannot have been a nice one to write.
f   | Thank you for informing me that {about} will not go ahead.
""")

# They take back an offer.
OPEN_WITHDRAWN = table("""
wpf | Thank you for telling me yourself about the change to your offer for {about}.
wp  | Thank you for letting me know that the offer for {about} cannot go ahead.
pf  | I am grateful that you told me about the change to your offer for {about}.
w   | Thank you for your note about the offer for {about}; that cannot have been a nice one to write.
f   | Thank you for informing me that the offer for {about} cannot go ahead.
""")

GOOD_OFFER = table("""
wpf | It meant a good deal to me to be chosen, and I appreciate the time you gave me.
wp  | I was glad to be chosen, and I am grateful for the time you gave me.
pf  | I was pleased to be chosen, and I appreciate the time given to my application.
w   | Being chosen meant a lot to me, and I am grateful for your time.
f   | I was honoured to be chosen, and I am grateful for the time given to my application.
""")

OPEN_POOL = table("""
wpf | Thank you for letting me know about {about}, and for keeping me in mind.
wpf | Thank you for your message about {about}, and for wanting to stay in touch.
wp  | It was kind of you to let me know about {about}, and kinder still to keep me in mind.
pf  | I am grateful for your message about {about}, and for your wish to stay in touch.
w   | Thank you for the note about {about}, and for leaving the door open.
f   | Thank you for informing me of your decision on {about}, and for keeping me in mind.
""")

ACCEPT = table("""
wpf | I am sorry that it did not work out this time, and I respect your choice.
wpf | Of course I had hoped for another outcome, but I understand that you had to choose.
wp  | I had hoped for a different answer, but I understand, and I hope your choice turns out well.
wp  | It would have been lovely, but I fully understand.
pf  | Although I had hoped for another result, I respect the decision.
w   | I was hoping, of course, but I understand, and it is all right.
f   | While I had hoped for a different outcome, I respect your decision.
p   | I had hoped for another answer, but I understand.
f   | I had hoped for a different outcome, but I understand your choice.
pf  | I had hoped for other news, but I understand it.
w   | It is not the news I was hoping for, but I do understand.
""")

ACCEPT_CLOSED = table("""
wpf | I am sorry that the plans had to change, and I understand.
wp  | I know such things happen, and that nobody likes them.
pf  | I understand that circumstances can change.
w   | I imagine it was not easy news for you either.
f   | I fully understand that circumstances can change.
p   | I understand that plans change.
""")

GOOD_TALK_MET = table("""
wpf | I enjoyed our {talk}, and I learnt from it.
wp  | Our {talk} was a pleasure, and I am glad we had it.
wpf | I am glad that I had the chance to talk with you.
pf  | I appreciated our {talk} and the care you took with it.
w   | I really did enjoy talking with you.
f   | I appreciated our {talk} and your courtesy throughout.
wp  | I liked talking with you, and I took a good deal away from it.
""")

GOOD_TALK = table("""
wpf | I enjoyed the {talk}, and I learnt from it.
wpf | I am glad that I had the chance to talk about the work.
wp  | The {talk} was a pleasure, and I am glad I had the chance.
pf  | I appreciated the {talk} and the care that went into it.
w   | I really did enjoy the {talk}.
f   | I appreciated the {talk} and the courtesy shown to me throughout.
wp  | I took a good deal away from the {talk}.
f   | It was a pleasure to learn about the work and the people behind it.
pf  | I learnt a good deal in the {talk}, and I am glad of it.
""")

GOOD_WAY = table("""
wpf | I appreciate the time that went into reading my application.
wp  | I know how much reading a search like this takes, so thank you for the time.
pf  | I am grateful for the time given to my application.
w   | I know you had many applications to read, so thank you for taking the time with mine.
f   | I am grateful for the attention given to my application.
p   | Thank you for the time you spent on my application.
wpf | A clear answer is worth a lot, and I am grateful for it.
""")

FUTURE = table("""
wpf | If another role comes up that might suit me, I would be very glad to hear from you.
wpf | I would be happy to be considered again{at_company} if something similar opens.
wp  | If something comes along that fits better, please do think of me.
wp  | I still like what you do, so I would happily talk again if another role comes up.
pf  | If a suitable role comes up in future, I would be pleased to be considered.
w   | And if there is ever a role that makes you think of me, I would love to hear about it.
f   | Should a suitable role arise in future, I would be pleased to be considered.
p   | I would be interested in other roles later on.
wpf | I remain interested in your work and would be happy to apply again another time.
pf  | I would be glad to hear from you about other roles.
f   | I would be glad to be considered for other roles in the time to come.
""")

FUTURE_POOL = table("""
wpf | Please do keep my details; I would be very glad to hear from you if something suitable opens.
wpf | I would be happy to stay on your list and to talk again when something suitable opens.
wp  | Please do keep me in mind; I would happily talk again when there is something that fits.
pf  | I would be pleased to stay on your list for suitable roles in future.
w   | I would love to stay in touch, and to hear from you when something fits.
f   | I would be pleased to remain under consideration for suitable roles in future.
p   | Please keep my details. I would be glad to hear about suitable roles.
""")

FUTURE_AGENCY = table("""
wpf | If you have another role that might suit me, I would be very glad to hear about it.
wp  | I would be glad to be on your list when something similar comes up.
wpf | I would be happy to work with you again on another role.
pf  | If another suitable role comes to you, I would be pleased to hear of it.
w   | I would happily try again with you when the right thing turns up.
f   | Should another suitable role come to your attention, I would be pleased to be considered.
p   | Please think of me for other roles.
""")

# Only after a talk, and only when the person asked for it.
FEEDBACK = table("""
wpf | If you have a moment, is there one thing that I could do better next time?
wpf | Was there a particular point that I could learn from for next time?
wp  | If you can spare a minute, is there one thing you would advise me to work on?
pf  | Could you name one point on which I could improve?
w   | If it is easy to say, what is one thing I could do better?
f   | May I ask whether there was a particular point on which I could improve?
p   | Is there one thing that I could improve?
""")

WISH = table("""
wpf | I wish you and your colleagues all the best.
wpf | I wish you every success with whoever joins you.
wp  | All the best to you and to whoever joins you.
pf  | I wish you and {team} every success.
w   | I hope that whoever joins you settles in well, and I wish you all the best.
f   | I wish you and {team} every success.
p   | I wish you well.
wp  | Good luck with everything that comes next.
""")

WISH_CLOSED = table("""
wpf | I wish you and your colleagues all the best.
wp  | Good luck with everything that comes next.
pf  | I wish you and your colleagues every success.
w   | I hope that things go well for you and your colleagues.
f   | I wish you and your colleagues every success.
p   | I wish you well.
""")
