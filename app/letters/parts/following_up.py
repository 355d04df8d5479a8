"""Parts of the first follow-ups: after an application, an exchange, a talk, a missed date, on a day they named, on hold, offer."""

from app.letters.parts.table import table

# Openings after a talk that I have thanked them for. MET: the reader was there for certain.
TALK_AGAIN_MET = table("""
wpf | Thank you again for talking with me{on_day} about {about}.
wpf | Thank you again for taking the time{on_day} to talk about {about}.
wp  | I really enjoyed talking with you{on_day} about {about}.
wp  | It was good to talk with you{on_day} about {about}, and thank you again for your time.
pf  | Thank you once more for making time{on_day} to discuss {about}.
wpf | I have thought back to our {talk}{on_day} several times, and {about} interests me all the more.
w   | Thanks again for a great {talk}{on_day} about {about}.
pf  | I appreciated our {talk}{on_day} about {about}.
f   | It was a pleasure to speak with you{on_day} about {about}.
wp  | I am still thinking about our {talk}{on_day} and about {about}, in a good way.
p   | I am writing after our {talk}{on_day} about {about}, which I enjoyed.
""")

TALK_AGAIN = table("""
wpf | Thank you again for the {talk}{on_day} about {about}.
wpf | I enjoyed the {talk}{on_day} about {about}, and I have thought about it since.
wp  | It was good to talk{on_day} about {about}, and thank you again for making it possible.
pf  | Thank you once more for the {talk}{on_day} about {about}.
w   | The {talk}{on_day} about {about} is still on my mind, in a good way.
wp  | I came away from the {talk}{on_day} all the more interested in {about}.
pf  | I appreciated the {talk}{on_day} about {about}.
f   | It was a pleasure to speak{on_day} about {about}.
wpf | Thank you again for the time that went into the {talk}{on_day} about {about}.
p   | I am writing after the {talk}{on_day} about {about}, which I enjoyed.
w   | Thanks again for a great {talk}{on_day} about {about}.
""")

# The same where no thanks were written yet: they belong here (later than the days in which a thank-you is due).
TALK_FIRST_MET = table("""
wpf | Thank you for talking with me{on_day} about {about}.
wpf | Thank you for taking the time{on_day} to talk with me about {about}.
wp  | First of all, thank you for our {talk}{on_day} about {about}.
pf  | Let me begin by thanking you for our {talk}{on_day} about {about}.
w   | First of all, thank you for such a good {talk}{on_day} about {about}.
wp  | It was good to talk with you{on_day} about {about}, and I appreciate the time you took.
f   | Thank you for the time you gave me{on_day} to discuss {about}.
wpf | I enjoyed our {talk}{on_day} about {about}, and I would like to thank you for it.
w   | Our {talk}{on_day} about {about} was a pleasure, and this thank-you is overdue.
""")

TALK_FIRST = table("""
wpf | Thank you for the {talk}{on_day} about {about}.
wp  | First of all, thank you for the {talk}{on_day} about {about}.
wpf | Thank you for the time that went into the {talk}{on_day} about {about}.
pf  | Let me begin with my thanks for the {talk}{on_day} about {about}.
w   | First of all, thank you for such a good {talk}{on_day} about {about}.
wp  | I enjoyed the {talk}{on_day} about {about}, and I would like to say thank you.
f   | I appreciated the {talk}{on_day} about {about}, and would like to thank you for it.
pf  | It was good to talk{on_day} about {about}, and I am grateful for the time given to me.
w   | The {talk}{on_day} about {about} was a pleasure, and this thank-you is overdue.
""")

# No talk yet, but a person of theirs has written.
EXCHANGE = table("""
wpf | Thank you again for being in touch about {about}.
wpf | Thank you for your messages about {about}.
wp  | It was good to hear from you about {about}.
p   | I am writing about {about}, which we have been in touch about.
wp  | Thank you for your help so far with {about}.
f   | I appreciate the time you have given to my application for {about}.
pf  | Thank you for what you have told me so far about {about}.
w   | I was really pleased to hear from you about {about}.
wp  | Since we were in touch about {about}, I have been looking forward to the next step.
f   | I am writing with regard to {about}, about which we have been in touch.
p   | It was helpful to hear from you about {about}.
pf  | I appreciated hearing from you about {about}.
w   | Our messages about {about} have made me curious to hear more.
""")

APPLIED = table("""
wp  | I applied for {about}{on_applied}, and I would love to be considered for it.
wpf | I sent you my application for {about}{on_applied}, and I am as interested now as I was then.
wp  | I applied for {about}{on_applied} and would be glad to know how things stand.
pf  | I am writing about my application for {about}, which I sent{applied_on}.
wp  | I am one of the people who applied for {about}, and I like it as much as when I applied.
w   | Since I applied for {about}{on_applied}, I have found myself thinking about it quite often.
pf  | I applied for {about}{on_applied} and would like to confirm that I am still very interested.
f   | I applied for {about}{on_applied} and remain very interested in it.
p   | This is a short note about my application for {about}.
w   | I would still love to talk about {about}, which I applied for{on_applied}.
f   | I am writing with regard to {about}, for which I applied{on_applied}.
p   | I applied for {about}{on_applied} and am still interested.
pf  | With my application for {about}{on_applied} I expressed my interest, and it has not changed.
""")

RECEIPT = table("""
wpf | Thank you for confirming on {receipt} that my application for {about} had arrived.
wpf | Thank you for your confirmation of {receipt} that my application for {about} reached you.
wp  | I applied for {about}, had your confirmation on {receipt}, and am still very interested.
pf  | I am writing about my application for {about}, which you confirmed on {receipt}.
w   | Thank you for your note of {receipt} about my application for {about}; I am still very keen on it.
f   | I appreciated your confirmation of {receipt} regarding my application for {about}.
""")

HOLD = table("""
wpf | Thank you for letting me know earlier that {about} was on hold.
wpf | When we were last in touch, {about} was on hold.
wp  | I remember that {about} had to be put on hold, and I hope things have become easier since.
pf  | I am writing about {about}, which was on hold when we were last in touch.
w   | I have kept {about} in mind since you told me about the pause.
f   | I appreciated being told that {about} had been put on hold.
p   | The last I heard, {about} was on hold, and I was glad that you told me so openly.
""")

OFFER = table("""
wpf | Thank you again for the good news about {about}.
wpf | I am still delighted about the good news on {about}.
wp  | Your news about {about} made me very happy, and it still does.
pf  | I remain very pleased about your decision on {about}.
w   | I am looking forward to what comes next with {about}, and thank you again for the good news.
f   | Thank you once more for the good news about {about}.
""")

INTEREST = table("""
wp  | The more I think about the work, the more I like it.
wpf | I remain very interested, and would be glad to take the next step if you see a fit.
wp  | I am still very keen on the role, and happy to carry on whenever it suits you.
wpf | My interest in the work has only grown.
wpf | If you think I could be useful to {team}, I would be very glad to carry on.
pf  | I would welcome the chance to continue the conversation.
wp  | It still sounds like work I would enjoy and do well.
wpf | I think I could be useful to {team}, and I would enjoy the work.
f   | The role continues to appeal to me, and I would be pleased to be considered further.
w   | I would love to be part of what comes next, if you think it is a match.
pf  | It remains the kind of work to which I would give my best.
wp  | I liked the role before, and I like it even more now.
w   | If the team sees a fit, so do I.
pf  | I am still very interested in taking this further.
f   | I would be glad to continue, should you see a fit.
p   | I would like to continue if you see a fit.
f   | I am still sure that I would enjoy this work and do it well.
p   | I am still interested and ready to continue.
""")

INTEREST_APPLIED = table("""
wp  | It is the kind of work I enjoy, and I think I could do it well for you.
wpf | The description reads like work I would be happy to do every day.
wpf | I think my experience could be useful to {team}, and I would be glad to tell you more about it.
wp  | From what I have read, I think I could be of real use to {team}.
pf  | I would welcome the chance to tell you in person what I could bring to it.
wp  | I would enjoy talking about the work and where I could help.
f   | I would value the chance to tell you in person how my experience might serve {team}.
w   | I would love to hear more about the day-to-day work, and to tell you a little about mine.
wpf | If my background looks like a fit, I would be happy to talk at a time that suits you.
p   | I would be glad to talk about how my experience fits what you need.
f   | I believe that my experience would fit what you describe, and I would be glad to explain how.
p   | I think I could do this work well, and I would like to tell you why.
pf  | I would be glad to add to my application in a conversation.
""")

TOPIC = table("""
wpf | The part about {topic} interested me most.
wp  | I have been thinking about {topic} since we talked.
wpf | What I heard about {topic} made the role even more appealing.
wp  | I especially liked the part about {topic}.
pf  | I was particularly interested in {topic}.
w   | I keep thinking about {topic}.
""")

PATIENCE = table("""
wpf | I know that these decisions take time and that several people have a say in them.
wpf | I imagine you are still talking with others, and I am happy to wait.
wp  | Hiring often takes longer than anyone planned, so there is no hurry on my side.
pf  | I understand that a choice like this needs care, and there is no hurry on my side.
wp  | I know that a role like this takes time to fill.
w   | Please take the time you need; I would simply like to know what to expect.
f   | I quite understand that a careful choice takes time.
wpf | I know there is a lot to consider in a choice like this.
p   | I know that this may be a busy time for you.
wp  | There is no rush on my side, and a line or two would be plenty.
f   | I appreciate that you have several people to consider.
p   | I know that choices like this take time.
pf  | Please take whatever time you need.
""")

HELP = table("""
wpf | If there is anything else that would help you, I would be glad to send it.
wpf | I am happy to send anything more that would be useful.
wp  | If anything is missing on my side, I am glad to send it.
pf  | I would be glad to answer any further questions.
w   | And if I can make your choice easier in any way, please tell me.
f   | Should you need anything further from me, I would be pleased to provide it.
wp  | I am easy to reach if you or your colleagues would like to know more.
p   | Please tell me if you need anything else from me.
pf  | If any point of my application needs explaining, I am glad to do so.
f   | I would gladly provide anything that would be of help.
p   | I can send more if that helps.
""")

# After their yes there is no choice left to be made easier.
HELP_DECIDED = table("""
wpf | If anything is missing on my side, I am glad to send it.
wp  | If you need anything from me in the meantime, just tell me.
pf  | If I can prepare anything in the meantime, I would be glad to.
w   | And if there is anything I can do from my side, please tell me.
f   | Should you need anything from me in the meantime, I would be pleased to provide it.
p   | Please tell me if you need anything from me.
""")

# Only where we have talked before.
HELP_TALKED = HELP + table("""
wpf | If another conversation would help, I am happy to make time for it.
pf  | If you would like to speak with me again, I would be glad to make time.
""")

# One question about time, and the only one: no date is known. It also asks when to write again, and ends the letter.
ASK_WHEN = table("""
wpf | Could you tell me roughly when you expect to decide, or when would be a good time to ask again?
wp  | If it is too early to say where things stand, when would be a good time to ask again?
wpf | May I ask what the next step is, and when would be a good time to write again?
wp  | Do you have a rough idea of the timing, or of when I should ask again?
pf  | Could you let me know how the timing looks, or when it would suit you for me to write again?
wpf | Is there a date by which you expect to decide, or a better time for me to ask?
w   | How is the timing looking on your side, and when would be a good moment to ask again?
f   | May I ask when a decision is likely, or when I might write to you again?
wp  | Could you give me a rough idea of the timeline, or tell me when to ask again?
p   | When do you expect to know more, and when should I write again?
pf  | Could you tell me what happens next, and when I should be in touch again?
w   | Do you know yet how things will go from here, and when would you like me to ask again?
f   | Would you kindly tell me what the next step is, and when I might write again?
pf  | May I ask how the selection is going, and when I should ask again?
p   | Do you know when there will be news, or when I should write again?
f   | Could you tell me when I might expect news, or when it would suit you for me to write again?
""")

PASSED = table("""
wpf | The last I heard, {promised}.
wpf | As I understood it, {promised}.
wp  | If I noted it right, {promised}.
pf  | I had understood that {promised}.
wpf | I had noted that {promised}.
w   | I have it in my calendar that {promised}.
pf  | From our last exchange I understood that {promised}.
f   | If I understood correctly, {promised}.
""")

ASK_PASSED = table("""
wpf | Is there any news, or has the plan moved a little?
wpf | Could you tell me where things stand?
wp  | Do you know yet how things stand, or is it still too early to say?
wp  | Has the timing changed, or is there any news you can share?
pf  | May I ask whether the timing has changed?
w   | Is there anything you can tell me yet?
f   | May I ask how things stand, or whether there is a new date I should note?
pf  | Could you let me know where things stand, or which date I should note instead?
wp  | Is there anything new that you can share, or a new date I should note?
p   | Could you tell me how things look now?
w   | How is it looking on your side?
""")

MOVED_IS_FINE = table("""
wpf | Plans like this often move, and that is quite all right with me.
wp  | I know how easily dates like this move, so please take the time you need.
wpf | If it is taking longer than planned, that is no trouble at all.
pf  | I know that such plans often have to move, and I am happy to wait.
w   | If everything has shifted a bit, that is absolutely fine.
wp  | If it is taking longer than you thought, I fully understand.
f   | Should the plan have changed in the meantime, I quite understand.
p   | It may well be taking longer than planned, and that is fine.
""")

PERMITTED = table("""
wpf | You kindly said that I could get in touch {permitted}, so here I am.
wpf | You suggested that I ask {permitted}, and I am glad to do so.
wp  | As you suggested, I am writing {permitted_now}.
w   | You said I was welcome to ask {permitted}, and I am glad to do so.
pf  | You mentioned that I could write {permitted}, and I am glad to do that now.
f   | You kindly suggested that I ask {permitted}, which I would like to do with this note.
p   | You mentioned that I could ask {permitted}.
""")

ASK_NAMED = table("""
wpf | Is there any news, or would a later day be better?
wpf | Could you tell me how things stand?
wp  | How does it look on your side now?
pf  | May I ask how things stand at present?
w   | Do you have any news for me yet?
p   | Is there anything new?
f   | May I ask whether there is any news at this point?
wp  | Is there anything that you can share already?
""")

ASK_HOLD = table("""
wpf | Is there any news about it, or a better time for me to ask?
wp  | Has anything changed, or should I ask again later?
pf  | May I ask whether the hiring is likely to go ahead, and when would be a good time to ask again?
wp  | Do you know yet whether it will go ahead, or when I should ask again?
w   | Is there a chance that it will start again, and when would you like me to ask?
f   | May I ask whether anything has changed, or when I might write to you again?
p   | Is the role likely to come back, and when should I ask again?
""")

STILL_THERE = table("""
wpf | I would still be very glad to be considered if it goes ahead.
wpf | I am as interested as before, and would be happy to pick up where we left off.
wp  | If it comes back, I would be glad to be part of the conversation again.
pf  | If the role is taken up again, I would be pleased to continue.
w   | I would love to pick up where we left off if that becomes possible.
f   | Should the hiring resume, I would be pleased to be considered.
p   | I am still interested, whenever it may go ahead.
""")

HOLD_CARE = table("""
wpf | I know that a pause like this is seldom in your hands.
wp  | I know such things happen, and that they are no fun for anyone.
wpf | I know that budgets and plans take their time.
pf  | I understand that such decisions take time.
w   | There is no hurry at all; I simply did not want to lose touch.
f   | I quite understand that these decisions take time.
""")

ASK_OFFER = table("""
wpf | Could you tell me roughly when {news} will be ready, and whether you need anything from me until then?
wp  | Do you know yet when I can expect {news}?
wpf | Is there a day by which I can expect {news}, so that I can plan for it?
pf  | May I ask when {news} is likely to reach me?
w   | When do you think {news} might be on its way?
f   | May I ask when I can expect {news}?
p   | Do you have a rough day for {news}?
""")

OFFER_GLAD = table("""
wpf | I am looking forward to the next step and to reading everything with care.
wp  | I am happy to do my part so that everything goes smoothly.
wpf | I would like to plan the coming weeks well, which is the only reason I ask.
pf  | I would be glad to settle the remaining steps at a pace that suits you.
w   | I am really looking forward to it, and glad to do my part.
f   | I look forward to the next step with great pleasure.
""")
