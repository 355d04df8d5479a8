"""Parts of thank-you notes: same day, late, and one for each interviewer of a panel."""

from app.letters.parts.table import table

OPEN_MET = table("""
wpf | Thank you for talking with me{on_day} about {about}.
wpf | Thank you for taking the time{on_day} to talk with me about {about}.
wp  | I really enjoyed talking with you{on_day} about {about}.
wp  | It was a pleasure to talk with you{on_day} about {about}, and I appreciate your time.
pf  | Thank you for making time{on_day} to discuss {about} with me.
w   | Thank you for such a good {talk}{on_day} about {about}.
w   | What an enjoyable {talk} that was{on_day}; thank you for telling me so much about {about}.
f   | Thank you for the time you gave me{on_day} to discuss {about}.
pf  | I appreciated our {talk}{on_day} about {about}, and would like to thank you for it.
wpf | Our {talk}{on_day} about {about} was a pleasure, and I would like to thank you for your time.
p   | Thank you for our {talk}{on_day} about {about}.
""")

OPEN = table("""
wpf | Thank you for the {talk}{on_day} about {about}.
wpf | I appreciated the {talk}{on_day} about {about}, and would like to thank you for it.
wp  | I enjoyed the {talk}{on_day} about {about}, and I would like to say thank you.
w   | Thank you for making the {talk}{on_day} about {about} such a pleasant one.
pf  | Thank you for giving your time to the {talk}{on_day} about {about}.
wp  | The {talk}{on_day} about {about} was a pleasure, thank you.
wpf | Thank you for the time that went into the {talk}{on_day} about {about}.
f   | I am grateful for the {talk}{on_day} about {about}.
wp  | It was good to talk{on_day} about {about}, and I am glad I had the chance.
w   | I came away from the {talk}{on_day} about {about} with a smile; thank you for it.
""")

OPEN_PANEL = table("""
wpf | Thank you for the time that {you_all} gave me{on_day} to talk about {about}.
wpf | Thank you for talking with me{on_day} about {about}, together with {panel_with}.
wp  | It was a pleasure to talk{on_day} with {you_all} about {about}.
pf  | I appreciated the {talk} with {you_all}{on_day} about {about}.
wp  | I enjoyed the {talk} with {you_all}{on_day} about {about}, and I would like to thank you all.
f   | I would like to thank {you_all} for the time you gave me{on_day} to discuss {about}.
w   | What a good {talk} that was{on_day} with you all; thank you, and thank you to {panel_with}, for talking with me about {about}.
p   | Thank you, and thanks to {panel_with}, for the {talk}{on_day} about {about}.
""")

# The reader set it up; others held it.
OPEN_ARRANGED = table("""
wpf | Thank you for arranging the {talk} with {panel_with}{on_day} about {about}.
wp  | Thank you for setting up the {talk} with {panel_with}{on_day}; it was good to talk about {about}.
wpf | The {talk} with {panel_with}{on_day} about {about} was a pleasure, and I would like to thank you for making it possible.
pf  | I am grateful to you for arranging the {talk} with {panel_with}{on_day} about {about}.
w   | I really enjoyed the {talk} with {panel_with}{on_day} about {about}, and I know that you made it happen, so thank you.
f   | I would like to thank you for arranging the {talk} with {panel_with}{on_day} about {about}.
""")

PASS_ON = table("""
wpf | Please pass my thanks on to {panel_with} as well.
wp  | I would be glad if you gave my thanks to {panel_with} too.
f   | I would be grateful if you would pass on my thanks to {panel_with}.
p   | Please give my thanks to {panel_with} as well.
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
wp  | I came away with a good feeling about the work.
pf  | It helped me to see what the role asks for and where I might be of use.
w   | I came away thinking that this is work I would really enjoy.
f   | It gave me a clearer understanding of the role, and I am all the more interested.
p   | I know more about the work now, and I like it.
wpf | I learnt a good deal about the role, and I am all the more interested.
w   | I had looked forward to it, and it was even better than I had hoped.
""")

FIT = table("""
wpf | I think I could be useful to {team}, and I would enjoy the work.
wpf | If you see a fit as well, I would be very glad to carry on.
wp  | From what I heard, I think I could help {team}, and I would like to.
wp  | I could see myself doing this work well, and enjoying it.
pf  | I think that what I have done so far could be useful to {team}.
w   | I would love to be part of it, if you think it is a match.
f   | I believe that my experience could be useful to {team}, and I would welcome the chance to show it.
wpf | I would be glad to bring what I have learnt so far to {team}.
pf  | It would be a pleasure to contribute to the work you do.
p   | I think my experience would fit, and I would be glad to carry on.
w   | If the team can picture me in the role, so can I.
""")

NEXT_KNOWN = table("""
wpf | I look forward to hearing from you {by_then}.
wp  | Thank you for telling me about the timing, too; I look forward to your news {by_then}.
wpf | Thank you also for explaining the timing; I look forward to hearing from you {by_then}.
pf  | I have noted that I may hear from you {by_then}, and I look forward to it.
w   | I will look out for your news {by_then}.
f   | I look forward to hearing from you {by_then}, as you indicated.
p   | I have noted that I may hear from you {by_then}.
""")

# After an opening that says only how good it was.
THANKS = table("""
wpf | Thank you for making the time.
wp  | Thank you very much for it.
w   | Thank you so much for it.
f   | I would like to thank you for the time.
p   | Thank you for your time.
""")

# No date known: the one question.
ASK_NEXT = table("""
wpf | Could you tell me roughly when you expect to decide?
wpf | May I ask what the next step is, and roughly when?
wp  | Do you already have a rough idea of the timing?
wp  | When do you think you will know more?
pf  | Could you let me know roughly when a decision is likely?
w   | What happens next, and roughly when?
f   | May I ask when you expect to reach a decision?
p   | When do you expect to decide?
pf  | Is there a rough date by which you hope to decide?
""")

HELP = table("""
wpf | If anything is missing or unclear, I would be glad to send or explain it.
wpf | If you would like to know more about anything, I am easy to reach.
wp  | If something more would help you decide, just tell me.
pf  | If any questions come up, I am glad to answer them.
w   | And if a question comes up afterwards, just ask.
f   | Should you wish to know more about any point, I would be pleased to help.
p   | Please ask if anything is unclear.
""")

GOOD_LUCK = table("""
wpf | I hope the rest of your search goes well.
wp  | I hope the other talks go well too.
pf  | I wish you well with the remaining conversations.
w   | I hope the rest of your week goes well.
f   | I wish you every success with the rest of the search.
p   | I wish you well with the other talks.
""")

# An agent has no other candidates to choose from.
GOOD_WEEK = table("""
wpf | I hope the rest of your week goes well.
wp  | Have a good rest of the week.
pf  | I wish you a good rest of the week.
""")
