"""Parts of thank-you notes: same day, late, and one for each interviewer of a panel."""

from app.letters.parts.table import table

OPEN_MET = table("""
wpf | Thank you for talking with me{on_day} about {about}.
wpf | Thank you for the time you gave me{on_day} to talk about {about}.
wp  | I enjoyed talking with you{on_day} about {about}, and I thank you for it.
wp  | It was a pleasure to talk with you{on_day} about {about}.
pf  | Thank you for making time{on_day} to discuss {about} with me.
w   | Thank you for such a good {talk}{on_day} about {about}.
wp  | What a pleasant {talk} that was{on_day}; thank you for telling me so much about {about}.
f   | Please accept my thanks for the time you gave me{on_day} to discuss {about}.
pf  | I am grateful for our {talk}{on_day} about {about}.
wpf | Our {talk}{on_day} about {about} was a pleasure, and I thank you for your time.
""")

OPEN = table("""
wpf | Thank you for the {talk}{on_day} about {about}.
wpf | I am grateful for the {talk}{on_day} about {about}.
wp  | I enjoyed the {talk}{on_day} about {about}, and I am glad that I had the chance.
w   | Thank you for making the {talk}{on_day} about {about} such a pleasant one.
pf  | Thank you for making the {talk}{on_day} about {about} possible.
wp  | The {talk}{on_day} about {about} was a pleasure; thank you.
wpf | Thank you for the time that went into the {talk}{on_day} about {about}.
f   | Please accept my thanks for the {talk}{on_day} about {about}.
wp  | It was good to talk{on_day} about {about}, and I thank you for it.
""")

OPEN_PANEL = table("""
wpf | Thank you for the time that you and {panel} gave me{on_day} to talk about {about}.
wpf | Thank you for meeting me together with {panel}{on_day} to talk about {about}.
wp  | It was a pleasure to talk with you and {panel}{on_day} about {about}.
pf  | I am grateful to you and to {panel} for the {talk}{on_day} about {about}.
wp  | I enjoyed the {talk} with you and {panel}{on_day} about {about}, and I thank you for it.
f   | Please accept my thanks for the time that you and {panel} gave me{on_day} to discuss {about}.
""")

# The reader set it up; others held it.
OPEN_ARRANGED = table("""
wpf | Thank you for arranging the {talk} with {panel}{on_day} about {about}.
wp  | Thank you for setting up the {talk} with {panel}{on_day}; it was good to talk about {about}.
wpf | The {talk} with {panel}{on_day} about {about} was a pleasure, and I thank you for making it possible.
pf  | I am grateful to you for the {talk} with {panel}{on_day} about {about}.
w   | I enjoyed the {talk} with {panel}{on_day} about {about}, and I owe that to you; thank you.
f   | May I thank you for arranging the {talk} with {panel}{on_day} about {about}.
""")

PASS_ON = table("""
wpf | Please pass my thanks on to {panel} as well.
wp  | I would be glad if you gave my thanks to {panel} too.
f   | I would be obliged if you would convey my thanks to {panel} too.
p   | Please give my thanks to {panel} as well.
""")

TOPIC = table("""
wpf | The part about {topic} interested me most.
wp  | I especially liked the part about {topic}.
wpf | What I heard about {topic} made the role even more appealing.
pf  | I was particularly interested in {topic}.
w   | I am still thinking about {topic}, which says something.
wp  | I have kept thinking about {topic}.
""")

AFTER = table("""
wp  | I came away with a much clearer picture of the work, and I liked what I saw.
wpf | It gave me a much better idea of the work, and I like the role even more now.
wpf | I now have a clearer picture of what the role asks for, and it appeals to me.
wp  | I left with a good feeling about the work.
pf  | It helped me to see what the role asks for and how I might be of use.
w   | I left with the feeling that this is work I would enjoy.
f   | It gave me a clearer understanding of the role, and my interest has grown accordingly.
p   | I know more about the work now, and I like it.
wpf | I learnt a good deal about the role, and I am all the more interested.
""")

FIT = table("""
wpf | I think that I could be useful to {team}, and I would enjoy the work.
wpf | If you see a fit as well, I would be very glad to go on.
wp  | From what I heard, I think that I could help {team}, and I would like to.
wp  | I could see myself doing this work well, and with pleasure.
pf  | I believe that what I have done so far could serve {team} well.
w   | I would love to be part of it, if you think that it is a match.
f   | I believe that my experience could be of service to {team}, and I would welcome the chance to show it.
wpf | I would be glad to bring what I have learnt so far to {team}.
pf  | It would be a pleasure to contribute to the work that the role involves.
p   | I think that my experience would fit, and I would be glad to go on.
""")

NEXT_KNOWN = table("""
wpf | I look forward to hearing from you {by_then}.
wp  | I look forward to your news {by_then}, and until then I wish you a good time with the other talks.
wpf | Thank you also for telling me about the timing; I look forward to hearing from you {by_then}.
pf  | I have noted that I may hear from you {by_then}, and I look forward to it.
w   | I will look out for your news {by_then}.
f   | I look forward to your decision {by_then}.
p   | I have noted that news may come {by_then}.
""")

# No date known: the one question.
ASK_NEXT = table("""
wpf | Could you tell me roughly when you expect to decide?
wpf | May I ask what the next step is, and roughly when?
wp  | Do you already have a rough idea of the timing?
wp  | When do you think you will know more?
pf  | Would you let me know roughly when a decision is likely?
w   | What happens next, and roughly when?
f   | Might I ask by when you expect to reach a decision?
p   | When do you expect to decide?
pf  | Is there a rough date by which you hope to decide?
""")

HELP = table("""
wpf | If anything is missing or unclear, I will gladly send or explain it.
wpf | If you would like to know more about anything, I am easy to reach.
wp  | If something more would help you decide, just tell me.
pf  | Should any question come up, I am glad to answer it.
w   | And if a question comes up afterwards, just ask.
f   | Should you wish to know more about any point, I am at your disposal.
p   | Please ask if anything is unclear.
""")

GOOD_LUCK = table("""
wpf | I wish you a good choice, whoever it may be.
wp  | I hope that the other talks go well too.
pf  | I wish you every success with the remaining conversations.
w   | I hope that your week goes well.
f   | I wish you every success in making your choice.
p   | I wish you well with the other talks.
""")
