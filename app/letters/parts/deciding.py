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
wpf | Please tell me what you need from me now, and I will see to it straight away.
wp  | Just let me know which papers you need and where to send them.
pf  | Please let me know which documents you need from me, and I will send them at once.
w   | Tell me what you need from me, and it will be with you soon.
f   | Please let me know which documents you require, and I will send them at once.
p   | Please tell me what you need from me next.
""")
ACCEPT_GLAD = table("""
wpf | I am looking forward to working with you all, and thank you for your trust.
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
""")
DECLINE_NO = table("""
wpf | After a good deal of thought, I have decided not to take it.
wp  | In the end I have decided against it, and I wanted you to know straight away.
pf  | I have decided not to accept it, and would like you to know without delay.
w   | It was not an easy choice, but I have decided not to take it.
f   | I have nevertheless decided not to accept it.
p   | I have decided not to accept it.
""")
DECLINE_OUTREACH = table("""
wpf | Thank you for thinking of me for {about}.
wpf | Thank you for your message about {about}; I was pleased that you thought of me.
wp  | It was kind of you to write to me about {about}.
pf  | Thank you for approaching me about {about}.
f   | I appreciate your approaching me about {about}.
""")
DECLINE_OUTREACH_NO = table("""
wpf | It is not the right step for me at this point, so I would rather not take it further.
wp  | The timing is not right for me just now, so I would rather not take it further.
pf  | It is not the step I am looking for at present, and I would not like to take up your time.
w   | It is not quite what I am looking for just now, so I will pass this time.
f   | It is not the step I am looking for at present, and I would not wish to take up your time.
p   | It is not what I am looking for at the moment.
""")
DECLINE_INVITED = table("""
wpf | Thank you for your message about {about} and for wanting to take it further.
wp  | Thank you for the kind message about {about}; I was glad to get it.
pf  | Thank you for your message about {about} and for your interest in my application.
f   | Thank you for your message regarding {about} and for your interest in my application.
""")

WITHDRAW = table("""
wpf | I would like to withdraw my application for {about}, and I wanted you to know straight away.
wp  | I have decided to take my name out of the running for {about}, and I wanted to tell you at once.
wpf | Please take my name off the list for {about}.
pf  | I am writing to withdraw my application for {about}.
f   | I am writing to let you know that I would like to withdraw my application for {about}.
p   | I would like to withdraw my application for {about}.
w   | This is not an easy mail to write: I have decided to withdraw my application for {about}.
""")
WITHDRAW_WHY = table("""
wpf | My plans have changed, and it would not be fair to take up more of your time.
wp  | Things have moved on for me, and I would not want to hold a place that someone else could have.
pf  | My circumstances have changed, and I would not like to take up more of your time.
w   | My plans have taken another turn, and I would not want you to spend more time on me.
f   | My circumstances have changed, and I would not wish to take up more of your time.
p   | My plans have changed.
""")
PART_WELL = table("""
wpf | It was good to be in touch with you, and I thank you for your time.
wp  | Thank you for your time and for the friendly contact; I enjoyed it.
pf  | Thank you for your time and for the friendly contact.
w   | You made it a pleasure all the way, and I am grateful for that.
f   | Thank you for your time and for your courtesy throughout.
p   | Thank you for your time.
""")
STAY_IN_TOUCH = table("""
wpf | I wish you every success, and I hope our paths cross again.
wp  | I hope you find someone who is just right, and that our paths cross again one day.
pf  | I wish you every success in filling the role, and hope that our paths cross again.
w   | I hope we get to talk again some day, and I wish you all the best until then.
f   | I wish you every success in filling the role, and would be pleased if our paths crossed again.
p   | I wish you success in filling the role.
""")
LATER = table("""
wpf | Please do think of me another time; I would be glad to hear from you.
wp  | If something else comes up later, I would be happy to hear about it.
pf  | If another role comes up in future, I would be glad to hear of it.
w   | Do write again if something else comes up; I would like that.
f   | Should another role arise in future, I would be pleased to hear of it.
p   | I would be glad to hear about other roles later.
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
wpf | I would like to give you an answer that I can stand by, and for that I need a little longer.
wp  | I would rather give you a well-considered answer than a quick one.
pf  | I would like to give you an answer that you can rely on.
w   | It matters to me, so I would like to think it through properly.
f   | I would like to give you an answer on which you can rely.
p   | I need a little more time to decide well.
""")
TIME_WHY_TASK = table("""
wpf | I would like to send you work that I can stand behind, and for that I need a little longer.
wp  | I would rather send you good work than quick work.
pf  | I would like to send you work that does the task justice.
f   | I would like to send you work that shows you what I can do.
""")
TIME_ELSE = table("""
wpf | If that is too late for you, please tell me, and I will do my best to be sooner.
wp  | If you need it sooner, just say so and I will manage.
pf  | If that is too late for you, please tell me, and I will find a way.
f   | Should this be inconvenient, please tell me, and I will do my best to be sooner.
p   | If that is too late, please tell me.
""")

MOVE = table("""
wpf | I am sorry, but I cannot keep our appointment{on_next} for {about}.
wp  | I am sorry: something has come up, and I cannot make our appointment{on_next} for {about}.
pf  | I am sorry to say that I cannot keep our appointment{on_next} for {about}.
w   | I am sorry to upset your plans, but I cannot make it{on_next} for our talk about {about}.
f   | I am sorry that I am unable to keep our appointment{on_next} for {about}.
p   | I am sorry that I cannot keep our appointment{on_next} about {about}.
""")
MOVE_TO = table("""
wpf | Would [two other days and times that suit you] work for you instead?
wp  | Could we make it [two other days and times that suit you] instead?
pf  | Would one of these times suit you instead: [two other days and times that suit you]?
w   | How would [two other days and times that suit you] be for you?
f   | Would it be possible to talk on [two other days and times that suit you] instead?
p   | Is [two other days and times that suit you] possible instead?
""")
MOVE_GLAD = table("""
wpf | I am looking forward to our talk, and will fit in with whatever is easiest for you.
wp  | I very much want to have this talk, so if none of these fits, please suggest a time and I will make it work.
pf  | I remain very interested, and will fit in with a time that you suggest.
w   | I am really looking forward to it, so any other time you suggest will do too.
f   | I look forward to speaking with you, and will fit in with any time that you suggest.
p   | If these do not suit you, please suggest another time.
""")
MOVE_THANKS = table("""
wpf | Thank you for your understanding, and for the extra work that this gives you.
wp  | Thank you for bearing with me on this.
pf  | Thank you for your understanding.
f   | Thank you for your understanding.
""")

CORRECT_OPEN = table("""
wpf | I would like to correct one thing that I told you{on_day} about {about}.
wp  | One thing that I told you{on_day} about {about} was not right, and I would like to put it right.
pf  | I would like to correct one point of what I told you{on_day} about {about}.
w   | Thinking back to what I told you about {about}, I noticed that I had got one thing wrong.
f   | I would like to correct one point of what I told you{on_day} regarding {about}.
p   | I have to correct one thing that I told you{on_day} about {about}.
""")
# The person may not have spoken with the reader; the slip may stand in a mail or a form.
CORRECT_OPEN_WRITTEN = table("""
wpf | I would like to correct one thing in what I sent you for {about}.
wp  | One thing in what I sent you for {about} was not right, and I would like to put it right.
pf  | I would like to correct one point in my application for {about}.
w   | Reading again what I sent you for {about}, I noticed that I had got one thing wrong.
f   | I would like to correct one point in my application for {about}.
""")
CORRECT_IS = table("""
wpf | I said [what you said], but the right answer is [what is right]. I am sorry for the slip.
wp  | What I told you was [what you said]; it should have been [what is right]. Sorry about that.
pf  | I said [what you said], whereas the correct answer is [what is right]. I apologise for the error.
f   | I stated [what you said], whereas the correct answer is [what is right]. I apologise for the error.
p   | I said [what you said]. The correct answer is [what is right]. I am sorry for the mistake.
""")
CORRECT_WHY = table("""
wpf | I wanted you to hear it from me, and soon.
wp  | I would like you to have the right facts in front of you.
pf  | I would like you to have the right facts when you decide.
w   | It is a small thing, but I would like you to have it right.
f   | I would like you to have the correct facts when you decide.
p   | You should have the right facts.
""")
CORRECT_GLAD = table("""
wpf | Everything else was right, and I am as interested in the role as before.
wp  | The rest was right, and I am still very keen on the role.
pf  | All other details were correct, and I remain very interested in the role.
f   | All other details were correct, and I remain very interested in the role.
""")

CHECK_OPEN = table("""
wpf | I am still very interested in {about}, and I would like to be in touch at a time that suits you.
wp  | I would like to stay in touch about {about} without getting in your way.
wpf | {about_cap} is still on my mind, and I would like to write when it is useful to you.
pf  | I remain interested in {about}, and would not like to write at the wrong moment.
w   | I would hate to write at the wrong moment about {about}, so I thought I would simply ask.
f   | I remain very interested in {about}, and would not wish to write at an inconvenient moment.
""")
CHECK_ASK = table("""
wpf | When would be a good time to check in again?
wp  | When would it suit you best that I ask again?
pf  | When would it be convenient for you that I write again?
w   | When would you like me to ask again?
f   | When would it be convenient for you that I write again?
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
