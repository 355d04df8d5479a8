"""Parts of letters in which I decide: accept, decline, withdraw, ask for more time."""

from app.letters.parts.table import table

ACCEPT = table("""
wpf | Thank you for the offer of {the_role}: I accept with great pleasure.
wpf | I am very happy to accept your offer of {the_role}.
wp  | Yes, with pleasure: I accept your offer of {the_role}, and thank you for it.
pf  | It is a great pleasure to accept your offer of {the_role}.
w   | It is a yes, and a happy one: thank you for the offer of {the_role}.
f   | It is with great pleasure that I accept your offer of {the_role}.
p   | I accept your offer of {the_role}, and thank you for it.
w   | I have hardly stopped smiling since your offer of {the_role}, and my answer is yes.
wp  | I would love to take {the_role}: I accept your offer, and thank you for it.
p   | My answer to your offer of {the_role} is yes, and I thank you for it.
pf  | Thank you for your offer of {the_role}, which I am glad to accept.
wpf | Your offer of {the_role} is very welcome, and I accept it gladly.
f   | I am pleased to confirm that I accept your offer of {the_role}.
w   | What good news: I accept your offer of {the_role} with all my heart.
""")

ACCEPT_TERMS = table("""
wpf | I have read the terms and agree to them, with a start on [the start date you agreed].
pf  | I agree to the terms as you have set them out, with a start on [the start date you agreed].
wp  | The terms are all fine with me, and so is a start on [the start date you agreed].
w   | Everything in your letter suits me, and I can be there from [the start date you agreed].
p   | The terms suit me as they stand, and I can start on [the start date you agreed].
f   | The conditions are as we discussed, and I am able to start on [the start date you agreed].
wp  | I am happy with what you set out, and will start on [the start date you agreed].
pf  | I have no open questions about the terms; my first day would be [the start date you agreed].
wpf | I agree with all that the offer says, and my first day can be [the start date you agreed].
""")

ACCEPT_NEXT = table("""
wpf | Please tell me what you need from me, and I will send it straight away.
wp  | Please tell me which papers you need and where to send them.
pf  | Please let me know which documents you need from me, and I will send them at once.
w   | Please tell me what you need from me next, and I will send it.
f   | Please let me know which documents you require, and I will send them at once.
p   | Please tell me what you need from me next.
wp  | If there are papers to sign or forms to fill in, send them whenever you like.
wpf | I will have my papers ready; just let me know what you need first.
f   | I will gladly sign and return the papers as soon as they reach me.
p   | Send me the papers when they are ready, and I will sign them the same day.
w   | Whatever there is to sign or to send, I will see to it gladly.
pf  | Is there anything that I should prepare before I start?
""")

ACCEPT_GLAD = table("""
wp  | I am looking forward to working with you all, and thank you for your trust.
wp  | I am really glad, and I look forward to working together.
wpf | Thank you for your trust, and for all your help on the way here.
pf  | Thank you for your confidence; I look forward to our work together.
w   | I cannot wait to get going with you all.
f   | Thank you for your confidence. I look forward to working with you and your colleagues.
w   | It makes me happy to think that I will soon be one of you.
wp  | Please tell {team} that I look forward to meeting everyone.
p   | I am glad that it worked out, and I look forward to the work.
f   | It will be a pleasure to take up the work with you.
pf  | I appreciate your trust and will do my best to be worthy of it.
w   | Thank you for believing in me; I will do my best for you and {team}.
p   | I am pleased, and I will be glad to get started.
""")

THANKS = table("""
wpf | Thank you for choosing me.
wp  | Thank you for your trust.
pf  | Thank you for your confidence.
w   | Thank you so much for choosing me.
f   | I am grateful for your confidence.
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
f   | I send you and your colleagues all good wishes for the search.
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
pf  | Thank you for the task for {about}; I would like to do it well.
f   | Thank you for the task for {about}, which I would like to do with care.
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
p   | I need some more time to decide well.
wp  | It is an important step, and I would like to take it with care.
pf  | It is an important step, to which I would like to give some thought.
w   | I want my answer to be one that I can stand by.
wp  | There are a few things that I would like to talk over at home first.
p   | I would like to read it all once more with a clear head.
f   | I would like to weigh the matter with the care that it deserves.
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
wp  | If your plans need an earlier answer, I quite understand, and a word is enough.
wpf | If you need my answer earlier than that, please tell me.
w   | If waiting makes things awkward for you, do say so, and I will be quicker.
""")

ACCEPT_REACH = table("""
wpf | If anything is easier to settle by phone, I am easy to reach.
wp  | I am happy to talk whenever something needs settling.
f   | I would be pleased to settle any open point by phone.
p   | For anything urgent, mail or phone will find me quickly.
wp  | Should something come up before then, I am easy to reach by mail or phone.
w   | If you would rather talk a detail through, I am here.
f   | I remain at your disposal should any detail need to be settled.
pf  | If a detail is still open, I would be glad to settle it with you.
""")
