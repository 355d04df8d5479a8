"""Parts of letters in which I change or ask something: another time, a slip put right, when to write again, before a talk."""

from app.letters.parts.table import table

MOVE = table("""
wpf | I am sorry, but I cannot keep our appointment{on_next} for {about}.
wp  | I am sorry: something has come up, and I cannot make our appointment{on_next} for {about}.
pf  | I am sorry to say that I cannot keep our appointment{on_next} for {about}.
w   | I am sorry to upset your plans, but I cannot make it{on_next} for our talk about {about}.
f   | I am sorry that I am unable to keep our appointment{on_next} for {about}.
p   | I am sorry that I cannot keep our appointment{on_next} about {about}.
wp  | I am sorry to do this, but I need to move our appointment{on_next} for {about}.
pf  | I am sorry, but our appointment{on_next} for {about} does not work for me after all.
f   | I am sorry, but I need a new time for our appointment{on_next} regarding {about}.
""")

MOVE_TO = table("""
wpf | Would [two other days and times that suit you] work for you instead?
wp  | Could we make it [two other days and times that suit you] instead?
pf  | Would one of these times suit you instead: [two other days and times that suit you]?
w   | How would [two other days and times that suit you] be for you?
f   | Would it be possible to talk on [two other days and times that suit you] instead?
p   | Is [two other days and times that suit you] possible instead?
wpf | I could offer [two other days and times that suit you] instead; would one of them work?
wp  | Is there any chance of [two other days and times that suit you]?
f   | I could offer [two other days and times that suit you]; might one of them be convenient?
""")

MOVE_GLAD = table("""
wpf | I am looking forward to our talk, and will fit in with whatever is easiest for you.
wp  | I look forward to our talk, and if none of these fits, please suggest a time.
pf  | I remain very interested, and will fit in with a time that you suggest.
w   | I look forward to our talk, and any other time that you suggest is fine.
f   | I look forward to speaking with you, and will fit in with any time that you suggest.
p   | If these do not suit you, please suggest another time.
wp  | I am still very much looking forward to it.
pf  | I continue to look forward to our talk, and any time that you suggest will do.
f   | My interest is unchanged, and any time that you suggest will do.
""")

MOVE_THANKS = table("""
wpf | Thank you for your understanding, and for the extra work that this gives you.
wp  | Thank you for bearing with me on this.
pf  | Thank you for your understanding.
f   | Thank you for your understanding.
wp  | I know this makes extra work for you, so thank you.
w   | Thank you so much for helping me to sort this out.
pf  | Thank you for your help with this.
f   | Thank you very much for helping me with the change.
""")

CORRECT_OPEN = table("""
wpf | I would like to correct one thing that I told you{on_day} about {about}.
wp  | One thing that I told you{on_day} about {about} was wrong, and I would like to put it right.
pf  | I would like to correct one point of what I told you{on_day} about {about}.
w   | Thinking back to what I told you about {about}, I noticed that I had got one thing wrong.
f   | I would like to correct one point of what I told you{on_day} regarding {about}.
p   | I have to correct one thing that I told you{on_day} about {about}.
wp  | A small correction to what I told you{on_day} about {about}.
pf  | Please allow me a correction to what I told you{on_day} about {about}.
f   | One point of what I told you{on_day} regarding {about} needs a correction.
""")

# The person may not have spoken with the reader; the slip may stand in a mail or a form.
CORRECT_OPEN_WRITTEN = table("""
wpf | I would like to correct one thing in what I sent you for {about}.
wp  | One thing in what I sent you for {about} was wrong, and I would like to put it right.
pf  | I would like to correct one point in my application for {about}.
w   | Reading again what I sent you for {about}, I noticed that I had got one thing wrong.
f   | I would like to correct one point in my application for {about}.
wp  | A small correction to what I sent you for {about}.
pf  | Please allow me a correction to my application for {about}.
""")
CORRECT_IS = table("""
wpf | I said [what you said], but the right answer is [what is right]. I am sorry for the slip.
wp  | What I told you was [what you said]; it should have been [what is right]. Sorry about that.
pf  | I said [what you said], whereas the correct answer is [what is right]. I apologise for the error.
f   | I stated [what you said], whereas the correct answer is [what is right]. I apologise for the error.
p   | I said [what you said]. The correct answer is [what is right]. I am sorry for the mistake.
wp  | It should have been [what is right] and not [what you said]. I am sorry about the mix-up.
pf  | In place of [what you said], it should be [what is right]. I am sorry for the error.
f   | The correct answer is [what is right], and not [what you said]. I am sorry for the error.
w   | I got it wrong when I said [what you said]: it is [what is right]. I am sorry about that.
""")
CORRECT_WHY = table("""
wpf | I noticed it afterwards, and would rather tell you myself.
wp  | I would like you to have the right facts in front of you.
pf  | I would like you to have the right facts when you decide.
w   | It is only a small point, but I would like the facts to be right.
f   | I would like you to have the correct facts when you decide.
p   | You should have the right facts.
wpf | It may be a detail, but I would like it to be right.
wp  | I noticed it afterwards and wanted to set it right.
pf  | I noticed it afterwards and would like it to be right.
f   | I noticed it afterwards and would not wish to leave it uncorrected.
""")
CORRECT_GLAD = table("""
wpf | Everything else was right, and I am as interested in the role as before.
wp  | The rest was right, and I am still very keen on the role.
pf  | All other details were correct, and I remain very interested in the role.
f   | All other details were correct, and I remain very interested in the role.
wpf | Nothing else changes, and I would be glad to answer any questions about it.
wp  | All the rest is right, and I look forward to what comes next.
pf  | The remaining details are right, and I look forward to the next step.
f   | The remaining details are right, and I look forward to hearing from you.
""")

CHECK_OPEN = table("""
wpf | I am still very interested in {about}, and I would like to be in touch at a time that suits you.
wp  | I would like to stay in touch about {about} without getting in your way.
wpf | {about_cap} is still on my mind, and I would like to write when it is useful to you.
pf  | I remain interested in {about}, and would not like to write at the wrong moment.
w   | I am glad to wait my turn with {about}, and would like to write when it suits you.
f   | I remain very interested in {about}, and would not wish to write at an inconvenient moment.
wp  | I am still keen on {about}, and I would like my next note to come at a good time.
pf  | I continue to be interested in {about}, and would like to write at a time that is useful to you.
f   | I remain interested in {about}, and would like to be in touch again at a suitable time.
w   | I have not lost sight of {about}, and I would like to write again when it suits you.
""")
# I withdrew or declined before.
CLOSED_OPEN = table("""
wpf | I wrote before that I would not go on with {about}, and I would like to add a word of thanks.
wp  | Although I am not going on with {about}, I would like to thank you once more.
pf  | Having stepped back from {about}, I would like to thank you once more.
f   | Although I have stepped back from {about}, I would like to express my thanks once more.
""")

CHECK_ASK = table("""
wpf | When would be a good time to ask again?
wp  | When would it suit you best for me to ask again?
pf  | What would be a convenient time for me to write again?
w   | When would be the best moment to ask again?
f   | May I ask when would be a convenient time to write again?
p   | When should I ask again?
""")

AHEAD = table("""
wpf | I am looking forward to our talk{on_next} about {about}.
wpf | Thank you for arranging the talk{on_next} about {about}; I look forward to it.
wp  | Our talk{on_next} about {about} is in my calendar, and I am looking forward to it.
pf  | I look forward to our appointment{on_next} regarding {about}.
w   | I am really looking forward to talking about {about}{on_next}.
""")
AHEAD_READY = table("""
wpf | I would like to come well prepared, so that the time is well used.
wp  | I would like to make good use of your time, and to come well prepared.
pf  | I would like to make the best use of the time that you are giving me.
w   | I would love to make it a good talk for both of us.
f   | I would like to be well prepared for it.
""")
AHEAD_ASK = table("""
wpf | Is there anything that I should prepare or bring?
wpf | Is there a topic that you would like me to prepare in particular?
wp  | Who will I be talking with, and is there anything I should prepare?
pf  | May I ask whether there is anything that I should prepare?
w   | Is there anything you would like me to look at beforehand?
f   | May I ask with whom I will be speaking, and whether there is anything I should prepare?
""")
AHEAD_REACH = table("""
wpf | If anything is still open on your side, I am easy to reach.
wp  | If a question comes up before then, a short line is enough.
pf  | If a question comes up before then, I am glad to answer it.
f   | Should anything be open on your side, I would be glad to hear from you.
""")

AHEAD_GLAD = table("""
wpf | If anything changes on your side, a short note is enough and I will adapt.
wp  | If the time needs to move, just tell me.
pf  | Should the time need to change, I would be glad to adapt.
w   | And if something comes up on your side, we will find another time.
f   | Should the time need to change, I would be pleased to adapt.
""")

# After the thanks that were still due: the talk and the role have been named.
CORRECT_NEXT = table("""
wpf | I would also like to correct one thing that I told you there.
wp  | One thing that I told you was wrong, and I would like to put it right.
pf  | I would also like to correct one point of what I told you.
w   | Thinking back, I noticed that I had got one thing wrong.
f   | There is one point of what I told you that I would like to correct.
""")
