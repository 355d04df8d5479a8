"""Parts of letters in which I decide or change something: accept, decline, withdraw, more time, reschedule, correct, check back."""

from app.letters.parts.table import table

ACCEPT = table("""
wpf | Thank you for the offer of {the_role}: I accept with great pleasure.
wpf | I am very happy to accept your offer of {the_role}.
wp  | Yes, with pleasure: I would love to take on {the_role}, and thank you for the offer.
pf  | It is a great pleasure to accept your offer of {the_role}.
w   | It is a yes, and a happy one: thank you for the offer of {the_role}.
f   | It is with great pleasure that I accept your offer of {the_role}.
p   | I accept your offer of {the_role}, and thank you for it.
""")
ACCEPT_TERMS = table("""
wpf | I have read the terms and agree to them, with a start on [the start date you agreed].
pf  | I agree to the terms as you have set them out, with a start on [the start date you agreed].
wp  | The terms are all fine with me, and so is a start on [the start date you agreed].
""")
ACCEPT_NEXT = table("""
wpf | Please tell me what you need from me, and I will send it straight away.
wp  | Please tell me which papers you need and where to send them.
pf  | Please let me know which documents you need from me, and I will send them at once.
w   | Please tell me what you need from me next, and I will send it.
f   | Please let me know which documents you require, and I will send them at once.
p   | Please tell me what you need from me next.
""")
ACCEPT_GLAD = table("""
wp  | I am looking forward to working with you all, and thank you for your trust.
wp  | I am really glad, and I look forward to working together.
wpf | Thank you for your trust, and for all your help on the way here.
pf  | Thank you for your confidence; I look forward to our work together.
w   | I cannot wait to get going with you all.
f   | Thank you for your confidence. I look forward to working with you and your colleagues.
""")

DECLINE = table("""
wpf | Thank you very much for the offer of {the_role}, and for the trust that goes with it.
wp  | I was very glad about your offer of {the_role}, and I have thought about it with care.
pf  | Thank you for your offer of {the_role}, which I have considered with great care.
f   | Thank you very much for your offer of {the_role}, which I have considered with great care.
p   | Thank you for the offer of {the_role}. I have thought about it carefully.
w   | Your offer of {the_role} made me happy, and it has been on my mind ever since.
wpf | I have thought long and hard about your offer of {the_role}, and I thank you for it.
""")
DECLINE_NO = table("""
wpf | After a good deal of thought, I have decided not to take it.
wp  | In the end I have decided against it, and I wanted you to know straight away.
pf  | I have decided not to accept it, and would like you to know without delay.
w   | It was not an easy choice, but I have decided not to take it.
f   | I have nevertheless decided not to accept it.
p   | I have decided not to accept it.
wp  | In the end my answer is no, and I would rather tell you now than keep you waiting.
wpf | It is a no in the end, though it was a close call.
pf  | My answer, after careful thought, is no.
""")
DECLINE_OUTREACH = table("""
wpf | Thank you for thinking of me for {about}.
wpf | Thank you for your message about {about}; I was pleased that you thought of me.
wp  | It was kind of you to write to me about {about}.
pf  | Thank you for approaching me about {about}.
f   | I appreciate your approaching me about {about}.
w   | What a kind message about {about}; thank you for having me in mind.
wp  | Thanks for getting in touch about {about}.
pf  | I appreciate your message about {about}.
""")
DECLINE_OUTREACH_NO = table("""
wpf | It is not the right step for me at this point, so I would rather not take it further.
wp  | The timing is not right for me just now, so I would rather not take it further.
pf  | It is not the step I am looking for at present, and I would not like to take up your time.
w   | It is not the right thing for me at the moment, so this time it is a no.
f   | It is not the step I am looking for at present, and I would not wish to take up your time.
p   | It is not what I am looking for at the moment.
wp  | I am happy in my present place, so my answer is no this time.
wpf | I have decided to stay on my present path for now.
w   | It came at the wrong moment for me, so it is a friendly no this time.
f   | I have decided not to make a change at this point.
""")
DECLINE_INVITED = table("""
wpf | Thank you for your message about {about} and for wanting to take it further.
wp  | Thank you for the kind message about {about}; I was glad to get it.
pf  | Thank you for your message about {about} and for your interest in my application.
f   | Thank you for your message regarding {about} and for your interest in my application.
wp  | It was good to hear from you about {about}, and I appreciate the invitation.
w   | Thank you for the invitation to go on with {about}; it is nice to be asked.
pf  | I appreciate your message about {about} and the interest behind it.
""")

WITHDRAW = table("""
wpf | I would like to withdraw my application for {about}, and I wanted you to know straight away.
wp  | I have decided to take my name out of the running for {about}, and I wanted to tell you at once.
wpf | Please take my name off the list for {about}.
pf  | I am writing to withdraw my application for {about}.
f   | I am writing to let you know that I would like to withdraw my application for {about}.
p   | I would like to withdraw my application for {about}.
w   | I have some news that was not easy to decide on: I would like to withdraw my application for {about}.
wp  | I am writing about {about}: I have decided not to go on with my application.
pf  | I have decided not to continue with my application for {about}.
f   | After some thought I have decided to withdraw from the selection for {about}.
w   | I have some news about my application for {about}: I have decided to step back from it.
""")
WITHDRAW_WHY = table("""
wpf | My plans have changed, and it would not be fair to take up more of your time.
wp  | Things have moved on for me, and I would not want to hold a place that someone else could have.
pf  | My circumstances have changed, and I would not like to take up more of your time.
w   | My plans have taken another turn since we were in touch.
f   | My circumstances have changed, and I would not wish to take up more of your time.
p   | My plans have changed.
wpf | It is the right step for me at this point, although I liked the role.
wp  | It has nothing to do with you or the team; it is simply how things have turned out for me.
pf  | The reasons lie entirely on my side.
""")
PART_WELL = table("""
wpf | It was good to be in touch with you, and I thank you for your time.
wp  | Thank you for your time and for the friendly contact; I enjoyed it.
pf  | Thank you for your time and for the friendly contact.
w   | You made it a pleasure all the way, and I am grateful for that.
f   | Thank you for your time and for your courtesy throughout.
p   | Thank you for your time.
wp  | I appreciate how friendly and clear you have been.
wpf | I appreciate the time and thought you put into this.
pf  | I am grateful for the attention you gave to my application.
w   | It was a pleasure to be in touch with you.
""")
STAY_IN_TOUCH = table("""
wpf | I wish you every success, and I hope our paths cross again.
wp  | I hope you find someone who is just right, and that our paths cross again one day.
pf  | I wish you every success in filling the role, and hope that our paths cross again.
w   | I hope we get to talk again some day, and I wish you all the best until then.
f   | I wish you every success in filling the role, and would be pleased if our paths crossed again.
p   | I wish you success in filling the role.
wp  | I hope the search goes well from here.
wpf | All good wishes to you and {team}.
w   | I will follow what you do with interest, and I wish you the best of luck.
pf  | I hope that the role is soon in good hands.
f   | With all good wishes to you and your colleagues for the search.
""")
LATER = table("""
wpf | Please do think of me another time; I would be glad to hear from you.
wp  | If something else comes up later, I would be happy to hear about it.
pf  | If another role comes up in future, I would be glad to hear of it.
w   | Do write again if something else comes up; I would like that.
f   | Should another role arise in future, I would be pleased to hear of it.
p   | I would be glad to hear about other roles later.
wpf | If the timing is better one day, I would be glad to talk.
wp  | The future may look different, so please keep me in mind.
w   | Ask me again in a while and the answer may well be different.
f   | I would be pleased to speak again at a later time.
""")

TIME_OFFER = table("""
wpf | Thank you again for the offer of {the_role}, which means a lot to me.
wp  | I am still very glad about the offer of {the_role}, and I want to give it the thought it deserves.
pf  | Thank you once more for your offer of {the_role}.
f   | Thank you once more for your offer of {the_role}, which I very much appreciate.
p   | Thank you again for the offer of {the_role}.
""")
TIME_TASK = table("""
wpf | Thank you for the task for {about}, which I would like to do well.
wp  | Thank you for sending me the task for {about}; I am looking forward to it.
pf  | Thank you for the task for {about}, which I would like to do justice to.
f   | Thank you for the task for {about}, to which I would like to do justice.
""")
TIME_ANY = table("""
wpf | Thank you for your message about {about}, which I would like to answer well.
wp  | Thank you for writing about {about}, which deserves a proper answer.
pf  | Thank you for your message about {about}, to which I would like to give a considered answer.
f   | Thank you for your message regarding {about}, to which I would like to give a considered answer.
""")
TIME_ASK = table("""
wpf | Would it be all right if you had my answer by [the day you need]?
wp  | Could I have until [the day you need]?
pf  | May I ask for time until [the day you need]?
w   | Would it work for you if I took until [the day you need]?
f   | May I ask for time until [the day you need]?
p   | Can you give me until [the day you need]?
wpf | Could I give you my answer by [the day you need]?
f   | Would it be possible to give you my answer by [the day you need]?
w   | Is it all right if my answer comes by [the day you need]?
""")
TIME_ASK_TASK = table("""
wpf | Would it be all right if you had my work by [the day you need]?
wp  | Could I have until [the day you need]?
pf  | May I ask for time until [the day you need]?
w   | Would it work for you if I took until [the day you need]?
f   | May I ask for time until [the day you need]?
p   | Can you give me until [the day you need]?
""")
TIME_WHY = table("""
wpf | A good answer needs a little longer than I thought.
wp  | I would like to think it over properly before I answer.
pf  | I would like to give you an answer that you can rely on.
w   | It matters to me, so I would like to think it through properly.
f   | I would like to give you an answer on which you can rely.
p   | I need a little more time to decide well.
wp  | It is an important step, and I would like to take it with care.
pf  | It is an important step, to which I would like to give some thought.
""")
TIME_WHY_TASK = table("""
wpf | I would like to do the task well, and that needs a little longer.
wp  | I would rather send you good work than quick work.
pf  | I would like to send you work that does the task justice.
f   | I would like to send you work that shows you what I can do.
""")
TIME_ELSE = table("""
wpf | If another day suits you better, please tell me, and I will do my best.
wp  | If that does not suit you, tell me and I will find a way.
pf  | If that is too late for you, please tell me, and I will find a way.
f   | Should that be inconvenient, please tell me.
p   | If that is too late, please tell me.
w   | If that makes things hard for you, tell me and we will find another way.
pf  | If that is inconvenient, please tell me, and we will find another day.
""")

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
wp  | One thing that I told you{on_day} about {about} was not right, and I would like to put it right.
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
wp  | One thing in what I sent you for {about} was not right, and I would like to put it right.
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
wpf | I noticed it myself, and I would like you to know.
wp  | I would like you to have the right facts in front of you.
pf  | I would like you to have the right facts when you decide.
w   | It is only a small point, but I would like the facts to be right.
f   | I would like you to have the correct facts when you decide.
p   | You should have the right facts.
wpf | It may be a detail, but I would like it to be right.
wp  | I noticed it afterwards and did not want to leave it like that.
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
CHECK_ASK = table("""
wpf | When would be a good time to ask again?
wp  | When would it suit you best that I ask again?
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
AHEAD_GLAD = table("""
wpf | If anything changes on your side, a short note is enough and I will adapt.
wp  | If the time needs to move, just tell me.
pf  | Should the time need to change, I would be glad to adapt.
w   | And if something comes up on your side, we will find another time.
f   | Should the time need to change, I would be pleased to adapt.
""")

ACCEPT_REACH = table("""
wpf | If anything is easier to settle by phone, I am easy to reach.
wp  | I am happy to talk whenever something needs settling.
f   | I would be pleased to settle any open point by phone.
""")
# After the thanks that were still due: the talk and the role have been named.
CORRECT_NEXT = table("""
wpf | I would also like to correct one thing that I told you there.
wp  | One thing that I told you was not right, and I would like to put it right.
pf  | I would also like to correct one point of what I told you.
w   | Thinking back, I noticed that I had got one thing wrong.
f   | There is one point of what I told you that I would like to correct.
""")
